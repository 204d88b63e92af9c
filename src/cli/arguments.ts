import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Day } from '../core/cells/day';
import { dayOf } from '../core/cells/day';

/** What `callsheet rank` was asked for. */
export interface RankArguments {
  readonly file: string;
  readonly asOf: Day | null;
  readonly sheet: string | null;
  readonly policy: string | null;
  readonly journal: string | null;
  readonly contacts: string | null;
  readonly top: number | null;
  readonly json: boolean;
}

export const USAGE = `Usage: npm run --silent callsheet -- rank FILE
       npm run --silent callsheet -- send BOOK

  rank ranks the open accounts of an aging report or ledger (.csv, .xlsx)
  send lists the letters of a workbook (.xlsx), sends what was approved, or does both by itself

"rank --help" and "send --help" tell of their options.`;

export const RANK_USAGE = `Usage: npm run --silent callsheet -- rank FILE [--as-of YYYY-MM-DD] [--sheet NAME] [--policy FILE]
       [--journal FILE] [--contacts FILE] [--top N] [--json]

Ranks the open accounts of an aging report or ledger (.csv, .xlsx) by what leaving them alone would cost.

  --as-of    the day to measure from; wins over the day that the file states, and that over the day of Policy
  --sheet    the sheet to read; otherwise the one that was scored, or the first one that holds receivables
  --policy   a Policy sheet as .csv or .xlsx; otherwise that of the workbook, or scales as set-up would read them off
  --journal  a Journal sheet as .csv or .xlsx: what happened up to the as-of day; otherwise that of the workbook
  --contacts a Contacts sheet as .csv or .xlsx: whom to ask, and where they are; otherwise that of the workbook
  --top      only this many accounts, from the top
  --json     the whole answer as JSON

Exit status: 0 ranked, 2 the file was refused, 64 wrong usage.`;

/** Wrong usage: the sentence says which argument and what was expected. */
export class UsageError extends Error {}

export function rankArguments(argv: readonly string[]): RankArguments {
  const { values, positionals } = parse(argv, {
    'as-of': { type: 'string' },
    sheet: { type: 'string' },
    policy: { type: 'string' },
    journal: { type: 'string' },
    contacts: { type: 'string' },
    top: { type: 'string' },
    json: { type: 'boolean' },
  });
  const [, file, ...more] = positionals;
  if (file === undefined) throw new UsageError('say which file to rank');
  if (more.length) throw new UsageError(`one file at a time: "${more.join(' ')}" is too many`);
  return {
    file,
    asOf: values['as-of'] === undefined ? null : isoDay(values['as-of']),
    sheet: values.sheet ?? null,
    policy: values.policy ?? null,
    journal: values.journal ?? null,
    contacts: values.contacts ?? null,
    top: values.top === undefined ? null : count(values.top),
    json: values.json ?? false,
  };
}

type Options = NonNullable<ParseArgsConfig['options']>;

export function parse<Given extends Options>(argv: readonly string[], options: Given) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function isoDay(text: string): Day {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const day = match && dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  if (!day) throw new UsageError(`--as-of needs a day such as 2026-03-31, not "${text}"`);
  return day;
}

function count(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new UsageError(`--top needs a whole number from 1 on, not "${text}"`);
  return Number(text);
}
