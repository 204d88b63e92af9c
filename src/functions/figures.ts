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

/** Figures that an account's own columns state. */
export const FACT_FIGURES = ['purchases', 'interactions', 'generalRisk', 'specificRisk', 'margin'] as const;

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
