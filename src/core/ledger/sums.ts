/** Sums by name, such as minor units by currency. */
export type Sums<Name = string> = Map<Name, number>;

export function addTo<Name>(sums: Sums<Name>, name: Name, amount: number): void {
  sums.set(name, (sums.get(name) || 0) + amount);
}
