import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { seeded } from '../../../build/examples/made-up-book';
import type { Cell } from '../../../src/core/cells/cell';
import type { Day } from '../../../src/core/cells/day';
import { readBook } from '../../../src/files/read-book';

/** An invoice as it truly is: when it will be paid nobody in the workbook knows. Amounts in cents. */
export interface Debt {
  readonly account: string;
  readonly currency: string;
  readonly invoice: string;
  readonly issued: Day;
  readonly due: Day;
  readonly amount: number;
  open: number;
  paysOn: Day;
  /** The row of the export it stands in. */
  readonly row: readonly Cell[];
}

/** What a customer says when somebody calls. */
export type Reply =
  | { readonly outcome: 'no answer' | 'message left' }
  | {
      readonly outcome: 'reached';
      readonly promise: { readonly day: Day; readonly amount: number } | null;
      readonly disputes: string | null;
    };

/** The customers of the sample ledger and what they do by themselves and when they are called. */
export interface World {
  readonly debts: readonly Debt[];
  /** Invoices that are not agreed to, and since which day: as the ledger says, and as customers said since. */
  readonly disputed: ReadonlyMap<string, Day>;
  /** All that came in since the first day. */
  readonly paid: readonly {
    readonly day: Day;
    readonly account: string;
    readonly currency: string;
    readonly amount: number;
  }[];
  /** Payments that arrive on the day, and invoices that are issued. */
  live(day: Day): void;
  call(account: string, currency: string, day: Day): Reply;
  /** The rows of the ledger on a day, without what is settled. */
  exported(day: Day): Cell[][];
}

/** Columns of the sample. */
const [ACCOUNT, INVOICE, TYPE, ISSUED, DUE, CURRENCY, AMOUNT, OPEN, STATUS] = [0, 2, 3, 4, 5, 7, 8, 9, 10] as const;
const LINES_ABOVE = 4;

export async function sampleWorld(seed: number): Promise<{ world: World; payments: readonly (readonly Cell[])[] }> {
  const file = join(__dirname, '../../../examples/sample-aging.xlsx');
  const { sheets } = await readBook(readFileSync(file), file);
  const rows = sheets.find(({ name }) => name === 'Aging')!.rows;
  const payments = sheets.find(({ name }) => name === 'Payments')!.rows;
  return { world: worldOf(rows, seeded(seed)), payments };
}

function worldOf(rows: readonly (readonly Cell[])[], chance: () => number): World {
  const between = (least: number, most: number): number => least + Math.floor(chance() * (most - least + 1));
  const above = rows.slice(0, LINES_ABOVE);
  const asOf = Number(above[1]![1]);
  const habits = new Map<string, number>();
  const habitOf = (account: string): number => {
    const known = habits.get(account) ?? [-3, 0, 2, 6, 12, 25, 45, 80][between(0, 7)]!;
    habits.set(account, known);
    return known;
  };
  const debts = rows.slice(LINES_ABOVE).map((row): Debt => {
    const account = String(row[ACCOUNT]);
    const due = Number(row[DUE]);
    return {
      account,
      currency: String(row[CURRENCY]),
      invoice: String(row[INVOICE]),
      issued: Number(row[ISSUED]),
      due,
      amount: cents(row[AMOUNT]),
      open: cents(row[OPEN]),
      paysOn: Math.max(asOf + between(1, 40), due + habitOf(account) + between(-3, 9)),
      row,
    };
  });
  const disputed = new Map(
    debts.flatMap(({ invoice, row }): [string, Day][] => (row[STATUS] === 'Disputed' ? [[invoice, asOf]] : [])),
  );
  const paid: World['paid'][number][] = [];
  let number = 50_000;

  return {
    debts,
    disputed,
    paid,
    live(day) {
      for (const debt of debts) {
        if (debt.open <= 0 || debt.paysOn > day || debt.row[TYPE] !== 'Invoice') continue;
        const inPart = chance() < 0.1;
        const left = inPart ? Math.ceil(debt.open / 2) : 0;
        paid.push({ day, account: debt.account, currency: debt.currency, amount: debt.open - left });
        debt.open = left;
        if (inPart) debt.paysOn = day + between(5, 30);
      }
      for (let i = between(0, 3); i > 0; i--) {
        const like = debts[between(0, debts.length - 1)]!;
        if (like.row[TYPE] !== 'Invoice') continue;
        const invoice = `INV-${number++}`;
        const due = day + between(14, 30);
        const amount = Math.max(5_000, Math.round(like.amount * (0.5 + chance())));
        const paysOn = due + habitOf(like.account) + between(-3, 9);
        const row = like.row.map((cell, column) =>
          column === INVOICE
            ? invoice
            : column === ISSUED
              ? day
              : column === DUE
                ? due
                : column === STATUS
                  ? 'Open'
                  : cell,
        );
        debts.push({ ...like, invoice, issued: day, due, amount, open: amount, paysOn, row });
      }
    },
    call(account, currency, day) {
      const roll = chance();
      if (roll < 0.35) return { outcome: 'no answer' };
      if (roll < 0.45) return { outcome: 'message left' };
      const owed = debts.filter((debt) => debt.account === account && debt.currency === currency && debt.open > 0);
      const late = owed.filter(({ due, invoice }) => due < day && !disputed.has(invoice));
      if (late.length === 0 || roll < 0.6) return { outcome: 'reached', promise: null, disputes: null };
      if (roll < 0.68) {
        disputed.set(late[0]!.invoice, day);
        return { outcome: 'reached', promise: null, disputes: late[0]!.invoice };
      }
      const promised = day + between(2, 10);
      const amount = late.reduce((sum, { open }) => sum + open, 0);
      const keeps = chance();
      for (const debt of late) debt.paysOn = keeps < 0.6 ? promised : promised + between(15, 40);
      if (keeps >= 0.6 && keeps < 0.75) late[0]!.paysOn = promised;
      return { outcome: 'reached', promise: { day: promised, amount }, disputes: null };
    },
    exported: (day) => [
      ...above.map((row, i) => (i === 1 ? row.map((cell, column) => (column === 1 ? day : cell)) : [...row])),
      ...debts
        .filter(({ open, issued }) => open !== 0 && issued <= day)
        .map(({ row, amount, open }) =>
          row.map((cell, column) => (column === AMOUNT ? amount / 100 : column === OPEN ? open / 100 : cell)),
        ),
    ],
  };
}

const cents = (cell: Cell | undefined): number => Math.round(Number(cell) * 100);
