import { calendarOf, isTooOld } from '../../action/calendar';
import type { Refusal } from '../../ledger/reading';
import type { PolicyProblem } from '../../policy/policy';
import { accountCardOf } from '../book/account-card-of';
import { bookSheets, cardSources, readBook, standingOf } from '../book/book';
import { concentrations } from './concentration';
import { listedAccount } from '../listed-account';
import { notCalled } from './not-called';
import { protectedRefusal, refusedAsProtected } from '../protected-sheet';
import { rateNotes } from './rate-notes';
import { packNotes } from './pack-notes';
import { ownEntry } from '../book/read-sheet';
import { regionNotes } from './region-notes';
import { reviewNotes } from './review-notes';
import { scorePlan } from './score-plan';
import type { ScoreAnswer, ScoreInput, Task } from '../task';

/**
 * Scores a sheet: the marked block beside the user's table, its highlighting, the Call list, and Policy and Contacts
 * the first time. Everything that can be refused is refused before anything is written.
 */
export const score: Task<ScoreInput, ScoreAnswer> = {
  reads: ({ sheet }) => bookSheets(sheet),
  run: (snapshot, input) => {
    const book = readBook(snapshot, input);
    if (!('ledger' in book)) return stopped(book);
    if (ownEntry(snapshot.sheets, input.sheet)?.protected) return stopped({ refused: protectedRefusal(input.sheet) });
    const { asOf, policy } = book;
    if (asOf.newer && !input.asOfConfirmed) {
      const { day: newer, from } = asOf.newer;
      const tooOld = isTooOld(asOf.day, book.today, policy, calendarOf(policy, ''));
      return stopped({ asOf: asOf.day, ask: { about: 'as-of', asOf: asOf.day, newer, from, tooOld } });
    }
    if (book.seen.ask) return stopped({ asOf: asOf.day, ask: { about: 'gone', ...book.seen.ask } });
    const { ledger, entries, notes } = standingOf(book);
    const { plan, changes, formulas, policyRows } = scorePlan({ ...book, snapshot, ledger, entries });
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped({ refused });

    const sources = cardSources(snapshot, book, ledger);
    const answer: ScoreAnswer = {
      ...NOTHING,
      asOf: asOf.day,
      topN: policy.topN,
      ranked: entries.map((entry) => listedAccount(entry, accountCardOf(entry, sources))),
      concentration: concentrations(entries),
      notCalled: notCalled(entries, policy.baseCurrency),
      counts: ledger.counts,
      totals: ledger.totals,
      problems: ledger.problems,
      ignored: ledger.ignored,
      notes: [
        ...book.notes,
        ...notes,
        ...rateNotes(entries, policy, policyRows),
        ...packNotes(policy),
        ...regionNotes(book.sheet, ledger, book.contacts, policy),
        ...reviewNotes(ledger, book.settled, policy, book.today),
      ],
      weights: policy.weights,
      changes,
      formulas,
    };
    return { plan, answer };
  },
};

const NOTHING: ScoreAnswer = {
  refused: null,
  policyProblems: [],
  ask: null,
  asOf: null,
  topN: 0,
  ranked: [],
  concentration: [],
  notCalled: [],
  counts: null,
  totals: {},
  problems: [],
  ignored: [],
  notes: [],
  weights: null,
  changes: [],
  formulas: [],
};

interface Stop {
  readonly refused?: Refusal | null;
  readonly policyProblems?: readonly PolicyProblem[];
  readonly ask?: ScoreAnswer['ask'];
  readonly asOf?: number;
}

const stopped = (why: Stop) => ({ plan: { edits: [] }, answer: { ...NOTHING, ...why } });
