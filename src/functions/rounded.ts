/** A ratio as a cell shows it: rounded to so many decimals. */
export function rounded(value: number, decimals: number): number {
  const unit = Number(`1e${decimals}`);
  return Math.round(value * unit) / unit;
}
