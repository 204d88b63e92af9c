import type { JournalProblemCode } from '../../core/journal/event';
import type { Ignored, NoteCode, ProblemKind, Refusal } from '../../core/ledger/reading';
import type { AccountClass, Dimension, PolicyProblemCode } from '../../core/policy/policy';
import type { ChangeCode, NotCalled } from '../../core/tasks/task';
import type { Doing } from '../doing';
import type { CardWords } from './card-words';
import type { FieldWords } from './field-words';
import type { LetterWords } from './letter-words';
import type { LogWords } from './log-words';
import type { Plural } from './plural';
import type { InAnotherWords } from './in-another-words';
import type { ReturnedWords } from './returned-words';
import type { RunWords } from './run-words';
import type { ReviewWords } from './review-words';
import type { ScheduleWords } from './schedule-words';
import type { WorkWords } from './work-words';

export type { Plural } from './plural';

export type Language = 'en' | 'es' | 'pt';

/** What core says in English, said in another language from its codes; `null` in a catalog: core's own sentence. */
export interface Sentences {
  readonly problems: Readonly<Record<ProblemKind, string>>;
  readonly refusals: Readonly<Record<Refusal['code'], string>>;
  readonly notes: Readonly<Record<NoteCode | NoteVariant, string | Plural>>;
  readonly changes: Readonly<Record<ChangeCode, string | Plural>>;
  /** One of the accounts that left the Top N. */
  readonly leftFor: string;
  readonly leftPaid: string;
  /** What was seen to be paid, and when. */
  readonly leftSeen: string;
  /** `{0}` is the first of the problem's parts. */
  readonly policy: Readonly<Record<PolicyProblemCode, string>>;
}

/** Notes of one code that say different things. */
export type NoteVariant =
  | 'swapped-dates:kept'
  | 'total-differs:more'
  | 'total-differs:buckets'
  | 'convention:.'
  | 'convention:,'
  | 'convention:dmy'
  | 'convention:mdy'
  | 'convention:ymd'
  | 'convention:credits'
  | 'ambiguous:decimalMark'
  | 'ambiguous:dayOrder'
  | 'ambiguous:bucket'
  | 'ambiguous:currencies'
  | 'facts-differ:yes'
  | 'no-rate:called'
  | 'no-rate:all'
  | 'payments:unknown'
  | 'payments:unused'
  | 'payments-seen:summary'
  | 'payments-seen:left-out'
  | 'payments-seen:unread'
  | `journal:${JournalProblemCode | 'more'}`;

/** Every word of the pane in one language. `{name}` stands for a value. */
export interface Words {
  readonly language: Language;
  /** The language in its own words. */
  readonly languageName: string;

  readonly sheet: string;
  readonly asOf: string;
  readonly asOfFrom: Readonly<Record<'chosen' | 'policy' | 'file' | 'today', string>>;
  readonly otherDay: string;
  readonly pickDay: string;
  readonly useSheet: string;
  readonly noSheets: string;
  readonly lookAgain: string;

  readonly checkColumns: string;
  readonly toCheck: Plural;
  readonly recognized: Plural;
  readonly notUsed: Plural;
  readonly columnIs: string;
  readonly sure: Readonly<Record<'unsure' | 'likely' | 'confirmed', string>>;
  readonly emptyColumn: string;
  readonly decimalMark: string;
  readonly decimalMarks: Readonly<Record<'.' | ',', string>>;
  readonly dayOrder: string;
  readonly dayOrders: Readonly<Record<'dmy' | 'mdy' | 'ymd', string>>;
  readonly answerFirst: string;
  readonly added: string;
  readonly gone: string;
  readonly columnsReady: string;
  readonly notScored: string;
  readonly layouts: Readonly<Record<'detail' | 'grouped' | 'summary', string>>;
  readonly fields: FieldWords;
  readonly bucketFrom: string;
  readonly notDueYet: string;

  readonly score: string;
  readonly doing: Readonly<Record<Doing['what'], string>>;
  readonly scored: Plural;
  readonly ready: string;
  readonly stale: Readonly<Record<'file' | 'today' | 'tooOld', string>>;
  readonly gonePaid: Readonly<Record<'ask' | 'paid' | 'notExported', string>>;
  readonly useDay: string;
  readonly refused: string;
  readonly policyProblems: string;
  readonly failed: string;
  readonly noAnswer: string;
  readonly again: string;
  readonly lastRunBelow: string;
  readonly columnChanged: string;

  readonly tabs: Readonly<Record<'work' | 'letters' | 'overview' | 'checks' | 'setup', string>>;
  readonly results: string;
  readonly openTotal: string;
  readonly nothingOpen: string;
  /** What to do where it is the wrong sheet. */
  readonly otherSheet: string;
  readonly accounts: Plural;
  readonly invoices: Plural;
  readonly credits: Plural;
  readonly settled: Plural;
  readonly find: string;
  readonly found: Plural;
  readonly nothingFound: string;
  readonly showMore: string;
  readonly rankedIn: string;
  readonly rankedApart: string;
  readonly noCurrency: string;
  readonly classes: Readonly<Record<AccountClass, string>>;
  readonly dimensions: Readonly<Record<Dimension, string>>;
  readonly scoreOf: string;
  readonly known: string;
  readonly notKnown: string;
  readonly parts: string;
  readonly pastDue: string;
  readonly daysLate: Plural;
  readonly notLate: string;
  readonly noDueDay: string;
  readonly costOfWaiting: string;
  readonly accountNumber: string;
  readonly selectRows: Plural;
  readonly changes: string;

  readonly work: WorkWords;
  readonly card: CardWords;
  readonly log: LogWords;
  readonly review: ReviewWords;
  readonly letters: LetterWords;
  readonly inAnother: InAnotherWords;
  readonly returned: ReturnedWords;
  readonly run: RunWords;
  readonly schedule: ScheduleWords;

  readonly concentration: string;
  readonly holds80: string;
  readonly holds80Alone: string;
  readonly holds80NoRate: string;
  readonly topHolds: string;
  readonly fifthHolds: string;
  readonly oneAccount: string;
  readonly axisAccounts: string;
  readonly notCalled: string;
  readonly allCalled: string;
  readonly reasons: Readonly<Record<NotCalled['reason'] | 'paid', string>>;
  readonly andMore: string;

  readonly problems: Plural;
  readonly noProblems: string;
  readonly problemKinds: Readonly<Record<ProblemKind, string>>;
  readonly journalProblems: string;
  readonly journalHint: string;
  readonly rateProblems: string;
  readonly openCell: string;
  readonly row: string;
  readonly rowsOf: Plural;
  readonly notes: string;
  readonly ignored: Plural;
  readonly ignoredReasons: Readonly<Record<Ignored['reason'], string>>;
  readonly coreSays: string;

  readonly formulas: string;
  readonly formulasHint: string;
  /** By core's English; what is not here is said in English. */
  readonly purposes: Readonly<Record<string, string>>;
  readonly copy: string;
  readonly copyOf: string;
  readonly copied: string;
  readonly pressCopy: string;
  readonly languageLabel: string;
  readonly remove: string;
  readonly removeAsk: string;
  readonly removeStays: string;
  readonly removeYes: string;
  readonly removeNo: string;
  readonly removed: Plural;

  readonly sentences: Sentences | null;
}

/** Puts values into a sentence; a value that is missing leaves its `{name}` standing, so that a test can see it. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : String(value);
  });
}
