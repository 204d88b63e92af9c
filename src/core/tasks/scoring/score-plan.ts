import type { Rows } from '../../cells/cell';
import { blockEdits } from '../../workbook/block-edits';
import { callListEdits } from '../../workbook/call-list-edits';
import { appendContactsEdits, newContactsEdits } from '../../workbook/contacts-edits';
import { highlightEdit } from '../../workbook/highlight';
import { appendJournalEdits } from '../../workbook/journal-edits';
import { orderDeskEdits } from '../../workbook/order-desk-edits';
import { outsourcingEdits } from '../../workbook/outsourcing-edits';
import { openItemsEdits } from '../../workbook/open-items-seen';
import {
  CALL_LIST_SHEET,
  CONTACTS_SHEET,
  OPEN_ITEMS_SHEET,
  ORDER_DESK_SHEET,
  OUTSOURCING_SHEET,
  PAYMENTS_SEEN_SHEET,
  POLICY_SHEET,
} from '../../workbook/our-sheets';
import { paymentsSeenEdits } from '../../workbook/payments-seen';
import type { Edit, Plan } from '../../workbook/plan';
import { newPolicyEdits, updatePolicyEdits } from '../../workbook/policy-edits';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { readyFormulas, type ReadyFormula } from '../../workbook/ready-formulas';
import { findBlock, placeBlock } from '../../workbook/score-block';
import type { Snapshot } from '../../workbook/snapshot';
import { absentHolds } from '../absent-holds';
import type { Book } from '../book/book';
import { callListHeader } from './call-list-header';
import { callListLine } from '../call-list-line';
import { changesOf } from './changes';
import { rankedApart } from './rate-notes';
import { confirmedOf, isEmpty, ownEntry } from '../book/read-sheet';
import { scoreEvents } from './score-events';
import type { Change } from '../task';

interface Scored extends Book {
  readonly snapshot: Snapshot;
  readonly entries: readonly RankedEntry[];
}

interface ScorePlan {
  readonly plan: Plan;
  readonly changes: readonly Change[];
  readonly formulas: readonly ReadyFormula[];
  /** The Policy sheet as it stands then. */
  readonly policyRows: Rows;
}

/** Everything that Score writes, what that changes, and the formulas that fit what stands there then. */
export function scorePlan(scored: Scored): ScorePlan {
  const { snapshot, sheet, ledger, policy, entries, confirmed, callList, journal } = scored;
  const ledgerSheet = ownEntry(snapshot.sheets, sheet);
  const rows = ledgerSheet?.rows ?? [];
  const block = findBlock(rows);
  const place = placeBlock(rows, ledger.table, block);
  const policySheet = ownEntry(snapshot.sheets, POLICY_SHEET);
  const newPolicy = !policySheet || isEmpty(policySheet.rows);
  const lines = entries.map(callListLine(scored.contacts));
  const before = ownEntry(snapshot.sheets, CALL_LIST_SHEET);
  const policyUpdate = newPolicy
    ? newPolicyEdits(policy)
    : updatePolicyEdits(
        policySheet.rows,
        ledger.asOf,
        sheet,
        confirmedOf(ledger.table, confirmed),
        rankedApart(entries, policy),
      );
  const orderDesk = ownEntry(snapshot.sheets, ORDER_DESK_SHEET);
  const desk = orderDeskEdits(
    entries,
    absentHolds(scored, entries, journal?.events ?? []),
    orderDesk?.rows ?? null,
    policy.language,
  );
  const provider = ownEntry(snapshot.sheets, OUTSOURCING_SHEET);
  const outsourcing = outsourcingEdits(entries, policy, ledger.asOf, provider?.rows ?? null);
  const edits: readonly Edit[] = [
    ...blockEdits(sheet, rows, entries, place, block),
    highlightEdit(sheet, ledger.table, entries, place, ledgerSheet?.rules ?? []),
    ...callListEdits(lines, callListHeader(ledger, policy, entries), before ?? undefined, callList),
    ...contactsEdits(scored),
    ...appendJournalEdits(journal, scoreEvents(scored, entries, snapshot.now), policy.baseCurrency),
    ...paymentsEdits(scored),
    ...desk,
    ...outsourcing,
    ...policyUpdate.edits,
  ];
  return {
    plan: { edits },
    changes: changesOf({
      ...scored,
      rows,
      block,
      newPolicy,
      newDesk: !orderDesk && desk.length > 0,
      newProvider: !provider && outsourcing.length > 0,
      addedToPolicy: policyUpdate.added,
    }),
    formulas: readyFormulas(snapshot, sheet, ledger.table, place, policy.topN),
    policyRows: policyUpdate.rows,
  };
}

function contactsEdits({ snapshot, ledger, contacts, withoutContacts }: Scored): readonly Edit[] {
  if (withoutContacts) return newContactsEdits(ledger.accounts);
  const rows = ownEntry(snapshot.sheets, CONTACTS_SHEET)?.rows ?? [];
  return contacts ? appendContactsEdits(rows, contacts, ledger.accounts) : [];
}

/** What is open now for the next export to be compared with, and what this one shows as paid. */
function paymentsEdits({ snapshot, ledger, openItems, paymentsSeen, seen }: Scored): readonly Edit[] {
  const rowsOf = (name: string): Rows => ownEntry(snapshot.sheets, name)?.rows ?? [];
  const paid = rowsOf(PAYMENTS_SEEN_SHEET);
  return [
    ...(seen.items ? openItemsEdits(seen.items, rowsOf(OPEN_ITEMS_SHEET), openItems) : []),
    ...paymentsSeenEdits(seen.payments, seen.withdrawn, ledger.asOf, paid, paymentsSeen),
  ];
}
