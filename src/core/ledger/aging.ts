import type { Aging } from './account';
import type { Invoice } from './invoice';

/** Headings and columns of an aging report, with the last day past due. Never `1-30`, which both spreadsheets read as a date. */
const BUCKETS = [
  ['Current', 'current', 0],
  ['1 to 30', 'days1to30', 30],
  ['31 to 60', 'days31to60', 60],
  ['61 to 90', 'days61to90', 90],
  ['Over 90', 'over90', Infinity],
] as const;
const NO_DUE_DAY = ['No due day', 'noDueDay'] as const;

export type AgingBucket = (typeof BUCKETS)[number][0] | (typeof NO_DUE_DAY)[0];

const bucketAt = (days: number | null) => BUCKETS.find(([, , last]) => days !== null && days <= last) || NO_DUE_DAY;

/** The bucket an item of this many days past due stands in; `null` days: no due day is known. */
export const agingBucket = (daysPastDue: number | null): AgingBucket => bucketAt(daysPastDue)[0];

/** Column of an aging report for an open item: credits have their own, so that the columns add up to the balance. */
export const agingColumn = ({ open, daysPastDue }: Invoice): keyof Aging =>
  open < 0 ? 'credits' : bucketAt(daysPastDue)[1];

/** All columns of an aging report, in order. */
export const AGING_COLUMNS: readonly (readonly [heading: string, column: keyof Aging, last?: number])[] = [
  ...BUCKETS,
  NO_DUE_DAY,
  ['Credits', 'credits'],
];
