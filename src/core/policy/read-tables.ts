import type { BookHistory, Policy } from './policy';
import { BOOK } from './policy-blocks';
import { isBlank, textOf, type BlockRow, type PolicySheet } from './policy-sheet';
import { labeledRow } from './read-settings';

const LATEST = 36_500;

/** Rows of a table that hold values: one with text in its first column only is a note. */
export const filledRows = (rows: readonly BlockRow[], width: number): BlockRow[] =>
  rows.filter(({ cells }) => cells.slice(1, width).some((cell) => !isBlank(cell)));

export function readRates(sheet: PolicySheet): Pick<Policy, 'rates' | 'withoutRate'> {
  const rates: [string, number][] = [];
  const withoutRate: string[] = [];
  const seen = new Set<string>();
  for (const row of sheet.rows('rates')) {
    const code = textOf(row.cells[0]).trim();
    const blank = isBlank(row.cells[1]);
    if (!/^[A-Z]{3}$/.test(code)) {
      const message = 'a rate needs a three-letter currency code beside it, such as EUR';
      if (!blank) sheet.refuse(row.at, 0, message, 'rate-code');
      continue;
    }
    if (seen.has(code)) sheet.refuse(row.at, 0, `${code} stands twice: keep one rate`, 'rate-twice', code);
    seen.add(code);
    if (blank) withoutRate.push(code);
    else rates.push([code, sheet.number(row, 1, `the rate of ${code}`, 1e-9, 1e9)]);
  }
  return { rates: Object.fromEntries(rates), withoutRate };
}

export function readBook(sheet: PolicySheet): BookHistory | null {
  const labels: readonly string[] = Object.values(BOOK);
  if (!sheet.rows('book').some(({ cells }) => labels.indexOf(textOf(cells[0]).trim()) >= 0)) return null;
  const value = (label: string, maximum: number): number => {
    const row = labeledRow(sheet, 'book', label);
    return row ? sheet.number(row, 1, label.toLowerCase(), 0, maximum) : NaN;
  };
  const curve = filledRows(sheet.rows('lateness'), 3).map((row) => ({
    at: row.at,
    day: sheet.number(row, 0, 'the day', -LATEST, LATEST),
    share: sheet.number(row, 1, 'the share still open', 0, 1),
    daysAhead: sheet.number(row, 2, 'the days late to come', 0, LATEST),
  }));
  curve.forEach(({ at, day }, i) => {
    if (i > 0 && day <= curve[i - 1]!.day) sheet.refuse(at, 0, 'days must rise from row to row', 'rising');
  });
  return {
    averageDaysLate: value(BOOK.averageDaysLate, LATEST),
    lateRatio: value(BOOK.lateRatio, 1),
    weight: value(BOOK.weight, 1000),
    curve: curve.map(({ day, share, daysAhead }) => ({ day, share, daysAhead })),
  };
}

export function readCollectability(sheet: PolicySheet): Policy['collectability'] {
  const points = filledRows(sheet.rows('collectability'), 2).map((row) => ({
    at: row.at,
    day: sheet.number(row, 0, 'the day', 0, LATEST),
    share: sheet.number(row, 1, 'the share still collectable', 0, 1),
  }));
  points.forEach(({ at, day, share }, i) => {
    if (i === 0) return;
    if (day <= points[i - 1]!.day) sheet.refuse(at, 0, 'days must rise from row to row', 'rising');
    if (share >= points[i - 1]!.share) {
      sheet.refuse(at, 1, 'the share still collectable must fall from row to row', 'falling');
    }
  });
  if (points.length < 2) sheet.refuse(1, 0, 'the block "Collectability" needs two rows or more', 'two-rows');
  return points.map(({ day, share }) => ({ day, share }));
}

export const readRisk = (sheet: PolicySheet): Policy['risk'] =>
  filledRows(sheet.rows('risk'), 3).map((row) => {
    const industry = textOf(row.cells[0]).trim();
    const region = textOf(row.cells[1]).trim();
    if (industry === '') sheet.refuse(row.at, 0, 'name an industry, or * for any', 'industry');
    if (region === '') sheet.refuse(row.at, 1, 'name a region, or * for any', 'region');
    return { industry, region, risk: sheet.number(row, 2, 'risk', 1, 5) };
  });
