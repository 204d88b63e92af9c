import type { ScoreRow } from '../core/score/score-row';
import type { RowReader } from './per-row';

/** The figures of one row as the scorer takes them: amounts in major units of `currency`, NaN where not known. */
export interface Figures {
  currency: string;
  balance: number;
  pastDue: number;
  daysPastDue: number;
  expectedDaysLate: number;
  purchases: number;
  interactions: number;
  generalRisk: number;
  specificRisk: number;
  margin: number;
  brokenPromise: boolean;
}

/** Reads row after row into the same figures: nothing is allocated for a row that is read without trouble. */
export interface FigureReader extends RowReader {
  readonly figures: Figures;
}

export const noFigures = (): Figures => ({
  currency: 'XXX',
  balance: NaN,
  pastDue: NaN,
  daysPastDue: NaN,
  expectedDaysLate: NaN,
  purchases: NaN,
  interactions: NaN,
  generalRisk: NaN,
  specificRisk: NaN,
  margin: NaN,
  brokenPromise: false,
});

const orNull = (figure: number): number | null => (figure === figure ? figure : null);

/** A score row of its own, for what needs more than the score. */
export function scoreRowOf(figures: Figures): ScoreRow {
  const { currency, balance, pastDue, brokenPromise } = figures;
  return {
    account: '',
    currency,
    balance,
    pastDue,
    daysPastDue: orNull(figures.daysPastDue),
    expectedDaysLate: orNull(figures.expectedDaysLate),
    purchases: orNull(figures.purchases),
    interactions: orNull(figures.interactions),
    generalRisk: orNull(figures.generalRisk),
    specificRisk: orNull(figures.specificRisk),
    margin: orNull(figures.margin),
    brokenPromise,
  };
}
