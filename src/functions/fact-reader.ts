import type { Cell, Row } from '../core/cells/cell';
import type { FactField } from '../core/cells/field';
import type { Account } from '../core/ledger/account';
import { isBlank } from '../core/ledger/blank';
import type { Layout } from './layout';

export type Facts = Account['facts'];

/** Answers kept before they are forgotten and worked out again. */
const REMEMBERED = 10_000;

/** Answers by the first cell, then by the second, and so on. */
type Branch<Answer> = Map<Cell | undefined, Branch<Answer> | Answer>;

/**
 * Reads what a row says of the customer, of the fields asked for; null when no column has any of them. What the cells
 * come to is worked out once for all rows with the same ones, which customers share and repeat.
 */
export function factReader<Answer extends object>(
  { matches }: Layout,
  fields: readonly FactField[],
  answerOf: (facts: Facts) => Answer,
): ((row: Row) => Answer) | null {
  const columns = matches.flatMap(({ column, field }) =>
    fields.some((one) => one === field) ? [{ column, field: field as FactField }] : [],
  );
  const last = columns.length - 1;
  if (last < 0) return null;

  let root: Branch<Answer> = new Map();
  let count = 0;
  const factsIn = (row: Row): Facts => {
    const facts: Partial<Record<FactField, Cell>> = {};
    for (const { column, field } of columns) {
      const cell = row[column];
      if (!isBlank(cell)) facts[field] = cell!;
    }
    return facts;
  };
  const learn = (branch: Branch<Answer>, cell: Cell | undefined, row: Row): Answer => {
    const answer = answerOf(factsIn(row));
    branch.set(cell, answer);
    if (++count > REMEMBERED) {
      root = new Map();
      count = 0;
    }
    return answer;
  };

  return (row) => {
    let branch = root;
    for (let i = 0; i < last; i++) {
      const cell = row[columns[i]!.column];
      let next = branch.get(cell) as Branch<Answer> | undefined;
      if (next === undefined) branch.set(cell, (next = new Map()));
      branch = next;
    }
    const cell = row[columns[last]!.column];
    return (branch.get(cell) as Answer | undefined) || learn(branch, cell, row);
  };
}
