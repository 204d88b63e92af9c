import { actionText, creditText, holdText, type Worded } from '../../core/action/action-text';
import type { CreditHold } from '../../core/action/credit-hold';
import type { Hold } from '../../core/action/hold';
import { dayOf } from '../../core/cells/day';
import type { NextAction } from '../../core/tasks/task';
import type { Language, Words } from '../words/words';
import { capital } from './capital';
import type { Formats } from './formats';

type Parts = NextAction['parts'];

/** The next action in the user's language, with amounts and days as the user reads them. */
export const actionLine = (action: NextAction, language: Language, formats: Formats): string =>
  actionText(localAction(action, formats), language);

/** An action with its values as the user reads them. */
export const localAction = ({ code, parts, hold }: NextAction, formats: Formats): Worded => ({
  code,
  parts: localParts(parts, formats),
  hold: hold && { ...hold, parts: localParts(hold.parts, formats) },
});

/** A reason not to contact, in the same way. */
export const holdLine = ({ code, parts }: Hold, language: Language, formats: Formats): string =>
  holdText({ code, parts: localParts(parts, formats) }, language);

/** That deliveries stop, should stop or may go on, and why. */
export function creditLine({ is, code, parts }: CreditHold, { language, card }: Words, formats: Formats): string {
  const why = creditText({ code, parts: localParts(parts, formats) }, language);
  return is === 'on hold' ? capital(why) : `${card.creditHolds[is]}: ${why}`;
}

/** Core writes amounts as `3,200.00 USD` and days as `2026-03-31`, in every language. */
const localParts = (parts: Parts, formats: Formats): Parts =>
  Object.fromEntries(
    Object.entries(parts).map(([name, value]) => [
      name,
      typeof value === 'string' ? localDay(localAmount(value, formats), formats) : value,
    ]),
  );

const AMOUNT = /^(-?[\d,]+(?:\.\d+)?)(?: ([A-Z]{3}))?$/;

function localAmount(text: string, formats: Formats): string {
  const [, figures, currency] = AMOUNT.exec(text) ?? [];
  if (figures === undefined) return text;
  // Core writes as many decimals as the currency has: without marks, what is left are minor units.
  const local = formats.amount(Number(figures.replace(/[,.]/g, '')), currency ?? 'XXX');
  return currency === undefined ? local : `${local} ${currency}`;
}

function localDay(text: string, formats: Formats): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const serial = year === undefined ? null : dayOf(Number(year), Number(month), Number(day));
  return serial === null ? text : formats.day(serial);
}
