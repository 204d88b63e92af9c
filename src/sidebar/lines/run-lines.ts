import type { ChangedLetter } from '../../core/tasks/letters/letters-task';
import type { Instant } from '../../core/outbox/outbox-row';
import { earlierRuns } from '../letters/earlier-runs';
import { chosen, inPlaceOf, notOnSheet, toSend, waiting, type LettersState } from '../letters/letters-state';
import { languageNamed } from '../words/language';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { capital } from './capital';
import type { Formats } from './formats';
import { heldText } from './held-lines';
import { countsText } from './letter-lines';
import { letterProblemText } from './letter-problem';

/** What was approved earlier and has not gone out, and why; empty where nothing waits. */
export function waitingLines(now: LettersState, { letters, run }: Words, formats: Formats): readonly string[] {
  const left = waiting(now).length;
  const { stopped, wasSending, inHand } = earlierRuns(now);
  const today = now.outbox?.at.day ?? 0;
  const until = inHand && formats.time(wholeMinute(inHand.until), today);
  return [
    ...(stopped
      ? [formats.plural(run.stopped, left, { time: formats.time(stopped, today) })]
      : left > (inHand?.letters ?? 0)
        ? [formats.plural(letters.waiting, left)]
        : []),
    ...(wasSending > 0 ? [formats.plural(run.wasSending, wasSending)] : []),
    ...(inHand && until
      ? [formats.plural(run.inHand, inHand.letters, { time: formats.time(inHand.last, today), until })]
      : []),
    ...(now.carriesOn && until ? [fill(run.byItself, { until })] : []),
  ];
}

/** Nobody is told an earlier minute than that in which it is so. */
const wholeMinute = ({ day, second }: Instant): Instant => ({ day, second: Math.ceil(second / 60) * 60 });

/** How many letters go each way, and to how many. */
export const goingText = (now: LettersState, words: Words, formats: Formats): string =>
  waysText(now, words, formats, ` ${formats.plural(words.letters.to, toSend(now).recipients)}`);

/** How many letters go each way. */
export function waysText(now: LettersState, words: Words, formats: Formats, to = ''): string {
  const { run, letters } = words;
  const { letters: emails } = toSend(now);
  const byWay = (channel: 'letter' | 'text'): number =>
    chosen(now).filter(({ letter }) => letter.channel === channel).length;
  const parts = [
    emails === 0 ? '' : formats.plural(run.going.email, emails) + to,
    ...(['letter', 'text'] as const).map((way) => (byWay(way) === 0 ? '' : formats.plural(run.going[way], byWay(way)))),
  ].filter((part) => part !== '');
  return parts.length === 0 ? letters.noEmail : parts.join(' · ');
}

/** What came of the last run; what waits is what the Outbox has now, not what that run had left. */
export const cameText = ({ came, outbox }: LettersState, words: Words, formats: Formats): string =>
  came ? countsText({ ...came.progress, left: waiting({ outbox }).length }, words, formats) : '';

/** What a person changed of letters that no sheet has yet, and how long it is known; empty for nothing. */
export function keptHereText(now: LettersState, { letters, run }: Words, formats: Formats): string {
  const { edited, leftOut } = notOnSheet(now);
  const parts = [
    edited === 0 ? '' : formats.plural(run.edited, edited),
    leftOut === 0 ? '' : formats.plural(letters.leftOut, leftOut),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : fill(run.keptHere, { what: parts.join(', ') });
}

/** What a person can do about letters that are not as they were seen: only what is prepared in their place can be ticked. */
export function changedHint(now: LettersState, { run }: Words, formats: Formats): string {
  const heldNow = new Set(now.changed.flatMap(({ key, why }) => (why.is === 'held' ? key : [])));
  const inPlace = new Set(now.changed.flatMap((one) => inPlaceOf(now, one)?.letter.key ?? []));
  const out = now.leftOut.filter((key) => inPlace.has(key) && !heldNow.has(key)).length;
  return [
    run.nothingOut,
    ...(out > 0 ? [formats.plural(run.leftOut, out)] : []),
    ...(toSend(now).letters > 0 ? [run.forTheRest] : []),
  ].join(' ');
}

/** Letters that are not as they were seen, those of which the same is said together. */
export function changedGroups(
  changed: readonly ChangedLetter[],
  words: Words,
  formats: Formats,
): readonly { readonly letters: readonly ChangedLetter[]; readonly lines: readonly string[] }[] {
  const groups = new Map<string, { readonly letters: ChangedLetter[]; readonly lines: readonly string[] }>();
  for (const one of changed) {
    const lines = changedLines(one, words, formats);
    const group = groups.get(lines.join('\n')) ?? { letters: [], lines };
    group.letters.push(one);
    groups.set(lines.join('\n'), group);
  }
  return [...groups.values()];
}

/** What of a letter is another than when it was seen, old against new; or why it does not go out. */
export function changedLines({ why, channel }: ChangedLetter, words: Words, formats: Formats): readonly string[] {
  const { run, letters } = words;
  switch (why.is) {
    case 'held':
      return [capital(heldText(why, words, formats)), ...(channel === 'text' ? [run.doNotSend] : [])];
    case 'in the outbox':
      return [`${fill(letters.whys[why.is], { state: letters.states[why.state] })} · ${why.reference}`];
    case 'problem':
      return [letterProblemText(why.problem, words, formats)];
    case 'changed':
      return why.what.map(({ of, before, after }) => {
        const said = of === 'language' ? languageNamed : (text: string): string => text || NOTHING;
        return of === 'text'
          ? run.otherText
          : fill(run.changedTo, { part: run.parts[of], before: said(before), now: said(after) });
      });
  }
}

const NOTHING = '–';
