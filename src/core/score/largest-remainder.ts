/**
 * Rounds parts to whole numbers that add up to `total`: each down, then the units left over to the largest
 * remainders, ties in order of appearance. `total` is within one unit per part of the parts' own sum.
 */
export function largestRemainder(parts: readonly number[], total: number): number[] {
  const whole = parts.map((part) => Math.floor(part));
  let left = total - whole.reduce((sum, part) => sum + part, 0);
  const order = parts
    .map((part, index) => ({ index, remainder: part - Math.floor(part) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (let turn = 0; left > 0; turn++, left--) whole[order[turn % order.length]!.index]!++;
  for (let turn = order.length - 1; left < 0; turn = (turn || order.length) - 1, left++) whole[order[turn]!.index]!--;
  return whole;
}
