import type { Cell, Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { matchHeading } from '../cells/headings';
import { fold } from '../cells/text';
import { isBlank, textOf } from './blank';
import { fit, profileOf, sampleOf, type Profile } from './column-profile';

/** What a column's heading may mean, weighed by what stands beneath it. */
export interface HeadingColumn {
  readonly column: number;
  readonly heading: string;
  readonly profile: Profile;
  /** Best first; a person's own choice alone, with weight 1. */
  readonly fields: readonly { readonly field: Field; readonly weight: number }[];
  readonly confirmed: boolean;
}

/** A row, or two, that may be the headings; 0-based. */
export interface HeadingRow {
  readonly first: number;
  readonly last: number;
  readonly columns: readonly HeadingColumn[];
  readonly score: number;
}

type Matches = readonly { readonly field: Field; readonly confidence: number }[];
type Confirmed = (heading: string) => Field | undefined;

/** Headings stand near the top; beyond this many rows a sheet holds something else. */
const DEPTH = 300;
/** How far below the best row so far a better one is looked for. */
const BEYOND = 40;
const CANDIDATES = 5;
/** Headings come again on every page: a later row must read clearly better than an earlier one. */
const CLEARLY = 1.05;
/** What a heading means where its cells cannot be what it says: `Paid` over dates is the day, over yes and no the status. */
const SIBLINGS: Partial<Record<Field, readonly Field[]>> = {
  paid: ['settled', 'status'],
  settled: ['paid', 'status'],
  due: ['open'],
  account: ['name'],
  name: ['account'],
};

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
  const likely = guesses.slice(0, CANDIDATES).sort((a, b) => a.first - b.first || b.last - a.last);
  for (const { first, last } of likely) {
    const found = weigh(rows, first, last, confirmed);
    if (found.score >= 1 && (!best || found.score > best.score * CLEARLY)) best = found;
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

  const best = new Map<Field, number>();
  for (const { matches } of headingTexts(heading, confirmed)) {
    const first = matches[0];
    if (first && first.field !== 'none') best.set(first.field, Math.max(best.get(first.field) ?? 0, first.confidence));
  }
  let score = 0;
  for (const confidence of best.values()) score += confidence;
  return best.size < 2 ? 0 : score * (1 - figures / cells.length);
}

/** A number or text that no heading holds: an amount, a date, a document number. */
function isFigure(cell: Cell): boolean {
  return typeof cell === 'number' ? cell > 400 || cell % 1 !== 0 : /\d{4}|\d[.,/]\d/.test(String(cell));
}

interface HeadingText {
  readonly column: number;
  readonly heading: string;
  readonly matches: Matches;
  readonly confirmed: boolean;
}

/** Two rows are joined; where the lower one stands alone or reads better by itself, it does. */
function headingTexts(heading: readonly Row[], confirmed: Confirmed): HeadingText[] {
  const width = Math.max(...heading.map((row) => row.length));
  const texts: HeadingText[] = [];
  let spanning = '';
  for (let column = 0; column < width; column++) {
    const top = heading.length > 1 ? oneLine(heading[0]?.[column]) : '';
    const bottom = oneLine(heading[heading.length - 1]?.[column]);
    if (top !== '') spanning = top;
    const joined = `${top} ${bottom}`.trim();
    const wishes =
      top === '' && bottom !== '' && spanning !== '' ? [bottom, `${spanning} ${bottom}`] : [joined, bottom, top];
    const choice = confirmed(joined);
    const matches = choice ? [{ field: choice, confidence: 1 }] : bestMatches(wishes);
    texts.push({ column, heading: joined, matches, confirmed: choice !== undefined });
  }
  return texts;
}

function bestMatches(wishes: readonly string[]): Matches {
  let best: Matches = [];
  for (const wish of wishes) {
    if (wish === '' || isOurs(wish)) continue;
    const matches = matchHeading(wish);
    if ((matches[0]?.confidence ?? 0) > (best[0]?.confidence ?? 0)) best = matches;
  }
  return best;
}

/** Whether a column is one that Callsheet wrote: it is never read. */
export const isOurs = (heading: string): boolean => fold(heading).startsWith('callsheet ');

const oneLine = (cell: Row[number] | undefined): string => textOf(cell).replace(/\s+/g, ' ').trim();

/** Looks beneath the words: every field counts as far as its cells bear it out. */
function weigh(rows: Rows, first: number, last: number, confirmed: Confirmed): HeadingRow {
  const sample = sampleOf(rows, last + 1);
  const width = sample.reduce((most, row) => Math.max(most, row.length), 0);
  const texts = headingTexts(rows.slice(first, last + 1), confirmed);
  while (texts.length < width) texts.push({ column: texts.length, heading: '', matches: [], confirmed: false });

  const best = new Map<Field, number>();
  const columns = texts.map((text): HeadingColumn => {
    const profile = profileOf(sample, text.column);
    const fields = text.confirmed ? [{ field: text.matches[0]!.field, weight: 1 }] : weighFields(text.matches, profile);
    const top = fields[0];
    if (top) best.set(top.field, Math.max(best.get(top.field) ?? 0, top.weight));
    return { column: text.column, heading: text.heading, profile, fields, confirmed: text.confirmed };
  });
  let score = 0;
  for (const [field, weight] of best) if (field !== 'none') score += weight;
  return { first, last, columns, score };
}

function weighFields(matches: Matches, profile: Profile): { field: Field; weight: number }[] {
  const weights = new Map<Field, number>();
  for (const { field, confidence } of matches) {
    const weight = confidence * fit(field, profile);
    weights.set(field, Math.max(weights.get(field) ?? 0, weight));
    const sibling =
      weight === 0 &&
      SIBLINGS[field]?.find((each) => (each === 'status' ? profile.answers > 0.5 : fit(each, profile) > 0));
    if (sibling) weights.set(sibling, Math.max(weights.get(sibling) ?? 0, confidence * 0.9 * fit(sibling, profile)));
  }
  return Array.from(weights, ([field, weight]) => ({ field, weight }))
    .filter(({ weight }) => weight > 0.1)
    .sort((a, b) => b.weight - a.weight);
}
