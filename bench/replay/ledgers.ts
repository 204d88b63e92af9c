import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Rows } from '../../src/core/cells/cell';
import { dayOf, endOfMonth, type Day } from '../../src/core/cells/day';
import { lots } from './lots';

/** One past invoice, with the day it was really settled. */
export interface Past {
  readonly account: string;
  readonly issued: Day;
  readonly due: Day;
  readonly settled: Day;
  readonly amount: number;
}

export interface PastLedger {
  readonly name: string;
  readonly past: readonly Past[];
  readonly monthEnds: readonly Day[];
  /** The Top N that its measure is taken at. */
  readonly topN: (accounts: number) => number;
}

export const fifth = (accounts: number): number => Math.ceil(accounts / 5);
export const twenty = (): number => 20;

const folder = process.env.CALLSHEET_DATA ?? path.resolve('../shared/data');

const monthEnds = (year: number, month: number, count: number): Day[] =>
  Array.from({ length: count }, (_, i) =>
    endOfMonth(dayOf(year + Math.floor((month - 1 + i) / 12), ((month - 1 + i) % 12) + 1, 1)!),
  );

const CLEARED = { account: 'account', issued: 'issued', due: 'due', settled: 'paid', amount: 'amount' };
const SETTLED = {
  account: 'customerID',
  issued: 'InvoiceDate',
  due: 'DueDate',
  settled: 'SettledDate',
  amount: 'InvoiceAmount',
};

function read(file: string, columns: typeof CLEARED): Past[] {
  const [head, ...lines] = readFileSync(path.join(folder, file), 'utf8').trim().split(/\r?\n/);
  const headings = head!.split(',');
  const at = (name: string): number => headings.indexOf(name);
  return lines.map((line) => {
    const cells = line.split(',');
    const cell = (name: string): string => cells[at(name)] ?? '';
    return {
      account: cell(columns.account),
      issued: dayFrom(cell(columns.issued)),
      due: dayFrom(cell(columns.due)),
      settled: dayFrom(cell(columns.settled)),
      amount: Number(cell(columns.amount)),
    };
  });
}

function dayFrom(text: string): Day {
  const [a, b, c] = text.split(/\D/).map(Number) as [number, number, number];
  const day = a > 31 ? dayOf(a, b, c) : dayOf(c, a, b);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

/** The ledgers to replay, or null when their folder is not there. */
export function pastLedgers(): readonly PastLedger[] | null {
  if (!existsSync(path.join(folder, 'ledger-b.csv'))) return null;
  const small = ['a0', 'a1', 'a2'].map((name): PastLedger => ({
    name,
    past: read(`ledger-${name}.csv`, CLEARED),
    monthEnds: monthEnds(2019, 3, 7),
    topN: fifth,
  }));
  return [
    ...small,
    { name: 'b', past: read('ledger-b.csv', SETTLED), monthEnds: monthEnds(2012, 12, 10), topN: twenty },
  ];
}

/** Ledgers of the same days as one. */
export const joined = (ledgers: readonly PastLedger[]): PastLedger => ({
  ...ledgers[0]!,
  name: ledgers.map(({ name }) => name).join(' + '),
  past: ledgers.flatMap(({ past }) => past),
});

/** Companies cut from a ledger: its accounts dealt out by lot into so many parts, in so many ways; always the same. */
export function cutsOf(ledger: PastLedger, parts: number, ways: number): PastLedger[] {
  const accounts = [...new Set(ledger.past.map(({ account }) => account))].sort();
  const lot = lots(1);
  return Array.from({ length: ways }).flatMap((_, way) => {
    for (let i = accounts.length - 1; i > 0; i--) {
      const other = Math.floor(lot() * (i + 1));
      [accounts[i], accounts[other]] = [accounts[other]!, accounts[i]!];
    }
    const partOf = new Map(accounts.map((account, i) => [account, i % parts]));
    return Array.from({ length: parts }, (__, part) => ({
      ...ledger,
      name: `${ledger.name}, cut ${way + 1}.${part + 1}`,
      past: ledger.past.filter(({ account }) => partOf.get(account) === part),
    }));
  });
}

/** The ledger as a sheet that a user might have: one row per invoice, with the day it was paid. */
export const sheetOf = (past: readonly Past[]): Rows => [
  ['Account', 'Invoice', 'Invoice date', 'Due date', 'Paid date', 'Amount', 'Currency'],
  ...past.map(({ account, issued, due, settled, amount }, i) => [
    account,
    `I${i}`,
    issued,
    due,
    settled,
    amount,
    'USD',
  ]),
];
