import {
  RULE_MARK,
  type AppendedLook,
  type Block,
  type Edit,
  type KeyedRow,
  type Look,
  type Rule,
} from '../../core/workbook/plan';
import { parsed } from './parsed';
import { refuseSent } from './refuse-sent';

type Check = (value: unknown) => boolean;
/** A check for each field: a new one does not compile until it has its own. */
type Checks<Fields> = { readonly [Name in keyof Fields]-?: Check };

/** What Google Sheets can hold at most. */
const [MOST_ROWS, MOST_COLUMNS] = [10_000_000, 18_278];

const isText: Check = (value) => typeof value === 'string';
const isTruth: Check = (value) => typeof value === 'boolean';
const isNothing: Check = (value) => value === null;
const isAbsent: Check = (value) => value === undefined;
const isColor: Check = (value) => typeof value === 'string' && /^#[\da-f]{6}$/i.test(value);
/** Every rule of ours is known again by its mark. */
const isRuleFormula: Check = (value) => typeof value === 'string' && value.startsWith('=') && value.includes(RULE_MARK);
/** JSON can say 1e999. */
const isNumber: Check = (value) => Number.isFinite(value);

const whole =
  (least: number, most: number): Check =>
  (value) =>
    Number.isInteger(value) && (value as number) >= least && (value as number) <= most;
const anyOf =
  (...checks: readonly Check[]): Check =>
  (value) =>
    checks.some((check) => check(value));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);

/** Every field as it must be, and no other. */
const record =
  (checks: Readonly<Record<string, Check>>): Check =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).every((name) => Object.keys(checks).includes(name)) &&
    Object.entries(checks).every(([name, check]) => check((value as Record<string, unknown>)[name]));

const place: Checks<Omit<Block, 'sheet'>> = {
  row: whole(1, MOST_ROWS),
  column: whole(0, MOST_COLUMNS - 1),
  rowCount: whole(1, MOST_ROWS),
  columnCount: whole(1, MOST_COLUMNS),
};
const block: Checks<Block> = { sheet: isText, ...place };
const look: Checks<Look> = {
  bold: anyOf(isTruth, isAbsent),
  fill: anyOf(isColor, isNothing, isAbsent),
  number: anyOf(isText, isAbsent),
  wrap: anyOf(isTruth, isAbsent),
  left: anyOf(isTruth, isAbsent),
  top: anyOf(isTruth, isAbsent),
};
const appendedLook: Checks<AppendedLook> = { ...place, look: record(look) };
const rule: Checks<Rule> = { ...block, formula: isRuleFormula, fill: isColor };
const isCell = anyOf(isText, isNumber, isTruth, isNothing);
const keyedCell: Checks<KeyedRow['cells'][number]> = { column: place.column, value: isCell };
const keyedRow: Checks<KeyedRow> = {
  key: isText,
  expect: record({ column: place.column, among: listOf(isCell) }),
  cells: listOf(record(keyedCell)),
};

const EDITS: { readonly [Kind in Edit['kind']]: Omit<Checks<Extract<Edit, { kind: Kind }>>, 'kind'> } = {
  sheet: { sheet: isText },
  values: { ...block, values: listOf(listOf(isCell)) },
  append: {
    sheet: isText,
    column: place.column,
    values: listOf(listOf(isCell)),
    looks: listOf(record(appendedLook)),
  },
  keyed: { sheet: isText, keyColumn: place.column, rows: listOf(record(keyedRow)), absent: listOf(isText) },
  clear: block,
  look: { ...block, look: record(look) },
  widths: { sheet: isText, column: place.column, widths: listOf(anyOf(whole(1, 255), isNothing)) },
  freeze: { sheet: isText, rows: whole(0, MOST_ROWS) },
  rules: { sheet: isText, remove: listOf(isText), add: listOf(record(rule)) },
  name: { ...block, name: isText },
  print: { sheet: isText, titleRows: isNumber, lastRow: isNumber, lastColumn: isNumber },
};
const CHECKS = new Map(
  Object.entries(EDITS).map(([kind, checks]): [unknown, Check] => [kind, record({ kind: isText, ...checks })]),
);

/** The edits out of the JSON that the sidebar sent; any that is not as the pane makes them refuses all. */
export function editsSent(json: unknown): readonly Edit[] {
  const edits = parsed(json);
  return Array.isArray(edits) && edits.every(isEdit) ? edits : refuseSent();
}

function isEdit(value: unknown): value is Edit {
  const edit = value as Edit | null;
  return CHECKS.get(edit?.kind)?.(edit) === true && isFilled(edit!);
}

/** Whether the values, if it has any, are a rectangle of the size that it says. */
function isFilled(edit: Edit): boolean {
  if (edit.kind !== 'values' && edit.kind !== 'append') return true;
  const { rowCount, columnCount } =
    edit.kind === 'values' ? edit : { rowCount: edit.values.length, columnCount: edit.values[0]?.length ?? 0 };
  const { values } = edit;
  return values.length === rowCount && columnCount > 0 && values.every(({ length }) => length === columnCount);
}
