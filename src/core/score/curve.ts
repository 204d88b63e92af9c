/** Share of the sub-score kept for values beyond each end of a scale. */
const ROOM = 5;
const SPAN = 100 - 2 * ROOM;
const STEEPNESS = SPAN / ROOM;

/**
 * The curve of every sub-score: position 0 is the lower end of the scale, 1 the upper. Straight between them (5 to
 * 95), and beyond them a hyperbola with the same slope at the joint, so that it flattens toward 0 and 100 and never
 * stops rising.
 */
export function curve(position: number): number {
  if (position > 1) return 100 - ROOM / (1 + STEEPNESS * (position - 1));
  if (position < 0) return ROOM / (1 - STEEPNESS * position);
  return ROOM + SPAN * position;
}
