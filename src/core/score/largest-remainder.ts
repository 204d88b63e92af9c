/**
 * Rounds parts, none below 0, to whole numbers that add up to `total`: each down, then the units left over to the largest
 * remainders, ties in order of appearance. `total` is no less than the parts rounded down, and at most one more for
 * each of them.
 */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(part));
  const left = total - whole.reduce((sum, part) => sum + part, 0);
  const order = Array.from(parts.keys()).sort((a, b) => (parts[b]! % 1) - (parts[a]! % 1));
  for (const index of order.slice(0, left)) whole[index]!++;
  return whole;
}
