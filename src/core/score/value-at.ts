type Point<Key extends string> = Readonly<Record<Key | 'day', number>>;

/** What a curve of points, ascending by day, says on a day: straight between them, level beyond its ends. */
export function valueAt<Key extends string>(points: readonly Point<Key>[], key: Key, day: number): number {
  let at = 0;
  while (at < points.length && points[at]!.day < day) at++;
  const lower = points[Math.max(at - 1, 0)]!;
  const upper = points[at] || lower;
  return lower === upper
    ? lower[key]
    : lower[key] + ((upper[key] - lower[key]) * (day - lower.day)) / (upper.day - lower.day);
}
