import { calendarOf, openFrom } from '../../action/calendar';
import type { Day } from '../../cells/day';
import { formatMoney } from '../../cells/format-money';
import { addressIn } from '../../letters/addresses';
import type { Refusal } from '../../ledger/reading';
import { rowProblemText } from '../../outbox/row-problem';
import { fill } from '../../policy/fill';
import type { Policy } from '../../policy/policy';
import type { Language } from '../../policy/words';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { readBook, standingOf, whyNone } from '../book/book';
import type { InspectInput } from '../inspect-task';
import { letters } from '../letters/letters';
import { ownEntry } from '../book/read-sheet';
import { scoredLast } from '../../workbook/policy-edits';
import { POLICY_SHEET } from '../../workbook/our-sheets';
import { ELSEWHERE } from '../sending/open-outbox';
import type { LettersAnswer, WithoutLetter } from '../letters/letters-task';
import type { Task } from '../task';
import { morningMail, type BookNamed, type MorningMail, type Part } from './morning-mail';
import { counted, MORNING_WORDS } from './morning-words';

/** Whom was told what, kept from one run of a schedule to the next. */
export interface Told {
  /** The last day on which letters were prepared by themselves; 0 for never. */
  readonly prepared: Day;
  /** Who has had the digest of which day. */
  readonly day: Day;
  readonly owners: readonly string[];
}

export const NOBODY_TOLD: Told = { prepared: 0, day: 0, owners: [] };

export interface MorningInput extends InspectInput {
  /** The mailbox of whoever set the schedule. */
  readonly who: string;
  readonly told: Told;
  readonly book: BookNamed;
}

export interface MorningAnswer {
  readonly refused: Refusal | null;
  /** In this order, each with what is to be remembered before it goes: one that may have gone goes no second time. */
  readonly mails: readonly { readonly mail: MorningMail; readonly told: Told }[];
  /**
   * What may go out by itself now: the letters of the day, or those approved earlier for which the mail service had no room; a
   * weekly schedule approves on one day only.
   */
  readonly sends: 'letters' | 'approved' | null;
}

/** Nobody is told anything before this minute: seven in the morning. */
const FROM = 7 * 60;

/**
 * What a schedule does when it comes round, however often that is: on a working day, after seven, it tells once who waits for
 * a letter, and once each owner what there is to do. Nothing is written into the workbook, and no letter goes out here.
 */
export const morning: Task<MorningInput, MorningAnswer> = {
  reads: (input) => letters.reads({ ...input, visibleOnly: false }),
  run: (snapshot, input) => {
    const { day: today, minute } = snapshot.now;
    const none = (refused: Refusal | null): MorningAnswer => ({ refused, mails: [], sends: null });
    const refusing = (refused: Refusal): MorningAnswer => {
      if (minute < FROM || input.told.prepared >= today) return none(refused);
      const { letters: subject, refused: sentence } = MORNING_WORDS.en;
      const parts = [fill(sentence, { said: refused.message })];
      const mail = morningMail(input.who, fill(subject, { count: 0 }), input.book, parts, 'en');
      return { ...none(refused), mails: [{ mail, told: { ...input.told, prepared: today } }] };
    };
    const answer = (): MorningAnswer => {
      const book = readBook(snapshot, input);
      if (!('ledger' in book)) return refusing(whyNone(book, 'outbox'));
      const { policy } = book;
      const { schedule, digest, unattended } = policy.letters;
      if (schedule === 'off' || minute < FROM || openFrom(calendarOf(policy, '*'), today) !== today) return none(null);
      const last = scoredLast(ownEntry(snapshot.sheets, POLICY_SHEET)?.rows ?? []);
      if (last !== null && last !== input.sheet) return refusing(otherSheet(input.sheet, last));

      const prepares = schedule === 'daily' ? input.told.prepared < today : weekOf(input.told.prepared) < weekOf(today);
      const personal = standingOf(book).entries.filter(isForPerson);
      const owned = digest === 'yes' ? ownersOf(personal) : { owners: new Map<string, RankedEntry[]>(), without: [] };
      const mails: MorningAnswer['mails'][number][] = [];
      let told = input.told;
      if (prepares) {
        told = { ...told, prepared: today };
        const made = letters.run(snapshot, { ...input, visibleOnly: false }).answer;
        mails.push({ mail: analystMail(input, made, owned.without, policy), told });
      }
      const before = told.day === today ? told.owners : [];
      told = { ...told, day: today, owners: before };
      for (const [owner, entries] of owned.owners) {
        if (before.includes(owner)) continue;
        told = { ...told, owners: [...told.owners, owner] };
        mails.push({ mail: digestMail(owner, entries, input.book, policy.language), told });
      }
      const isTheDay = schedule === 'daily' || told.prepared === today;
      return { refused: null, mails, sends: unattended !== 'yes' ? null : isTheDay ? 'letters' : 'approved' };
    };
    return { plan: { edits: [] }, answer: answer() };
  },
};

/** An old sheet has customers in it who have paid since. */
const otherSheet = (sheet: string, last: string): Refusal => ({
  code: 'other-sheet',
  message:
    `The schedule goes by the sheet "${sheet}", and "${last}" was scored since. Set it on that sheet in Setup, or score ` +
    `"${sheet}" again: nothing was prepared or sent.`,
});

/** Weeks begin on Monday. */
const weekOf = (day: Day): number => Math.floor((day - 2) / 7);

/** What a person sees to today: something to do, and nothing that holds it. */
const isForPerson = ({ personal, action }: RankedEntry): boolean =>
  personal && action.hold === null && action.until === null;

interface Owned {
  readonly owners: ReadonlyMap<string, RankedEntry[]>;
  /** Whose owner has no address. */
  readonly without: readonly RankedEntry[];
}

/** Entries come in rank order, in which broken promises stand first. */
function ownersOf(entries: readonly RankedEntry[]): Owned {
  const owners = new Map<string, RankedEntry[]>();
  const without: RankedEntry[] = [];
  for (const entry of entries) {
    const owner = String(entry.account.facts.owner ?? '').trim();
    const reading = owner === '' ? null : addressIn(owner, 'email', '');
    if (reading && 'to' in reading) {
      const to = reading.to.toLowerCase();
      owners.set(to, [...(owners.get(to) ?? []), entry]);
    } else if (owner !== '') without.push(entry);
  }
  return { owners, without };
}

function analystMail(
  { who, book }: MorningInput,
  { refused, ask, missing, letters: made, without, problems, journal }: LettersAnswer,
  noAddress: readonly RankedEntry[],
  { language, letters: terms }: Policy,
): MorningMail {
  const words = MORNING_WORDS[language];
  const count = made.length;
  const none = without.filter(isTold);
  const moneyOf = ({ balance, currency }: Pick<WithoutLetter, 'balance' | 'currency'>): string =>
    formatMoney(balance, currency, language);
  const waits = terms.unattended === 'yes' ? words.unattended : words.lettersWait;
  const said = refused?.message ?? (ask ? ELSEWHERE.message : '');
  const parts: readonly Part[] = [
    said ? fill(words.refused, { said }) : count === 0 ? words.noLetters : counted(waits, count),
    ...(missing.length > 0 ? [words.missing] : []),
    ...(problems.length > 0 ? [words.outbox, { lines: problems.map((one) => [rowProblemText(one, language)]) }] : []),
    ...(journal.length > 0 ? [words.journal, { lines: journal.map(({ message }) => [message]) }] : []),
    ...(count > 0
      ? [
          words.look,
          {
            lines: made.map(({ letter }) => [
              letter.name,
              formatMoney(letter.amount, letter.currency, language),
              letter.to,
              letter.subject,
            ]),
          },
        ]
      : []),
    ...(none.length > 0 ? [words.without, { lines: none.map((one) => [one.name, moneyOf(one), whyText(one)]) }] : []),
    ...(noAddress.length > 0
      ? [
          words.noAddress,
          { lines: noAddress.map(({ account }) => [account.name, moneyOf(account), String(account.facts.owner)]) },
        ]
      : []),
  ];
  return morningMail(who, fill(words.letters, { count }), book, parts, language);
}

/** Those that a person calls are on the call list; of those written to already only what is in doubt. */
const isTold = ({ why }: WithoutLetter): boolean =>
  why.is !== 'personal' && (why.is !== 'in the outbox' || why.state === 'UNKNOWN');

function whyText({ why }: WithoutLetter): string {
  if (why.is === 'hold') return why.hold.sentence;
  if (why.is === 'problem') return why.problem.message;
  if (why.is === 'other action') return why.action.sentence;
  return why.is === 'in the outbox' ? `${why.reference} ${why.state}` : '';
}

function digestMail(owner: string, entries: readonly RankedEntry[], book: BookNamed, language: Language): MorningMail {
  const words = MORNING_WORDS[language];
  const count = entries.length;
  const lines = entries.map(({ account, action }) => [
    account.name,
    formatMoney(account.balance, account.currency, language),
    action.sentence,
  ]);
  const parts = [counted(words.digestOf, count), { lines }];
  return morningMail(owner, fill(words.digest, { count }), book, parts, language);
}
