import { addMonths, civilOf, type Day } from '../../core/cells/day';

/** Days from one installment to the next. */
const DAYS = { week: 7, 'two-weeks': 14, month: 'month' } as const;

export type Every = keyof typeof DAYS;
export const EVERY = Object.keys(DAYS) as readonly Every[];
export const stepOf = (every: Every): number | 'month' => DAYS[every];

/** The last day of this month, of the next where today is it. */
export function monthEnd(today: Day): Day {
  const { day } = civilOf(today + 1);
  return addMonths(today + 2 - day, 1) - 1;
}
