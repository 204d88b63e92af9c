import type { Rows } from '../cells/cell';
import { textOf } from '../ledger/blank';
import type { Ledger } from '../ledger/ledger';
import type { ConfirmedSheet, Policy } from '../policy/policy';
import { CALL_LIST_SHEET, CONTACTS_SHEET, POLICY_SHEET } from '../workbook/our-sheets';
import type { RankedEntry } from '../workbook/ranked-entry';
import type { CallListSeen } from '../workbook/read-call-list';
import type { ContactsSeen } from '../workbook/read-contacts';
import type { BlockSeen } from '../workbook/score-block';
import { changedColumns } from './read-sheet';

interface Before {
  readonly rows: Rows;
  readonly ledger: Ledger;
  readonly policy: Policy;
  readonly entries: readonly RankedEntry[];
  readonly confirmed: ConfirmedSheet | null;
  readonly block: BlockSeen | null;
  readonly callList: CallListSeen | null;
  readonly contacts: ContactsSeen | null;
  readonly withoutContacts: boolean;
  readonly newPolicy: boolean;
}

const SHOWN = 10;

/** What is different from the last run, in words: columns, rows, accounts come and gone, edits replaced, sheets made. */
export function changesOf(before: Before): readonly string[] {
  const { callList, contacts, withoutContacts, newPolicy, ledger } = before;
  const edited = (callList?.rows ?? []).filter((row) => row.edited);
  const unknown = new Set(
    ledger.accounts.map(({ account }) => account).filter((account) => !contacts?.facts.has(account)),
  );
  return [
    ...columnChanges(before),
    ...rowChanges(before),
    ...(callList ? listChanges(before, callList) : []),
    ...(edited.length > 0
      ? [
          `${count(edited.length, 'row')} of ${CALL_LIST_SHEET} had been changed in Callsheet's own columns and ${were(edited.length)} written anew: ` +
            `${named(edited.map(({ name }) => name))}. Write in the notes, or in columns of your own.`,
        ]
      : []),
    ...(contacts && unknown.size > 0 ? [`${count(unknown.size, 'account')} added to ${CONTACTS_SHEET}.`] : []),
    ...(newPolicy ? [`Sheet ${POLICY_SHEET} made, with scales and thresholds read off this ledger.`] : []),
    ...(withoutContacts ? [`Sheet ${CONTACTS_SHEET} made from the columns of this sheet.`] : []),
    ...(callList ? [] : [`Sheet ${CALL_LIST_SHEET} made.`]),
  ];
}

function columnChanges({ ledger, confirmed, block }: Before): readonly string[] {
  const changed = changedColumns(ledger.table, confirmed);
  return [
    ...(changed && changed.added.length > 0 ? [`New columns: ${named(changed.added)}.`] : []),
    ...(changed && changed.gone.length > 0 ? [`Columns gone: ${named(changed.gone)}.`] : []),
    ...(block && block.copies.length > 0 ? [`${count(block.copies.length, 'copied Callsheet column')} cleared.`] : []),
  ];
}

/** Rows whose stored account is not theirs any more: pasted, moved without the block, or left over below. */
function rowChanges({ rows, ledger, block }: Before): readonly string[] {
  const column = block?.columns.get('account');
  if (!block || column === undefined) return [];
  const owner = new Map(
    ledger.accounts.flatMap(({ account, rows: own }) => own.map((row): [number, string] => [row, account])),
  );
  let fresh = 0;
  let stale = 0;
  for (let row = block.headingRow + 1; row <= rows.length; row += 1) {
    const stored = textOf(rows[row - 1]?.[column]);
    const now = owner.get(row) ?? '';
    if (now !== '' && stored !== now) fresh += 1;
    if (now === '' && stored !== '') stale += 1;
  }
  return [
    ...(fresh > 0 ? [`${count(fresh, 'row')} new or changed since the last run.`] : []),
    ...(stale > 0 ? [`${count(stale, 'row')} held values of an earlier run and ${were(stale)} cleared.`] : []),
  ];
}

function listChanges({ entries, policy }: Before, callList: CallListSeen): readonly string[] {
  const nowTop = new Map(entries.filter(({ top }) => top).map(({ account }) => [account.key, account.name]));
  const now = new Map(entries.map((entry) => [entry.account.key, entry]));
  const wasTop = new Map(callList.rows.filter((row) => row.top && row.key !== '').map(({ key, name }) => [key, name]));
  const entered = [...nowTop].filter(([key]) => !wasTop.has(key)).map(([, name]) => name);
  const left = [...wasTop]
    .filter(([key]) => !nowTop.has(key))
    .map(([key, name]) => {
      const entry = now.get(key);
      return entry ? `${name} (rank ${entry.rank} now)` : `${name} (nothing open any more)`;
    });
  return [
    ...(entered.length > 0 ? [`Entered the Top ${policy.topN}: ${named(entered)}.`] : []),
    ...(left.length > 0 ? [`Left the Top ${policy.topN}: ${named(left)}.`] : []),
  ];
}

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const were = (n: number): string => (n === 1 ? 'was' : 'were');

const named = (names: readonly string[]): string => {
  const rest = names.length - SHOWN;
  return rest > 0 ? `${names.slice(0, SHOWN).join(', ')} and ${rest} more` : names.join(', ');
};
