/** What a cell holds after somebody typed a text into it, and the number format that typing gave it. */
export interface Typed {
  readonly value: string | number | boolean | null;
  readonly formula?: string;
  readonly number?: string;
  /** Text that would have become something else without its apostrophe. */
  readonly forced?: boolean;
}

/**
 * Reads a text as a spreadsheet in US English reads what is typed, and what an add-in writes: `'` keeps text, `=` makes
 * a formula, and numbers, amounts, percentages and days stop being text.
 */
export function typed(text: string, year: number): Typed {
  if (text === '') return { value: null };
  if (text.startsWith("'")) {
    const rest = text.slice(1);
    return { value: rest, forced: !isPlain(typed(rest, year)) };
  }
  if (text.startsWith('=') && text.length > 1) return { value: null, formula: text };
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  return amount(text) ?? day(text.trim(), year) ?? { value: text };
}

const isPlain = ({ value, formula }: Typed): boolean => typeof value === 'string' && formula === undefined;

const AMOUNT = /^(\()?([-+])?(\$)?(\d{1,3}(?:,\d{3})+|\d+|(?=\.\d))(\.\d*)?(e[-+]?\d+)?(%)?(\))?$/i;

function amount(text: string): Typed | null {
  const match = AMOUNT.exec(text.trim());
  if (!match) return null;
  const [, open, sign, dollar, whole = '', fraction = '', power = '', percent, close] = match;
  if (Boolean(open) !== Boolean(close) || (open && sign)) return null;
  const size = Number(`${whole.replace(/,/g, '') || '0'}${fraction}${power}`);
  const value = (sign === '-' || open ? -size : size) / (percent ? 100 : 1);
  const decimals = fraction.length > 1 ? '.00' : '';
  if (percent) return { value, number: `0${decimals}%` };
  if (dollar) return { value, number: `$#,##0${decimals}` };
  return whole.includes(',') ? { value, number: `#,##0${decimals}` } : { value };
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthOf = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
const yearOf = (text: string): number =>
  text.length > 2 ? Number(text) : Number(text) + (Number(text) < 30 ? 2000 : 1900);

/** `2026-03-31`, `3/31/2026`, `3/31`, `31-Mar-26`, `31 Mar`: years are four digits, or two, or the present one. */
function day(text: string, year: number): Typed | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (iso) return dated(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'yyyy-mm-dd');
  const us = /^(\d{1,2})[-/](\d{1,2})(?:[-/](\d{4}|\d{2}))?$/.exec(text);
  if (us) return dated(us[3] ? yearOf(us[3]) : year, Number(us[1]), Number(us[2]), us[3] ? 'm/d/yyyy' : 'd-mmm');
  const named = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ](\d{4}|\d{2}))?$/i.exec(text);
  if (!named) return null;
  return dated(
    named[3] ? yearOf(named[3]) : year,
    monthOf(named[2] ?? ''),
    Number(named[1]),
    named[3] ? 'd-mmm-yy' : 'd-mmm',
  );
}

const EPOCH = Date.UTC(1899, 11, 30);

function dated(year: number, month: number, date: number, number: string): Typed | null {
  const instant = Date.UTC(year, month - 1, date);
  const real = new Date(instant);
  if (month < 1 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== date) return null;
  return { value: (instant - EPOCH) / 86_400_000, number };
}
