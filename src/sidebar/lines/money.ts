import type { Notation } from '../../core/cells/notation';
import type { Formats } from './formats';

/** `XXX` stands for "no currency stated" and is not for people to read. */
export const currencyText = (currency: string): string => (currency === 'XXX' ? '' : currency);

/** `3,200.00 USD`, from minor units. */
export const moneyText = (minor: number, currency: string, formats: Formats): string =>
  `${formats.amount(minor, currency)} ${currencyText(currency)}`.trim();

/**
 * An amount of the Journal. Without a currency of its own it is in the base currency, which the pane is not told: then
 * the figure stands alone.
 */
export const amountOfRow = (minor: number, own: string | null, formats: Formats): string =>
  moneyText(minor, own ?? 'XXX', formats);

/** In core's sentences, amounts and days as this user reads them. */
export const notationIn = (formats: Formats): Notation => ({
  money: (minor, currency) => moneyText(minor, currency, formats),
  day: (day) => formats.day(day),
});
