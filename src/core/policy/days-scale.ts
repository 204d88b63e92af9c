/** Added to days late before the logarithm, so that a payer who is never late has a place on the scale. */
export const QUARTER_DAY = 0.25;
