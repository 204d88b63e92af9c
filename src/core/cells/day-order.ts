import type { DayOrder } from './day';
import { dayText } from './day-text';
import type { Question } from './evidence';

/**
 * The order of day and month in date columns: only a part above 12 speaks. Years in front, named months and serial
 * numbers need no order and say nothing.
 */
export const dayOrders: Question<DayOrder> = {
  ways: ['dmy', 'mdy'],
  read: (text, order) => dayText(text)[order],
};
