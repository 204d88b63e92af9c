import { NO_CURRENCY } from '../cells/format-money';
import { notationOf, type Notation } from '../cells/notation';
import { fill } from '../policy/fill';
import type { Channel, Language, Role, StageAction } from '../policy/words';
import type { Hold } from './hold';
import { actionWords } from './words/action-words';
import type { ActionCode, ActionWords, Because, CreditCode, OtherAction } from './words/words';

/** Values of a sentence: minor units of the part `currency`, days, counts, and texts. */
export type Parts = Readonly<Record<string, string | number>>;

const MONEY: readonly string[] = ['amount', 'owed', 'credits', 'lateAmount', 'limit'];
const DAYS: readonly string[] = ['day', 'dueDay', 'until', 'tried', 'done', 'expected'];

/** A next action as its parts have it. */
export interface Worded {
  readonly code: ActionCode;
  readonly parts: Parts;
  readonly hold: Pick<Hold, 'code' | 'parts'> | null;
}

/** The values of a next action, each as its sentence says it. */
export function valuesOf({ parts, hold }: Worded, language: Language, notation: Notation): Parts {
  const words = actionWords(language);
  return {
    ...shown(parts, words, notation),
    who: whoText(parts, words),
    age: ageText(Number(parts['days']), words),
    ...(parts['bounced'] && { channel: words.channels[parts['bounced'] as Channel] }),
    hold: hold ? holdText(hold, language, notation) : '',
  };
}

/** A next action in one line; amounts and days as the sheets have them, or as its reader does. */
export function actionText(action: Worded, language: Language, notation = notationOf(language)): string {
  const { code, parts } = action;
  const words = actionWords(language);
  const { then, purposes, others, because, ofDue } = words;
  const values = { ...valuesOf(action, language, notation), ...agesOf(shown(parts, words, notation), words) };
  const asks = parts['asks'] as StageAction | undefined;
  const why = parts['because'] ? fill(because[parts['because'] as Because], values) : '';
  const due = parts['dueDay'] ? fill(ofDue, values) : '';
  const next = asks ? fill(then, { who: values['who']!, purpose: purposes[asks] }) + due + why : '';
  if (code in others) return fill(others[code as OtherAction], { ...values, then: next });
  const said = purposes[code as StageAction] + why;
  return parts['late']
    ? fill('{who}: {age}, {amount}; ', values) + said + fill('{besides}{usually}', values)
    : fill('{who}: {age}, {amount}{usually}; ', values) + said;
}

/** A reason not to contact, in one sentence. */
export function holdText(
  { code, parts }: Pick<Hold, 'code' | 'parts'>,
  language: Language,
  notation = notationOf(language),
): string {
  const words = actionWords(language);
  const { holds, wait, over, channels, setHere } = words;
  const said = (holds as Readonly<Record<string, string>>)[`${code}:${parts['is']}`] || holds[code];
  const channel = channels[parts['channel'] as Channel];
  const pack = parts['set'] ? { pack: parts['pack'] + setHere } : {};
  const values = { ...shown(parts, words, notation), ...pack, ...(channel && { channel }) };
  return fill(said + (parts['until'] ? wait : parts['is'] === 'over' ? over : ''), values);
}

/** That nothing holds within these hours, and what holds single channels all the same. */
export const freeText = (hours: string, closed: readonly (readonly [Channel, Hold])[], language: Language): string =>
  `OK ${hours}` +
  closed.map(([channel, { sentence }]) => `; ${actionWords(language).channels[channel]}: ${sentence}`).join('');

/** Behind an answer without a Journal. */
export const notConsulted = (language: Language): string => actionWords(language).notConsulted;

/** Why deliveries should stop, or may go on. */
export const creditText = (
  { code, parts }: { readonly code: CreditCode; readonly parts: Parts },
  language: Language,
  notation = notationOf(language),
): string => {
  const words = actionWords(language);
  return fill(words.credit[code], shown(parts, words, notation));
};

/** What is text stands as somebody wrote it. */
function shown(parts: Parts, { all, net }: ActionWords, { money, day }: Notation): Parts {
  const currency = String(parts['currency'] || NO_CURRENCY);
  const values: Record<string, string | number> = { amount: all };
  for (const [name, value] of Object.entries(parts)) {
    if (typeof value === 'string') values[name] = value;
    else values[name] = MONEY.includes(name) ? money(value, currency) : DAYS.includes(name) ? day(value) : value;
  }
  return values['owed'] ? { ...values, amount: fill(net, values) } : values;
}

/** An age as a person reads it who sees others beside it: which is which. A script speaks of its own alone. */
function agesOf(parts: Parts, words: ActionWords): Parts {
  const age = (of: string): string => ageText(Number(parts[of]), words);
  const given = (of: string, said: string): string => (parts[of] ? fill(said, { ...parts, [of]: age(of) }) : '');
  return {
    age: age('days') + given('disputedDays', words.disputedAge),
    besides: given('late', words.besides),
    usually: given('usual', words.usually),
  };
}

const whoText = ({ channel, role }: Parts, { who, roles }: ActionWords): string =>
  channel ? fill(who[channel as Channel], { role: roles[role as Role] }) : '';

function ageText(daysPastDue: number, { pastDue, dueToday, dueIn }: ActionWords): string {
  const days = Math.abs(daysPastDue);
  if (days === 0) return dueToday;
  return fill((daysPastDue > 0 ? pastDue : dueIn)[days === 1 ? 'one' : 'other'], { days });
}
