/** The place of the first point on a day or after it; their number where there is none. */
export function firstFrom(points: readonly { readonly day: number }[], day: number): number {
  let at = 0;
  while (at < points.length && points[at]!.day < day) at++;
  return at;
}
