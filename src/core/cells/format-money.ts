import { exponentOf } from './currency';
import type { Language } from './language';

/** Stands where a sheet states no currency; not for people to read. */
export const NO_CURRENCY = 'XXX';

/** Currencies of those who write Spanish, and amounts with a decimal point all the same: Mexico to Panama, and Peru. */
const POINT_IN_SPANISH: readonly string[] = ['MXN', 'GTQ', 'HNL', 'NIO', 'DOP', 'PAB', 'PEN'];

const hasPoint = (currency: string, language: Language): boolean =>
  language === 'en' || (language === 'es' && POINT_IN_SPANISH.includes(currency));

/** An amount without its currency: `3,200.00`, in Spanish `3.200,00`, `-1,200` for yen. The same in every host. */
export function formatAmount(minor: number, currency: string, language: Language): string {
  const [grouping, decimal] = hasPoint(currency, language) ? ',.' : '.,';
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(\d{3})+$)/g, grouping!);
  const fraction = exponent > 0 ? decimal + digits.slice(-exponent) : '';
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** With its code behind it, where one is stated, as no sign is certain: `3,200.00 EUR`, in Portuguese `3.200,00 EUR`. */
export const formatMoney = (minor: number, currency: string, language: Language): string =>
  formatAmount(minor, currency, language) + (currency === NO_CURRENCY ? '' : ` ${currency}`);
