import { brokenPromise } from '../../action/followed';
import { formatMoney } from '../../cells/format-money';
import type { Rows } from '../../cells/cell';
import { isoDay } from '../../cells/day';
import { oneFullStop } from '../../cells/text';
import { accountKey } from '../../ledger/account-key';
import { textOf } from '../../ledger/blank';
import type { Ledger } from '../../ledger/ledger';
import type { ConfirmedSheet, Policy } from '../../policy/policy';
import type { OpenItemsSeen } from '../../workbook/open-items-seen';
import {
  CALL_LIST_SHEET,
  CONTACTS_SHEET,
  JOURNAL_SHEET,
  OPEN_ITEMS_SHEET,
  ORDER_DESK_SHEET,
  OUTSOURCING_SHEET,
  PAYMENTS_SEEN_SHEET,
  POLICY_SHEET,
} from '../../workbook/our-sheets';
import type { RankedEntry } from '../../workbook/ranked-entry';
import type { CallListSeen } from '../../workbook/read-call-list';
import { contactsOf, type ContactsSeen } from '../../workbook/read-contacts';
import type { BlockSeen } from '../../workbook/score-block';
import { changedColumns } from '../book/read-sheet';
import type { SeenToday } from '../book/see-payments';
import type { Change, ChangeCode, PaidSince } from '../task';

interface Before {
  readonly sheet: string;
  readonly rows: Rows;
  readonly ledger: Ledger;
  readonly policy: Policy;
  readonly entries: readonly RankedEntry[];
  readonly confirmed: ConfirmedSheet | null;
  readonly block: BlockSeen | null;
  readonly callList: CallListSeen | null;
  readonly contacts: ContactsSeen | null;
  readonly withoutContacts: boolean;
  readonly journal: object | null;
  readonly newPolicy: boolean;
  readonly newDesk: boolean;
  readonly newProvider: boolean;
  readonly openItems: OpenItemsSeen | null;
  readonly seen: SeenToday;
  readonly addedToPolicy: readonly string[];
}

const SHOWN = 10;

/** What is different from the last run: columns, rows, accounts come and gone, edits replaced, sheets made. */
export function changesOf(before: Before): readonly Change[] {
  const { callList, contacts, withoutContacts, journal, newPolicy, newDesk, newProvider } = before;
  const { ledger, seen, openItems } = before;
  const edited = (callList?.rows ?? []).filter((row) => row.edited);
  const unknown = new Set(
    ledger.accounts.map(({ account }) => account).filter((account) => !contactsOf(contacts, account)),
  );
  return [
    ...columnChanges(before),
    ...rowChanges(before),
    ...(callList ? listChanges(before, callList) : []),
    ...namedChange('promises-broken', newlyBroken(before), (names) => `Promises broken since the last run: ${names}.`),
    ...counted(
      'payments-seen',
      seen.payments.length,
      (n) =>
        `${count(n, 'payment')} seen since the last export: ${n === 1 ? 'it is' : 'they are'} on sheet ${PAYMENTS_SEEN_SHEET}.`,
    ),
    ...counted(
      'payments-withdrawn',
      seen.withdrawn.size,
      (n) =>
        `${count(n, 'payment')} seen earlier ${were(n)} withdrawn: ${n === 1 ? 'its invoice is' : 'their invoices are'} open again.`,
    ),
    ...namedChange(
      'list-edited',
      edited.map(({ name }) => name),
      (names, n) =>
        `${count(n, 'row')} of ${CALL_LIST_SHEET} had been changed in Callsheet's own columns and ${were(n)} written anew: ` +
        `${names}. Write in the notes, or in columns of your own.`,
    ),
    ...counted(
      'contacts-added',
      contacts ? unknown.size : 0,
      (n) => `${count(n, 'account')} added to ${CONTACTS_SHEET}.`,
    ),
    ...made('policy-made', newPolicy, `${POLICY_SHEET} made, with scales and thresholds read off this ledger`),
    ...namedChange(
      'policy-extended',
      before.addedToPolicy,
      (names) => `${POLICY_SHEET} lacked these, and has them now: ${names}.`,
    ),
    ...made('contacts-made', withoutContacts, `${CONTACTS_SHEET} made from the columns of this sheet`),
    ...made('list-made', !callList, `${CALL_LIST_SHEET} made`),
    ...made('desk-made', newDesk, `${ORDER_DESK_SHEET} made, for accounts on credit hold or due for it`),
    ...made('outsourcing-made', newProvider, `${OUTSOURCING_SHEET} made, for accounts that a provider could call`),
    ...made('journal-made', !journal, `${JOURNAL_SHEET} made, for what happens with each account`),
    ...made(
      'items-made',
      seen.items !== null && !openItems,
      `${OPEN_ITEMS_SHEET} made: the next export is compared with it`,
    ),
  ];
}

function columnChanges({ ledger, confirmed, block }: Before): readonly Change[] {
  const changed = changedColumns(ledger.table, confirmed);
  return [
    ...namedChange('columns-added', changed?.added ?? [], (names) => `New columns: ${names}.`),
    ...namedChange('columns-gone', changed?.gone ?? [], (names) => `Columns gone: ${names}.`),
    ...counted('copies-cleared', block?.copies.length ?? 0, (n) => `${count(n, 'copied Callsheet column')} cleared.`),
  ];
}

/** Rows whose stored account is not theirs any more: pasted, moved without the block, or left over below. */
function rowChanges({ rows, ledger, block }: Before): readonly Change[] {
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
    ...counted('rows-changed', fresh, (n) => `${count(n, 'row')} new or changed since the last run.`),
    ...counted(
      'rows-cleared',
      stale,
      (n) => `${count(n, 'row')} held values of an earlier run and ${were(n)} cleared.`,
    ),
  ];
}

function listChanges(before: Before, callList: CallListSeen): readonly Change[] {
  const { entries, policy } = before;
  const nowTop = new Map(entries.filter(({ top }) => top).map(({ account }) => [account.key, account.name]));
  const now = new Map(entries.map((entry) => [entry.account.key, entry]));
  const wasTop = new Map(callList.rows.filter((row) => row.top && row.key !== '').map(({ key, name }) => [key, name]));
  const entered = [...nowTop].filter(([key]) => !wasTop.has(key)).map(([, name]) => name);
  const paid = paidByAccount(before);
  const leaver = ([key, name]: readonly [string, string]): Leaver => {
    return { name, rank: now.get(key)?.rank ?? null, paid: paid.get(key) ?? null };
  };
  const listed = callList.rows.filter((row) => row.ranked && row.key !== '');
  const gone = new Map(
    listed.filter(({ key }) => !now.has(key) && !wasTop.has(key)).map(({ key, name }) => [key, name]),
  );
  return [
    ...namedChange('entered-top', entered, (names) => `Entered the Top ${policy.topN}: ${names}.`),
    ...leftChange('left-top', [...wasTop].filter(([key]) => !nowTop.has(key)).map(leaver), `the Top ${policy.topN}`),
    ...leftChange('left-list', [...gone].map(leaver), CALL_LIST_SHEET),
  ];
}

/** Whose promise could still be kept on the day of the last run, as the open items that it saw tell. */
function newlyBroken({ sheet, openItems, entries }: Before): readonly string[] {
  const days = (openItems?.items ?? []).filter((item) => item.sheet === sheet).map(({ asOf }) => asOf);
  if (days.length === 0) return [];
  const last = days.reduce((one, other) => Math.max(one, other));
  return entries.flatMap(({ account, situation }) => {
    const broken = brokenPromise(situation);
    return broken && broken.standing.graceEnds >= last ? [account.name] : [];
  });
}

interface Leaver {
  readonly name: string;
  readonly rank: number | null;
  readonly paid: PaidSince | null;
}

const leftChange = (code: ChangeCode, left: readonly Leaver[], what: string): readonly Change[] =>
  namedChange(code, left.map(leftBecause), (names) => `Left ${what}: ${names}.`).map((change) => {
    const shown = left.slice(0, SHOWN);
    return {
      ...change,
      parts: {
        count: left.length,
        names: shown.map(({ name }) => name),
        ranks: shown.map(({ rank }) => rank),
        paid: shown.map(({ paid }) => paid),
      },
    };
  });

function leftBecause({ name, rank, paid }: Leaver): string {
  if (rank !== null) return `${name} (rank ${rank} now)`;
  if (!paid) return `${name} (nothing open any more)`;
  return `${name} (paid ${formatMoney(paid.amount, paid.currency, 'en')}, seen on ${isoDay(paid.day)})`;
}

/** What today's export shows as paid, by account key. */
function paidByAccount({ seen }: Before): ReadonlyMap<string, PaidSince> {
  const paid = new Map<string, PaidSince>();
  for (const { account, currency, paid: more, day } of seen.payments) {
    const key = accountKey(account, currency);
    paid.set(key, { amount: (paid.get(key)?.amount ?? 0) + more, currency, day });
  }
  return paid;
}

/** A change that concerns as many as are named; nothing where there are none. */
function namedChange(
  code: ChangeCode,
  names: readonly string[],
  say: (names: string, count: number) => string,
): readonly Change[] {
  if (names.length === 0) return [];
  const shown = names.slice(0, SHOWN);
  const rest = names.length - shown.length;
  const list = shown.join(', ') + (rest > 0 ? ` and ${rest} more` : '');
  return [{ code, message: oneFullStop(say(list, names.length)), parts: { count: names.length, names: shown } }];
}

const counted = (code: ChangeCode, n: number, say: (count: number) => string): readonly Change[] =>
  n > 0 ? [{ code, message: say(n), parts: { count: n, names: [] } }] : [];

const made = (code: ChangeCode, is: boolean, what: string): readonly Change[] =>
  counted(code, is ? 1 : 0, () => `Sheet ${what}.`);

const count = (n: number, what: string): string => `${n} ${what}${n === 1 ? '' : 's'}`;
const were = (n: number): string => (n === 1 ? 'was' : 'were');
