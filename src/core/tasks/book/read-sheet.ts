import type { Cell, Rows } from '../../cells/cell';
import type { Day } from '../../cells/day';
import type { Field, Ledger, LedgerReading, ReadOptions, Table } from '../../ledger/ledger';
import type { Refusal } from '../../ledger/reading';
import type { ConfirmedSheet, Policy, PolicyProblem } from '../../policy/policy';
import { readPolicy } from '../../policy/read-policy';
import { unknownZones } from '../../policy/unknown-zones';
import { isBlank } from '../../ledger/blank';
import { OUR_SHEETS, POLICY_SHEET } from '../../workbook/our-sheets';
import type { Snapshot } from '../../workbook/snapshot';
import { asOfDay, type AsOfDay } from './as-of-day';
import { readRemembered } from './read-remembered';
import type { InspectInput } from '../task';

/** The chosen sheet as read under the policy, before anything is decided. */
export type SheetReading =
  | (UnderPolicy & { readonly refused: Refusal; readonly ledger?: undefined })
  | (UnderPolicy & {
      readonly refused: null;
      readonly ledger: Ledger;
      readonly asOf: AsOfDay;
      /** What a person confirmed for this sheet earlier. */
      readonly confirmed: ConfirmedSheet | null;
    });

interface UnderPolicy {
  /** Null when there is no Policy sheet yet, or it cannot be read. */
  readonly policy: Policy | null;
  readonly policyProblems: readonly PolicyProblem[];
}

/** Reads the sheet with the columns and conventions confirmed so far, those of the pane last. */
export function readSheet(snapshot: Snapshot, input: InspectInput): SheetReading {
  const refused = refusedAsSheet(snapshot, input.sheet);
  if (refused) return { refused, policy: null, policyProblems: [] };

  const policySeen = snapshot.sheets[POLICY_SHEET];
  const policyReading = policySeen && !isEmpty(policySeen.rows) ? readPolicy(policySeen.rows) : null;
  const policy = policyReading?.policy ?? null;
  const policyProblems = policyReading?.problems ?? (policySeen ? zoneProblems(policySeen.rows, snapshot) : []);
  const confirmed = ownEntry(policy?.sheets ?? {}, input.sheet);
  const options: ReadOptions = {
    ...(input.columns ? { columns: input.columns } : {}),
    ...(input.conventions ? { conventions: input.conventions } : {}),
    ...(policy ? { currency: policy.baseCurrency } : {}),
  };
  const rows = snapshot.sheets[input.sheet]?.rows ?? [];
  const chosen = input.asOf ?? null;
  const on = (day: Day | null): LedgerReading => readRemembered(rows, { ...options, asOf: day }, confirmed);
  const reading = readOn(on, chosen ?? policy?.asOf ?? null, snapshot.now.day);
  if (reading.refused) return { refused: reading.refused, policy, policyProblems };
  const { ledger } = reading;
  const asOf = asOfDay(chosen, policy?.asOf ?? null, ledger.asOfInFile, snapshot.now.day);
  return { refused: null, ledger, asOf: { ...asOf, day: ledger.asOf }, policy, policyProblems, confirmed };
}

/** Reads on the day given, else on the file's, else on today. */
function readOn(on: (day: Day | null) => LedgerReading, day: Day | null, today: Day): LedgerReading {
  const reading = on(day);
  return reading.refused?.code === 'no-as-of' && day === null ? on(today) : reading;
}

function refusedAsSheet({ sheets }: Snapshot, sheet: string): Refusal | null {
  if (OUR_SHEETS.includes(sheet)) {
    return {
      code: 'own-sheet',
      message: `"${sheet}" is a sheet that Callsheet writes. Choose the sheet with your open invoices.`,
    };
  }
  return ownEntry(sheets, sheet) ? null : noSuchSheet(sheet);
}

export const noSuchSheet = (sheet: string): Refusal => ({
  code: 'no-sheet',
  message: `There is no sheet "${sheet}" in this workbook any more. Choose another one.`,
});

/** Own entries only: a sheet may be named "constructor". */
export function ownEntry<T>(entries: Readonly<Record<string, T>>, name: string): T | null {
  return Object.prototype.hasOwnProperty.call(entries, name) ? (entries[name] ?? null) : null;
}

export const isEmpty = (rows: Rows): boolean => rows.every((row: readonly Cell[]) => row.every(isBlank));

/**
 * What the next export is read by: the columns of a table by heading, and its conventions; one that today's cells do not
 * need stays as it was before. Of columns under one heading the first is remembered, where the others are of no use:
 * else the heading does not tell them apart, and they are recognized anew each time.
 */
export function confirmedOf({ columns, conventions }: Table, before: ConfirmedSheet | null): ConfirmedSheet {
  const fields = new Map<string, Field>();
  const unclear = new Set<string>();
  for (const { heading, field } of columns) {
    if (heading.trim() === '') continue;
    if (!fields.has(heading)) fields.set(heading, field);
    else if (field !== 'none') unclear.add(heading);
  }
  return {
    columns: Object.fromEntries([...fields].filter(([heading]) => !unclear.has(heading))),
    conventions: { ...before?.conventions, ...conventions },
  };
}

/** Headings that are new or gone since the sheet was confirmed; null when it never was. */
export function changedColumns(
  table: Table,
  confirmed: ConfirmedSheet | null,
): { readonly added: readonly string[]; readonly gone: readonly string[] } | null {
  if (!confirmed) return null;
  const now = table.columns.map(({ heading }) => heading);
  const told = Object.keys(confirmedOf(table, confirmed).columns);
  const before = Object.keys(confirmed.columns);
  return {
    added: told.filter((heading) => !before.includes(heading)),
    gone: before.filter((heading) => !now.includes(heading)),
  };
}

/** Where a host tells the present in no zone, as on the command line, none is doubted. */
const zoneProblems = (rows: Rows, { zones }: Snapshot): readonly PolicyProblem[] =>
  zones ? unknownZones(rows, (name) => ownEntry(zones, name) !== null) : [];
