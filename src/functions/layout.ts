import type { Rows } from '../core/cells/cell';
import { fold } from '../core/cells/text';
import { assignFields } from '../core/ledger/assign-fields';
import { pairCurrencies } from '../core/ledger/currency-pair';
import { confirmedFields, headingColumns, isOurs, type HeadingColumn } from '../core/ledger/heading-columns';
import type { ColumnMatch } from '../core/ledger/ledger';
import type { ConfirmedSheet, Policy } from '../core/policy/policy';
import { BLOCK_HEADINGS, type BlockField } from '../core/score/score-headings';

/** What the columns of a range are, from its heading row alone: a row means the same wherever it stands. */
export interface Layout {
  /** One for each column. */
  readonly matches: readonly ColumnMatch[];
  /** 0-based columns that Score wrote; empty where there are none. */
  readonly block: ReadonlyMap<BlockField, number>;
  /** For the sheet with these headings; without conventions, text is read only where it is certain. */
  readonly confirmed: ConfirmedSheet;
}

/** Two heading rows are read as one, as a ledger reads them. */
export function layoutOf(headings: Rows, policy: Policy): Layout {
  const read = (confirmed: ConfirmedSheet): HeadingColumn[] =>
    headingColumns(headings, 0, headings.length - 1, confirmedFields(confirmed));
  const texts = read(NOTHING).map(({ heading }) => heading);
  const confirmed = confirmedFor(texts, policy);
  const drafts = assignFields(read(confirmed));
  pairCurrencies(drafts);
  return {
    matches: drafts,
    block: blockIn(texts),
    confirmed,
  };
}

function blockIn(texts: readonly string[]): Map<BlockField, number> {
  const folded = texts.map(fold);
  const block = new Map<BlockField, number>();
  for (const [field, heading] of Object.entries(BLOCK_HEADINGS)) {
    const column = folded.indexOf(fold(heading));
    if (column >= 0) block.set(field as BlockField, column);
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
    JSON.stringify([own.map((text) => columns[text]), conventions.dayOrder, conventions.decimalMark]);
  return new Set(best.map(meaning)).size === 1 ? best[0]! : NOTHING;
}
