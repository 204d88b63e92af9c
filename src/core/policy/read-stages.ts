import type { Field } from '../ledger/ledger';
import type { AccountClass, ConfirmedSheet, Policy, Stage } from './policy';
import { isBlank, textOf, type BlockRow, type PolicySheet } from './policy-sheet';
import {
  ACCOUNT_CLASSES,
  ACTIONS,
  CHANNELS,
  DAY_ORDERS,
  DECIMAL_MARKS,
  ROLES,
  TONES,
  isField,
  isWord,
} from './policy-words';
import { filledRows } from './read-tables';

type Words<T extends string> = Readonly<Record<T, true>>;

function word<T extends string>(sheet: PolicySheet, row: BlockRow, column: number, label: string, words: Words<T>): T {
  const text = textOf(row.cells[column]).trim();
  if (!isWord(words, text)) {
    const choice = Object.keys(words).join(', ');
    sheet.refuse(row.at, column, `${label} must be one of: ${choice}`, 'one-of', choice);
  }
  return text as T;
}

/** The stage table of each class, ascending by day. */
export function readStages(sheet: PolicySheet): Policy['stages'] {
  const read = filledRows(sheet.rows('stages'), 7).map((row) => ({
    row,
    accountClass: word(sheet, row, 0, 'class', ACCOUNT_CLASSES),
    stage: {
      fromDay: sheet.number(row, 1, 'from day', -365, 3650),
      name: textOf(row.cells[2]),
      action: word(sheet, row, 3, 'action', ACTIONS),
      channel: word(sheet, row, 4, 'channel', CHANNELS),
      tone: word(sheet, row, 5, 'tone', TONES),
      role: word(sheet, row, 6, 'role', ROLES),
    },
  }));
  const of = (accountClass: AccountClass): Stage[] => {
    const own = read.filter((entry) => entry.accountClass === accountClass);
    own.sort((a, b) => a.stage.fromDay - b.stage.fromDay);
    own.forEach(({ row, stage }, i) => {
      if (i > 0 && stage.fromDay === own[i - 1]!.stage.fromDay) {
        sheet.refuse(row.at, 1, `two stages of ${accountClass} start on the same day`, 'same-day', accountClass);
      }
    });
    if (own.length === 0) {
      sheet.refuse(1, 0, `the block "Stages" has no row for ${accountClass}`, 'no-stage', accountClass);
    }
    return own.map(({ stage }) => stage);
  };
  return {
    NEW: of('NEW'),
    LARGE: of('LARGE'),
    SLOW: of('SLOW'),
    ERRATIC: of('ERRATIC'),
    KEY: of('KEY'),
    NORMAL: of('NORMAL'),
  };
}

/** Columns and conventions that a person confirmed, by sheet name; names and headings as they stand. */
export function readSheets(sheet: PolicySheet): Policy['sheets'] {
  const sheets = new Map<string, { columns: [string, Field][]; conventions: ConfirmedSheet['conventions'] }>();
  const named = (name: string) => {
    const known = sheets.get(name);
    if (known) return known;
    const added = { columns: [] as [string, Field][], conventions: {} };
    sheets.set(name, added);
    return added;
  };

  for (const row of filledRows(sheet.rows('columns'), 3)) {
    const name = textOf(row.cells[0]);
    const heading = textOf(row.cells[1]);
    const field = textOf(row.cells[2]).trim();
    if (name === '') sheet.refuse(row.at, 0, 'name the sheet that this column belongs to', 'no-sheet');
    if (heading === '') sheet.refuse(row.at, 1, "give the column's heading as the sheet has it", 'no-heading');
    if (isField(field)) named(name).columns.push([heading, field]);
    else {
      const message = `"${field}" is not a field: confirm the columns in the pane again`;
      sheet.refuse(row.at, 2, message, 'no-field', field);
    }
  }
  for (const row of sheet.rows('conventions')) {
    if (isBlank(row.cells[0])) continue;
    const mark = isBlank(row.cells[1]) ? {} : { decimalMark: word(sheet, row, 1, 'decimal mark', DECIMAL_MARKS) };
    const order = isBlank(row.cells[2]) ? {} : { dayOrder: word(sheet, row, 2, 'day order', DAY_ORDERS) };
    named(textOf(row.cells[0])).conventions = { ...mark, ...order };
  }
  return Object.fromEntries(
    [...sheets].map(([name, { columns, conventions }]) => [
      name,
      { columns: Object.fromEntries(columns), conventions },
    ]),
  );
}
