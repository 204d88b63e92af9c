import { fill } from '../policy/fill';
import type { Channel, Language, Role, StageAction } from '../policy/words';
import type { Hold } from './hold';
import { actionWords } from './words/action-words';
import type { ActionCode, ActionWords, Because, CreditCode, OtherAction } from './words/words';

type Parts = Readonly<Record<string, string | number>>;

/** A next action as its parts have it: amounts and days stand in them ready to show. */
export interface Worded {
  readonly code: ActionCode;
  readonly parts: Parts;
  readonly hold: Pick<Hold, 'code' | 'parts'> | null;
}

/** The values of a next action, each as its sentence says it. */
export function valuesOf({ parts, hold }: Worded, language: Language): Parts {
  const words = actionWords(language);
  return {
    ...parts,
    amount: amountText(parts, words),
    who: whoText(parts, words),
    age: ageText(Number(parts['days']), words),
    ...(parts['bounced'] && { channel: words.channels[parts['bounced'] as Channel] }),
    hold: hold ? holdText(hold, language) : '',
  };
}

/** A next action in one line. */
export function actionText(action: Worded, language: Language): string {
  const { code, parts } = action;
  const words = actionWords(language);
  const { then, purposes, others, because } = words;
  const values = { ...valuesOf(action, language), ...agesOf(parts, words) };
  const asks = parts['asks'] as StageAction | undefined;
  const why = parts['because'] ? fill(because[parts['because'] as Because], values) : '';
  const next = asks ? fill(then, { who: values['who']!, purpose: purposes[asks] }) + why : '';
  if (code in others) return fill(others[code as OtherAction], { ...values, then: next });
  const said = purposes[code as StageAction] + why;
  return parts['late']
    ? fill('{who}: {age}, {amount}; ', values) + said + fill('{besides}{usually}', values)
    : fill('{who}: {age}, {amount}{usually}; ', values) + said;
}

/** A reason not to contact, in one sentence. */
export function holdText({ code, parts }: Pick<Hold, 'code' | 'parts'>, language: Language): string {
  const { holds, wait, channels, all, setHere } = actionWords(language);
  const said = (holds as Readonly<Record<string, string>>)[`${code}:${parts['is']}`] || holds[code];
  const channel = channels[parts['channel'] as Channel];
  const pack = parts['set'] ? { pack: parts['pack'] + setHere } : {};
  return fill(said + (parts['until'] ? wait : ''), { amount: all, ...parts, ...pack, ...(channel && { channel }) });
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
): string => {
  const words = actionWords(language);
  return fill(words.credit[code], { ...parts, amount: amountText(parts, words) });
};

const amountText = (parts: Parts, { all, net }: ActionWords): string =>
  parts['owed'] ? fill(net, parts) : String(parts['amount'] ?? all);

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
