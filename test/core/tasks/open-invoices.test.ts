import type { Cell } from '../../../src/core/cells/cell';
import type { AccountCard } from '../../../src/core/tasks/book/account-card';
import { score } from '../../../src/core/tasks/scoring/score';
import type { Snapshot } from '../../../src/core/workbook/snapshot';
import { startSession } from '../../support/workbook-session';

const rows: Cell[][] = [
  ['Account', 'Customer', 'Invoice', 'Due date', 'Open amount', 'Disputed', 'Phone'],
  ['C1', 'Alder', 'I-3', '2026-03-20', 300, '', '+1 555 010'],
  ['C1', 'Alder', 'I-1', '2026-01-31', 100, 'yes', ''],
  ['C1', 'Alder', 'CN-1', '2026-01-15', -40, '', ''],
  ['C1', 'Alder', 'I-2', '', 200, '', ''],
];
const snapshot: Snapshot = {
  host: 'excel',
  sheets: { Aging: { rows, hidden: [], protected: false, rules: [] } },
  names: ['Aging'],
  active: 'Aging',
  locale: 'en-US',
  timeZone: 'UTC',
  argumentSeparator: ',',
  now: { day: 46096, minute: 600 },
};

it('shows whom the ledger itself names while Contacts is not there yet', () => {
  const { answer } = score.run(snapshot, { sheet: 'Aging', asOf: 46096, asOfConfirmed: true });
  expect(answer.ranked[0]?.card.contacts).toMatchObject([{ account: 'C1', phone: '+1 555 010', email: '' }]);
});

it('names on the card the open invoices of the account, oldest due day first, without credits', () => {
  const { answer } = score.run(snapshot, { sheet: 'Aging', asOf: 46096, asOfConfirmed: true });
  const { open } = answer.ranked[0]?.card as AccountCard;
  expect(open.map(({ invoice, amount, disputed }) => [invoice, amount, disputed])).toEqual([
    ['I-1', 10000, true],
    ['I-3', 30000, false],
    ['I-2', 20000, false],
  ]);
});

it('keeps apart on the card what only the ledger marks as disputed, and what the Journal tells more of', () => {
  const marked = (Journal?: Cell[][]) => {
    const sheets = { Aging: rows, ...(Journal && { Journal }) };
    const { ranked } = startSession(sheets, '2026-03-31').score();
    return ranked[0]!.card.disputedInLedger.map(({ invoice }) => invoice);
  };
  expect(marked()).toEqual(['I-1']);
  const headings: Cell[] = ['Day', 'Account', 'Kind', 'Outcome', 'Reference'];
  expect(marked([headings, ['2026-03-20', 'C1', 'dispute', 'pricing', 'I-3']])).toEqual(['I-1']);
  expect(marked([headings, ['2026-03-20', 'C1', 'dispute', 'pricing', 'I-1']])).toEqual([]);
  expect(marked([headings, ['2026-03-20', 'C1', 'dispute', 'pricing', '']])).toEqual([]);
});
