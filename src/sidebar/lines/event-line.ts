import type { Day } from '../../core/cells/day';
import type { JournalEvent } from '../../core/journal/event';
import type { DisputeCode, Outcome } from '../../core/journal/words';
import type { Payment } from '../../core/ledger/payment';
import type { AccountCard } from '../../core/tasks/book/account-card';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { stageNamed } from '../../core/policy/stage-names';
import type { Formats } from './formats';
import { amountOfRow, moneyText } from './money';

/** Something that happened, as the card tells it. */
export interface EventLine {
  readonly day: string;
  readonly title: string;
  /** Stage, reference, note and who, each where there is one. */
  readonly details: readonly string[];
  /** Money came in. */
  readonly paid: boolean;
  /** Id of a row that the person may take back; empty for none. */
  readonly mayTakeBack: string;
  /** A letter on paper, which the post may bring back. */
  readonly onPaper: boolean;
}

/** Who looks, and on which day: what one logged today oneself, one may take back. */
export interface Looking {
  readonly me: string;
  readonly today: Day;
}

type Told = Pick<JournalEvent, 'kind' | 'channel' | 'outcome' | 'currency' | 'promisedDay' | 'amount' | 'reference'>;

/** What happened, in a few words. */
export function eventTitle(event: Told, words: Words, formats: Formats): string {
  const { card, log } = words;
  const { kind, channel, outcome, amount, promisedDay } = event;
  const money = amount === null ? '' : amountOfRow(amount, event.currency, formats);
  const day = promisedDay === null ? '' : formats.day(promisedDay);
  const detailed = (title: string, detail = ''): string => (detail === '' ? title : `${title}: ${detail}`);
  switch (kind) {
    case 'contact': {
      const by = channel === null ? '' : channel === 'call' ? log.called : log.sent[channel];
      return by === '' ? ended(event, words) : detailed(by, ended(event, words));
    }
    case 'promise':
      return detailed(log.promised.replace('…', ''), promiseText(money, day, words));
    case 'installment':
      return detailed(card.events.installment, fill(card.promise, { amount: money, day }));
    case 'dispute':
      return detailed(card.events.dispute, card.disputeCodes[outcome as DisputeCode] ?? outcome);
    case 'opt out':
    case 'opt in':
      return detailed(card.events[kind], channel === null ? '' : card.channels[channel]);
    case 'hold':
      return detailed(card.events.hold, words.reasons[outcome as keyof Words['reasons']] ?? outcome);
    default:
      return card.events[kind];
  }
}

/** Who was reached in writing has answered. */
const ended = ({ outcome, channel }: Told, { card }: Words): string =>
  outcome === 'reached' && channel !== null && channel !== 'call'
    ? card.outcomes.answered
    : (card.outcomes[outcome as Outcome] ?? outcome);

/** `3,200.00 USD by Mar 3, 2026`; without an amount it was about all that was past due. */
export const promiseText = (amount: string, day: string, { card }: Words): string =>
  amount === '' ? fill(card.promiseOfAll, { day }) : fill(card.promise, { amount, day });

const eventLine = (event: JournalEvent, words: Words, formats: Formats, { me, today }: Looking): EventLine => ({
  day: formats.day(event.day),
  title: eventTitle(event, words, formats),
  details: [stageNamed(event.stage, words.language), shownReference(event), event.note, event.who].filter(
    (detail) => detail !== '',
  ),
  paid: false,
  mayTakeBack: event.who === me && event.day === today && !OURS.includes(event.kind) ? event.id : '',
  onPaper: event.kind === 'contact' && event.channel === 'letter' && event.outcome === 'sent',
});

/** Written by Callsheet, or taking something back themselves. */
const OURS: readonly JournalEvent['kind'][] = ['hold', 'superseded', 'canceled'];

/** The ids of other rows are for the Journal to know. */
const REFERS: readonly JournalEvent['kind'][] = [
  'promise confirmed',
  'promise withdrawn',
  'dispute settled',
  'canceled',
];

const shownReference = ({ kind, reference }: JournalEvent): string => (REFERS.includes(kind) ? '' : reference);

function paymentLine({ day, amount, currency, invoice, inferred }: Payment, words: Words, formats: Formats): EventLine {
  const { card } = words;
  const money = moneyText(amount, currency, formats);
  return {
    day: formats.day(day),
    title: invoice === '' ? fill(card.payment, { amount: money }) : fill(card.paymentFor, { amount: money, invoice }),
    details: inferred ? [card.inferred] : [],
    paid: true,
    mayTakeBack: '',
    onPaper: false,
  };
}

/**
 * Journal and payments in one, latest first; on the same day money comes before what was said. Stages that nobody came to
 * stand in the Journal; with the customer nothing happened.
 */
export function timeline(
  { events, payments }: Pick<AccountCard, 'events' | 'payments'>,
  words: Words,
  formats: Formats,
  looking: Looking,
): readonly EventLine[] {
  const told = [
    ...payments.map((payment) => ({ day: payment.day, line: () => paymentLine(payment, words, formats) })),
    ...events
      .filter(({ kind }) => kind !== 'superseded')
      .map((event) => ({ day: event.day, line: () => eventLine(event, words, formats, looking) })),
  ];
  return told.sort((a, b) => b.day - a.day).map(({ line }) => line());
}

/** The latest contact in one line; null where there was none. */
export function lastContact({ events }: Pick<AccountCard, 'events'>, words: Words, formats: Formats): string | null {
  const last = events.find(({ kind }) => kind === 'contact');
  return last ? `${eventTitle(last, words, formats)} · ${formats.day(last.day)}` : null;
}
