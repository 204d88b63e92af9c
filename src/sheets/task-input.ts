import type { Field } from '../core/ledger/ledger';
import type { InputOf, InspectInput, ScoreInput, TaskName } from '../core/tasks/task';

const LONGEST_TEXT = 1000;
const MOST_COLUMNS = 2000;
/** 9999-12-31. */
const LAST_DAY = 2958465;
const FIELD = /^(bucket:(\d{1,4}|credits)|[a-zA-Z]{1,30})$/;

/** The input of a task, field by field, from the JSON that the sidebar sent. What is not asked for is left behind. */
export function taskInput<Name extends TaskName>(name: Name, json: unknown): InputOf<Name>;
export function taskInput(name: TaskName, json: unknown): InputOf<TaskName> {
  const input = recordOf(parsed(json));
  const sheet = textOf(input['sheet']);
  if (name === 'remove') return { sheet };
  const inspect: InspectInput = {
    sheet,
    ...(isGiven(input['columns']) && { columns: columnsOf(input['columns']) }),
    ...(isGiven(input['conventions']) && { conventions: conventionsOf(input['conventions']) }),
    ...(isGiven(input['asOf']) && { asOf: dayOf(input['asOf']) }),
  };
  if (name === 'inspect' || !isGiven(input['asOfConfirmed'])) return inspect;
  const score: ScoreInput = { ...inspect, asOfConfirmed: input['asOfConfirmed'] === true };
  return score;
}

const isGiven = (value: unknown): boolean => value !== undefined && value !== null;

function refuse(): never {
  throw new Error('The sidebar sent something that Callsheet does not know. Close the sidebar and open it again.');
}

function parsed(json: unknown): unknown {
  if (typeof json !== 'string') return refuse();
  try {
    return JSON.parse(json);
  } catch {
    return refuse();
  }
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refuse();
  return value as Record<string, unknown>;
}

function textOf(value: unknown): string {
  return typeof value === 'string' && value.length <= LONGEST_TEXT ? value : refuse();
}

function dayOf(value: unknown): number {
  return Number.isInteger(value) && (value as number) >= 1 && (value as number) <= LAST_DAY
    ? (value as number)
    : refuse();
}

/** Fields by heading. */
function columnsOf(value: unknown): Readonly<Record<string, Field>> {
  const entries = Object.entries(recordOf(value));
  if (entries.length > MOST_COLUMNS) return refuse();
  return Object.fromEntries(
    entries.map(([heading, field]): [string, Field] => {
      if (typeof field !== 'string' || !FIELD.test(field)) return refuse();
      return [textOf(heading), field as Field];
    }),
  );
}

function conventionsOf(value: unknown): NonNullable<InspectInput['conventions']> {
  const { decimalMark, dayOrder } = recordOf(value);
  return {
    ...(isGiven(decimalMark) && { decimalMark: decimalMark === '.' || decimalMark === ',' ? decimalMark : refuse() }),
    ...(isGiven(dayOrder) && {
      dayOrder: dayOrder === 'dmy' || dayOrder === 'mdy' || dayOrder === 'ymd' ? dayOrder : refuse(),
    }),
  };
}
