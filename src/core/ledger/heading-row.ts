import type { Cell, Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { isBlank } from './blank';
import { headingColumns, headingTexts, type Confirmed, type HeadingColumn } from './heading-columns';

/** A row, or two, that may be the headings; 0-based. */
export interface HeadingRow {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadingColumn[];
}

/** Headings stand near the top; beyond this many rows a sheet holds something else. */
const DEPTH = 300;
/** How far below the best row so far a better one is looked for. */
const BEYOND = 40;
const CANDIDATES = 5;
/** Headings come again on every page: a later row must read clearly better than an earlier one. */
const CLEARLY = 1.05;

/** The row that reads most like headings, going by its words and by the cells beneath; null where none does. */
export function findHeadingRow(rows: Rows, confirmed: Confirmed): HeadingRow | null {
  const guesses: { first: number; last: number; score: number }[] = [];
  const depth = Math.min(rows.length, DEPTH);
  let single = depth > 0 ? wordScore([rows[0] ?? []], confirmed) : 0;
  let top = 0;
  let topScore = 0;
  for (let row = 0; row < depth && (topScore === 0 || row - top < BEYOND); row++) {
    const next = row + 1 < depth ? wordScore([rows[row + 1] ?? []], confirmed) : 0;
    if (single > 0) guesses.push({ first: row, last: row, score: single });
    if (row + 1 < depth && mayContinue(rows[row] ?? [], rows[row + 1] ?? [])) {
      const pair = wordScore([rows[row] ?? [], rows[row + 1] ?? []], confirmed);
      if (pair > Math.max(single, next) + 0.4) guesses.push({ first: row, last: row + 1, score: pair });
    }
    if (single > topScore) {
      top = row;
      topScore = single;
    }
    single = next;
  }
  guesses.sort((a, b) => b.score - a.score || a.first - b.first);

  let best: HeadingRow | null = null;
  let bestScore = 0;
  const likely = guesses.slice(0, CANDIDATES).sort((a, b) => a.first - b.first || b.last - a.last);
  for (const { first, last } of likely) {
    const columns = headingColumns(rows, first, last, confirmed);
    const score = fieldScores(columns).reduce((sum, each) => sum + each, 0);
    if (score >= 1 && (!best || score > bestScore * CLEARLY)) {
      best = { first, last, columns };
      bestScore = score;
    }
  }
  return best;
}

/** The second of two heading rows holds words only, two at least, and no more than stand above it. */
function mayContinue(top: Row, bottom: Row): boolean {
  const filled = bottom.filter((cell) => !isBlank(cell));
  return (
    filled.length >= 2 &&
    filled.every((cell) => typeof cell === 'string' && !/^[\d.,\s]+$/.test(cell)) &&
    top.filter((cell) => !isBlank(cell)).length >= 2
  );
}

/** Confidence added up over the distinct fields that the words alone name, less for a row of figures. */
function wordScore(heading: readonly Row[], confirmed: Confirmed): number {
  const cells = (heading[heading.length - 1] ?? []).filter((cell) => !isBlank(cell));
  const figures = cells.filter(isFigure).length;
  if ((cells.length < 2 && heading.length === 1) || figures > cells.length * 0.3) return 0;

  const scores = fieldScores(headingTexts(heading, Math.max(...heading.map((row) => row.length)), confirmed));
  return scores.length < 2 ? 0 : scores.reduce((sum, each) => sum + each, 0) * (1 - figures / cells.length);
}

/** The best confidence for each distinct field that some column claims first. */
function fieldScores(columns: readonly Pick<HeadingColumn, 'fields'>[]): number[] {
  const best = new Map<Field, number>();
  for (const { fields } of columns) {
    const first = fields[0];
    if (first && first.field !== 'none') best.set(first.field, Math.max(best.get(first.field) ?? 0, first.confidence));
  }
  return Array.from(best.values());
}

/** A number or text that no heading holds: an amount, a date, a document number. */
function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' ? cell > 400 || cell % 1 !== 0 : /\d{4}|\d[.,/]\d/.test(String(cell));
}
