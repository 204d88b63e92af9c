import type { Letter } from '../../core/letters/letter';
import type { Instant } from '../../core/outbox/outbox-row';
import type { ChangedLetter } from '../letters/changed-letters';
import { earlierRuns } from '../letters/earlier-runs';
import { chosen, toSend, waiting, type LettersState } from '../letters/letters-state';
import type { ChangedPart } from '../words/run-words';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';
import { moneyText } from './money';
import { withoutText } from './without-lines';

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

/** How many letters go each way. */
export function goingText(now: LettersState, words: Words, formats: Formats): string {
  const { run, letters } = words;
  const { letters: emails, recipients } = toSend(now);
  const byWay = (channel: 'letter' | 'text'): number =>
    chosen(now).filter(({ letter }) => letter.channel === channel).length;
  const parts = [
    emails === 0 ? '' : `${formats.plural(run.going.email, emails)} ${formats.plural(letters.to, recipients)}`,
    ...(['letter', 'text'] as const).map((way) => (byWay(way) === 0 ? '' : formats.plural(run.going[way], byWay(way)))),
  ].filter((part) => part !== '');
  return parts.length === 0 ? letters.noEmail : parts.join(' · ');
}

/** What of a letter is another than when it was seen, old against new; or why there is none any more. */
export function changedLines({ seen, now, without }: ChangedLetter, words: Words, formats: Formats): readonly string[] {
  const { run } = words;
  if (!now) return without ? withoutText(without, words, formats) : [];
  const parts = PARTS.flatMap((part) => {
    const [before, after] = [partText(seen, part, words, formats), partText(now, part, words, formats)];
    return before === after ? [] : [fill(run.changedTo, { part: run.parts[part], before, now: after })];
  });
  return parts.length > 0 || seen.text === now.text ? parts : [run.otherText];
}

const PARTS: readonly Exclude<ChangedPart, 'text'>[] = [
  ...(['amount', 'to', 'cc', 'bcc', 'replyTo', 'stage', 'subject', 'invoices', 'sender'] as const),
];

const NOTHING = '–';

function partText(letter: Letter, part: Exclude<ChangedPart, 'text'>, { letters }: Words, formats: Formats): string {
  const texts: Readonly<Record<typeof part, string>> = {
    amount: moneyText(letter.amount, letter.currency, formats),
    to: letter.to,
    cc: letter.cc.join(', '),
    bcc: letter.bcc.join(', '),
    replyTo: letter.replyTo,
    subject: letter.subject,
    invoices: letter.invoices.join(', '),
    stage: [letter.stage || letters.confirmation, letters.tones[letter.tone]].join(' · '),
    sender: letter.senderName,
  };
  return texts[part] || NOTHING;
}
