/**
 * Rounds parts to whole numbers that add up to `total`: each down, then the units left over to the largest
 * remainders, ties in order of appearance. `total` is no less than the parts rounded down, and at most one more for
 * each of them.
 */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(part));
  const left = total - whole.reduce((sum, part) => sum + part, 0);
  const order = parts.map((part, index) => ({ index, remainder: part - Math.floor(part) }));
  order.sort((a, b) => b.remainder - a.remainder);
  for (const { index } of order.slice(0, left)) whole[index]!++;
  return whole;
}
