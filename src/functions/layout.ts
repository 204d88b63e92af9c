import type { Rows } from '../core/cells/cell';
import { matchHeading, type HeadingMatch } from '../core/cells/headings';
import { assignFields } from '../core/ledger/assign-fields';
import { profileOf } from '../core/ledger/column-profile';
import { pairCurrencies } from '../core/ledger/currency-pair';
import { textOf } from '../core/ledger/blank';
import type { ColumnMatch } from '../core/ledger/ledger';
import type { ConfirmedSheet, Policy } from '../core/policy/policy';
import { BLOCK_HEADINGS, type BlockField } from '../core/score/score-headings';

/** What the columns of a range are, from its heading row alone: a row means the same wherever it stands. */
export interface Layout {
  /** One for each column that a field is found for. */
  readonly matches: readonly ColumnMatch[];
  /** 0-based columns that Score wrote; empty where there are none. */
  readonly block: ReadonlyMap<BlockField, number>;
  /** For the sheet with these headings; without conventions, text is read only where it is certain. */
  readonly confirmed: ConfirmedSheet;
}

const OURS = 'callsheet ';

/** Of cells that nobody looked at. */
const UNSEEN = profileOf([], 0);

/** Two heading rows are read as one, each column's words joined. */
export function layoutOf(headings: Rows, policy: Policy): Layout {
  const texts = headings[0]!.map((_, column) =>
    headings
      .map((row) => textOf(row[column]))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const confirmed = confirmedFor(texts, policy);
  const columns = texts.map((heading, column) => {
    const choice = confirmed.columns[heading];
    const fields = choice === undefined ? fieldsOf(heading) : [{ field: choice, confidence: 1 }];
    return { column, heading, profile: UNSEEN, fields, confirmed: choice !== undefined };
  });
  const drafts = assignFields(columns);
  pairCurrencies(drafts);
  return {
    matches: drafts.filter(({ field }) => field !== 'none'),
    block: blockIn(texts),
    confirmed,
  };
}

const isOurs = (heading: string): boolean => heading.toLowerCase().startsWith(OURS);

const fieldsOf = (heading: string): readonly HeadingMatch[] =>
  heading === '' || isOurs(heading) ? [] : matchHeading(heading);

function blockIn(texts: readonly string[]): Map<BlockField, number> {
  const folded = texts.map((text) => text.toLowerCase());
  const block = new Map<BlockField, number>();
  for (const field of Object.keys(BLOCK_HEADINGS) as BlockField[]) {
    const column = folded.indexOf(BLOCK_HEADINGS[field].toLowerCase());
    if (column >= 0) block.set(field, column);
  }
  return block;
}

const NOTHING: ConfirmedSheet = { columns: {}, conventions: {} };

/**
 * What a person confirmed for the sheet these headings come from: the one that knows most of them, and at least half.
 * Where several know as many and do not agree, none is taken.
 */
function confirmedFor(texts: readonly string[], policy: Policy): ConfirmedSheet {
  const own = texts.filter((text) => text !== '' && !isOurs(text));
  const known = Object.values(policy.sheets).map((sheet) => ({
    sheet,
    count: own.filter((text) => sheet.columns[text] !== undefined).length,
  }));
  const most = known.reduce((max, { count }) => Math.max(max, count), 0);
  if (most === 0 || 2 * most < own.length) return NOTHING;

  const best = known.filter(({ count }) => count === most).map(({ sheet }) => sheet);
  const meaning = ({ columns, conventions }: ConfirmedSheet): string =>
    JSON.stringify([own.map((text) => columns[text] ?? null), conventions.dayOrder, conventions.decimalMark]);
  return new Set(best.map(meaning)).size === 1 ? best[0]! : NOTHING;
}
