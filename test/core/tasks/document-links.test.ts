import type { Cell } from '../../../src/core/cells/cell';
import { readLedger } from '../../../src/core/ledger/read-ledger';
import { documentLinks } from '../../../src/core/tasks/book/document-links';
import { day } from '../../support/workbook-session';

const links = (...rows: readonly (readonly Cell[])[]) => {
  const sheet = [
    ['Account', 'Invoice', 'Due date', 'Open amount', 'Copy', 'Proof of delivery'],
    ...rows.map(([account, invoice, ...more]): Cell[] => [account!, invoice!, day('2026-10-01'), 100, ...more]),
  ];
  const { ledger } = readLedger(sheet, { asOf: day('2026-11-16') });
  const of = documentLinks(sheet, ledger!);
  return Object.fromEntries(ledger!.accounts.map((account) => [account.account, of(account)]));
};

describe('documents of an account', () => {
  it('are the links in its rows, each with its heading and invoice', () => {
    const found = links(
      ['A', 'I-1', 'https://files.test/1.pdf', null],
      ['B', 'I-2', null, null],
      ['A', 'I-3', 'https://files.test/3.pdf', 'http://pod.test/?n=3'],
    );
    expect(found['A']).toEqual([
      { label: 'Copy I-1', address: 'https://files.test/1.pdf' },
      { label: 'Copy I-3', address: 'https://files.test/3.pdf' },
      { label: 'Proof of delivery I-3', address: 'http://pod.test/?n=3' },
    ]);
    expect(found['B']).toEqual([]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///c:/x',
    'data:text/html,x',
    'https://a.test/ x',
    'see https://a.test',
    'ftp://a.test',
  ])('are no "%s"', (cell) => expect(links(['A', 'I-1', cell, null])['A']).toEqual([]));

  it('are each named once, however many rows carry them', () => {
    expect(links(['A', 'I-1', 'https://a.test/all'], ['A', 'I-2', 'https://a.test/all'])['A']).toHaveLength(1);
  });
});
