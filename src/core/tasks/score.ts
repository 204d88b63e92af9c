import type { Rows } from '../cells/cell';
import type { Refusal } from '../ledger/reading';
import type { Ledger } from '../ledger/ledger';
import type { Policy, PolicyProblem } from '../policy/policy';
import { setUpPolicy } from '../policy/set-up-policy';
import type { Snapshot } from '../workbook/snapshot';
import { CALL_LIST_SHEET, CONTACTS_SHEET, PAYMENTS_SHEET, POLICY_SHEET } from '../workbook/our-sheets';
import { accountCardOf } from './account-card-of';
import { concentrations } from './concentration';
import { listedAccount } from './listed-account';
import { notCalled } from './not-called';
import { paymentHistory } from './payment-history';
import { protectedRefusal, refusedAsProtected } from './protected-sheet';
import { rankLedger } from './rank-ledger';
import { confirmedOf, ownEntry, readSheet } from './read-sheet';
import { rateNotes } from './rate-notes';
import { scorePlan } from './score-plan';
import type { ScoreAnswer, ScoreInput, Task } from './task';
import { withContacts } from './with-contacts';
import { surroundingSheets } from './surrounding-sheets';

/**
 * Scores a sheet: the marked block beside the user's table, its highlighting, the Call list, and Policy and Contacts
 * the first time. Everything that can be refused is refused before anything is written.
 */
export const score: Task<ScoreInput, ScoreAnswer> = {
  reads: ({ sheet }) => [...new Set([sheet, POLICY_SHEET, CONTACTS_SHEET, CALL_LIST_SHEET, PAYMENTS_SHEET])],
  run: (snapshot, input) => {
    const reading = readSheet(snapshot, input);
    const { policyProblems } = reading;
    if (reading.refused) return stopped({ refused: reading.refused, policyProblems });
    if (ownEntry(snapshot.sheets, input.sheet)?.protected) return stopped({ refused: protectedRefusal(input.sheet) });
    if (policyProblems.length > 0) return stopped({ policyProblems });
    const { asOf, confirmed } = reading;
    if (asOf.newer && !input.asOfConfirmed) {
      const { day: newer, from } = asOf.newer;
      return stopped({ asOf: asOf.day, ask: { about: 'as-of', asOf: asOf.day, newer, from } });
    }
    const ours = surroundingSheets(snapshot);
    if (ours.refused) return stopped({ refused: ours.refused });

    const ledger = withContacts(reading.ledger, ours.contacts);
    const history = paymentHistory(paymentRows(snapshot, input.sheet), ledger, reading.policy);
    const sheets = { ...reading.policy?.sheets, [input.sheet]: confirmedOf(ledger.table, confirmed) };
    const policy = { ...policyOf(reading.policy, ledger, history.settled), sheets };
    const entries = rankLedger(ledger, history.settled, policy);
    const { plan, changes, formulas } = scorePlan({
      snapshot,
      sheet: input.sheet,
      ledger,
      policy,
      entries,
      confirmed,
      ...ours,
    });
    const refused = refusedAsProtected(plan, snapshot);
    if (refused) return stopped({ refused });

    const answer: ScoreAnswer = {
      ...NOTHING,
      asOf: asOf.day,
      topN: policy.topN,
      ranked: entries.map((entry) => listedAccount(entry, accountCardOf(entry, ledger))),
      concentration: concentrations(entries),
      notCalled: notCalled(entries, policy.baseCurrency),
      counts: ledger.counts,
      totals: ledger.totals,
      problems: ledger.problems,
      ignored: ledger.ignored,
      notes: [...ledger.notes, ...history.notes, ...ours.notes, ...rateNotes(entries, policy)],
      weights: policy.weights,
      changes,
      formulas,
    };
    return { plan, answer };
  },
};

/** The person's policy as it stands, or a new one read off the ledger, on the day of this run. */
const policyOf = (policy: Policy | null, ledger: Ledger, settled: Ledger['settled']): Policy => ({
  ...(policy ?? setUpPolicy(ledger, settled)),
  asOf: ledger.asOf,
});

/** Rows of the Payments sheet beside the ledger's own, if there is one. */
const paymentRows = ({ sheets }: Snapshot, ledgerSheet: string): Rows =>
  (ledgerSheet === PAYMENTS_SHEET ? null : ownEntry(sheets, PAYMENTS_SHEET))?.rows ?? [];

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
  readonly refused?: Refusal;
  readonly policyProblems?: readonly PolicyProblem[];
  readonly ask?: ScoreAnswer['ask'];
  readonly asOf?: number;
}

const stopped = (why: Stop) => ({ plan: { edits: [] }, answer: { ...NOTHING, ...why } });
