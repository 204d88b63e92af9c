import { dayOf } from '../../core/cells/day';
import type { StageAction } from '../../core/policy/policy';
import type { NextAction } from '../../core/tasks/task';
import type { ActionWords, Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';

type Parts = NextAction['parts'];

/** The next action in the user's language; core's own sentence where a value it needs is not there. */
export function actionLine(action: NextAction, words: Words, formats: Formats): string {
  const said = isStage(action.code, words.actions)
    ? staged(action.code, action.parts, words.actions, formats)
    : fill(words.actions.others[action.code], localParts(action.parts, words.actions, formats));
  return /\{\w+\}/.test(said) ? action.sentence : said;
}

const isStage = (code: NextAction['code'], words: ActionWords): code is StageAction => code in words.purposes;

function staged(code: StageAction, parts: Parts, words: ActionWords, formats: Formats): string {
  const who = words.who[parts['channel'] as keyof ActionWords['who']] ?? '{who}';
  const said = `${fill(who, localParts(parts, words, formats))}: ${words.purposes[code]}`;
  const days = parts['days'];
  if (typeof days !== 'number' || days > 0) return said;
  return `${said} (${days === 0 ? words.dueToday : formats.plural(words.dueIn, -days)})`;
}

/** Core writes amounts as `3,200.00 USD` and days as `2026-03-31`, in every language. */
function localParts(parts: Parts, words: ActionWords, formats: Formats): Record<string, string | number> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, value]) => {
      if (name === 'role') return [name, words.roles[value as keyof ActionWords['roles']] ?? '{role}'];
      if (name === 'amount') return [name, localAmount(String(value), formats)];
      if (name === 'day') return [name, localDay(String(value), formats)];
      return [name, value];
    }),
  );
}

function localAmount(text: string, formats: Formats): string {
  const [, figures, currency] = /^(-?[\d,]+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(text) ?? [];
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
