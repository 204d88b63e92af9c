import { addMonths, civilOf, type Day } from '../../core/cells/day';

/** Days from one installment to the next. */
const DAYS = { week: 7, 'two-weeks': 14, month: 'month' } as const;

export type Every = keyof typeof DAYS;
export const EVERY = Object.keys(DAYS) as readonly Every[];
export const stepOf = (every: Every): number | 'month' => DAYS[every];

/** Days that are offered for a promise; each once, under the name that is soonest understood. */
export function quickDays(
  today: Day,
): readonly { readonly name: 'tomorrow' | 'week' | 'monthEnd'; readonly day: Day }[] {
  const end = monthEnd(today);
  return [
    { name: 'tomorrow', day: today + 1 },
    { name: 'week', day: today + 7 },
    ...(end === today + 1 || end === today + 7 ? [] : [{ name: 'monthEnd', day: end } as const]),
  ];
}

/** The last day of this month, of the next where today is it. */
export function monthEnd(today: Day): Day {
  const { day } = civilOf(today + 1);
  return addMonths(today + 2 - day, 1) - 1;
}
