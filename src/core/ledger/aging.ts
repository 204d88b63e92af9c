import type { Aging } from './account';
import type { Invoice } from './invoice';

/** Headings of an aging report. Never written as `1-30`, which both spreadsheets read as a date. */
export type AgingBucket = 'Current' | '1 to 30' | '31 to 60' | '61 to 90' | 'Over 90' | 'No due day';

/** The bucket an item of this many days past due stands in; `null` days: no due day is known. */
export function agingBucket(daysPastDue: number | null): AgingBucket {
  if (daysPastDue === null) return 'No due day';
  if (daysPastDue <= 0) return 'Current';
  if (daysPastDue <= 30) return '1 to 30';
  if (daysPastDue <= 60) return '31 to 60';
  return daysPastDue <= 90 ? '61 to 90' : 'Over 90';
}

const COLUMN: Readonly<Record<AgingBucket, keyof Aging>> = {
  Current: 'current',
  '1 to 30': 'days1to30',
  '31 to 60': 'days31to60',
  '61 to 90': 'days61to90',
  'Over 90': 'over90',
  'No due day': 'noDueDay',
};

/** Column of an aging report for an open item: credits have their own, so that the columns add up to the balance. */
export function agingColumn(item: Invoice): keyof Aging {
  return item.open < 0 ? 'credits' : COLUMN[agingBucket(item.daysPastDue)];
}
