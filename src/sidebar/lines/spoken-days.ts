import { dayOf } from '../../core/cells/day';
import type { Formats } from './formats';

/** Days as a sheet writes them, standing alone: no part of a reference. */
const WRITTEN = /(^|[\s(])(\d{4})-(\d{2})-(\d{2})(?=$|[\s).,;:])/g;

/** A sentence from a sheet with its days as the person reads them. */
export const spokenDays = (text: string, formats: Formats): string =>
  text.replace(WRITTEN, (written, before: string, year: string, month: string, dayOfMonth: string) => {
    const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
    return day === null ? written : before + formats.day(day);
  });
