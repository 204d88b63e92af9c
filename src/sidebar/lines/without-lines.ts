import type { WithoutLetter } from '../../core/tasks/letters/letters-task';
import { actionWords } from '../../core/action/words/action-words';
import { stageNamed } from '../../core/policy/stage-names';
import type { NextAction } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { actionLine, holdLine } from './action-line';
import { capital } from './capital';
import type { Formats } from './formats';
import { cellIn, letterProblemText, type CellPlace } from './letter-problem';
import { moneyText } from './money';

/** An account that gets no letter, and why. */
export interface WithoutLine {
  readonly key: string;
  readonly name: string;
  readonly amount: string;
  /** One sentence, of this account. */
  readonly why: string;
  /** What it has in common with the lines after it, said once with how many they are; empty for nothing. */
  readonly together: string;
  /** Where to mend it; empty for nowhere. */
  readonly address: string;
  readonly cell: CellPlace | null;
  /** Key of a letter that its template's text would mend; empty for none. */
  readonly asBefore: string;
}

export interface WithoutGroup {
  readonly title: string;
  readonly count: string;
  /** Somebody can mend it. */
  readonly isToMend: boolean;
  readonly lines: readonly WithoutLine[];
}

/** Those that are, or were, written to are no accounts without a letter. */
export const isWritten = ({ why }: WithoutLetter): boolean => why.is === 'in the outbox';

/** The accounts without a letter by reason; what a person can mend comes first. */
export function withoutGroups(
  without: readonly WithoutLetter[],
  topN: number,
  words: Words,
  formats: Formats,
): WithoutGroup[] {
  const groups = groupedBy(without, (one) => titleOf(one, words));
  return [...groups]
    .map(([title, all]) => ({
      title,
      count: formats.count(all.length),
      isToMend: all.every(({ why }) => why.is === 'problem'),
      lines: linesOf(all, topN, words, formats),
    }))
    .sort((a, b) => Number(b.isToMend) - Number(a.isToMend) || b.lines.length - a.lines.length);
}

/** A stage that several of them have not been through yet is said once. */
function linesOf(all: readonly WithoutLetter[], topN: number, words: Words, formats: Formats): WithoutLine[] {
  const alone: WithoutLine[] = [];
  const shared: WithoutLine[] = [];
  for (const [stage, ones] of groupedBy(all, stageKept)) {
    const isShared = stage !== '' && ones.length > 1;
    const together = isShared ? keptText(stage, ones.length, words, formats) : '';
    const said = isShared ? ones.map(withoutBecause) : ones;
    (isShared ? shared : alone).push(...said.map((one) => lineOf(one, together, topN, words, formats)));
  }
  return [...alone, ...shared];
}

function groupedBy<One>(all: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, readonly One[]> {
  const groups = new Map<string, One[]>();
  for (const one of all) groups.set(keyOf(one), [...(groups.get(keyOf(one)) ?? []), one]);
  return groups;
}

const actionOf = ({ why }: WithoutLetter): NextAction | null =>
  'action' in why ? why.action : why.is === 'in the outbox' ? why.next : null;

/** The stage for which the next action is because it is not done yet; empty for none. */
function stageKept(one: WithoutLetter): string {
  const { because, stage } = actionOf(one)?.parts ?? {};
  return because === 'kept' ? String(stage) : '';
}

/** What an action says of it behind a semicolon, as a line of its own. */
function keptText(stage: string, count: number, { language }: Words, formats: Formats): string {
  const said = fill(actionWords(language).because.kept, { stage: stageNamed(stage, language) });
  return `${capital(said.replace(/^; /, ''))}: ${formats.count(count)}`;
}

/** The same, but for what is said once of several. */
function withoutBecause(one: WithoutLetter): WithoutLetter {
  const { why } = one;
  const cut = (action: NextAction): NextAction => ({ ...action, parts: { ...action.parts, because: '' } });
  if ('action' in why) return { ...one, why: { ...why, action: cut(why.action) } };
  return why.is === 'in the outbox' && why.next ? { ...one, why: { ...why, next: cut(why.next) } } : one;
}

/** With somebody it is by what channel, whatever it is about. */
function nextTitle({ channel, code }: NextAction, { nexts }: Words['letters']): string {
  if (channel !== null) return channel === 'call' ? nexts.call : nexts.write;
  const titles: Readonly<Partial<Record<NextAction['code'], string>>> = nexts;
  return titles[code] ?? nexts.write;
}

function titleOf({ why }: WithoutLetter, { letters, reasons }: Words): string {
  switch (why.is) {
    case 'hold': {
      const titles: Readonly<Record<string, string>> = { ...reasons, ...letters.holds };
      return titles[why.hold.code] ?? why.hold.code;
    }
    case 'problem':
      return letters.problems[why.problem.code];
    case 'in the outbox':
      return fill(letters.whys[why.is], { state: letters.states[why.state] });
    case 'other action':
      return nextTitle(why.action, letters);
    default:
      return letters.whys[why.is];
  }
}

function lineOf(
  { key, account, name, currency, balance, why }: WithoutLetter,
  together: string,
  topN: number,
  words: Words,
  formats: Formats,
): WithoutLine {
  const address = why.is === 'problem' ? why.problem.address : '';
  return {
    key,
    name: name || account,
    amount: moneyText(balance, currency, formats),
    why: whyText(why, topN, words, formats),
    together,
    address,
    cell: cellIn(address),
    asBefore: (why.is === 'problem' && why.edited) || '',
  };
}

function whyText(why: WithoutLetter['why'], topN: number, words: Words, formats: Formats): string {
  const spoken = (action: NextAction): string => actionLine(action, words.language, formats);
  switch (why.is) {
    case 'hold':
      return capital(holdLine(why.hold, words.language, formats));
    case 'problem':
      return letterProblemText(why.problem, words, formats);
    case 'other action':
      return capital(spoken(why.action));
    case 'personal':
      return `${fill(words.letters.personally[why.because], { n: formats.count(topN) })}: ${spoken(why.action)}`;
    case 'in the outbox':
      return [
        fill(words.letters.inOutbox, { reference: why.reference }),
        ...(why.next ? [capital(spoken(why.next))] : []),
      ].join(' ');
    case 'hidden':
      return words.letters.allHidden;
  }
}
