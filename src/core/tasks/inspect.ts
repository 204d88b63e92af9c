import type { Cell, Rows } from '../cells/cell';
import { isBlank } from '../ledger/blank';
import type { Ledger } from '../ledger/ledger';
import type { Policy } from '../policy/policy';
import { POLICY_SHEET } from '../workbook/our-sheets';
import type { Plan } from '../workbook/plan';
import { findBlock, withoutBlock } from '../workbook/score-block';
import type { Schedule } from './inspect-task';
import { changedColumns, readSheet } from './book/read-sheet';
import type { InspectAnswer, InspectInput, Task } from './task';

const SAMPLES = 4;
const ROWS_LOOKED_AT = 200;
const NOTHING_TO_DO: Plan = { edits: [] };

/** Looks at a sheet and answers what Callsheet makes of it. Writes nothing. */
export const inspect: Task<InspectInput, InspectAnswer> = {
  reads: ({ sheet }) => [...new Set([sheet, POLICY_SHEET])],
  run: (snapshot, input) => {
    const reading = readSheet(snapshot, input);
    const { refused, policy, policyProblems } = reading;
    const remembered = Object.keys(policy?.sheets ?? {});
    const schedule = policy && scheduleOf(policy);
    if (refused) {
      const answer = { ...UNREAD, sheet: input.sheet, refused, policyProblems, remembered, schedule };
      return { plan: NOTHING_TO_DO, answer };
    }

    const { ledger, asOf, confirmed } = reading;
    const { table, counts, totals, problems, notes } = ledger;
    const seen = snapshot.sheets[input.sheet]?.rows ?? [];
    const answer: InspectAnswer = {
      sheet: input.sheet,
      refused: null,
      policyProblems,
      table,
      samples: samplesOf(withoutBlock(seen, findBlock(seen)), ledger),
      asOf: { day: asOf.day, from: asOf.from },
      asOfChoices: asOf.choices,
      changed: changedColumns(table, confirmed),
      confirmed: confirmed !== null,
      remembered,
      counts,
      totals,
      problems,
      notes,
      schedule,
    };
    return { plan: NOTHING_TO_DO, answer };
  },
};

const scheduleOf = ({ letters: { schedule, digest, unattended } }: Policy): Schedule => ({
  schedule,
  digest,
  unattended,
});

const UNREAD = {
  table: null,
  samples: {},
  asOf: null,
  asOfChoices: [],
  changed: null,
  confirmed: false,
  counts: null,
  totals: {},
  problems: [],
  notes: [],
} as const;

/** The first few different cells of each column, those of items before names and totals; what Score wrote is not here. */
function samplesOf(rows: Rows, { table, ignored }: Ledger): Readonly<Record<number, readonly Cell[]>> {
  const [first, last] = table.bodyRows;
  const passed = new Set(ignored.map(({ row }) => row));
  const body = rows.slice(first - 1, Math.min(last, first - 1 + ROWS_LOOKED_AT));
  const items = body.filter((_, i) => !passed.has(first + i));
  return Object.fromEntries(
    table.columns.map(({ column }) => {
      const cells = (among: Rows): Cell[] => among.map((row) => row[column] ?? null).filter((cell) => !isBlank(cell));
      return [column, [...new Set([...cells(items), ...cells(body)])].slice(0, SAMPLES)];
    }),
  );
}
