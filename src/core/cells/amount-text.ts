import { exponentOf } from './currency';

/** An amount as people read it, without its currency: `3,200.00`, `-1,200` for yen. The same in every host. */
export function amountText(minor: number, currency: string): string {
  const exponent = exponentOf(currency);
  const digits = String(Math.abs(minor)).padStart(exponent + 1, '0');
  const whole = digits.slice(0, digits.length - exponent).replace(/\B(?=(\d{3})+$)/g, ',');
  const fraction = exponent > 0 ? `.${digits.slice(-exponent)}` : '';
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** Stands where a sheet states no currency; not for people to read. */
export const NO_CURRENCY = 'XXX';

/** An amount with its currency, where one is stated: `3,200.00 EUR`. */
export const moneyText = (minor: number, currency: string): string =>
  amountText(minor, currency) + (currency === NO_CURRENCY ? '' : ` ${currency}`);
