import { divided, type Measured } from './measured';

/** What was receivable and sold in a period. `months`: how many the sales are spread over, 1 for those of the period. */
export interface Collected {
  readonly opening: number;
  readonly sales: number;
  readonly closing: number;
  /** Of the closing receivables, those not past due. */
  readonly closingCurrent: number;
}

/**
 * Collection effectiveness index, 0 to 100: of what could have been collected, the share that was. Two conventions are
 * published for a period of several months: with the sales of the whole period (`months` 1), and with those of an
 * average month, which gives less.
 */
export function cei({ opening, sales, closing, closingCurrent }: Collected, months: number): Measured {
  const owed = opening + sales / months;
  return divided(
    (owed - closing) * 100,
    owed - closingCurrent,
    'Nothing was there to collect: opening receivables and sales are not above what is not due yet at the end.',
  );
}
