import type { Cell } from '../cells/cell';

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
/**
 * In threes by one mark, and then more threes or the other mark and a fraction: `1,250,000`, `1.250,5`. Or a decimal
 * comma: with as many digits behind it as no thousands have, or none before it.
 */
const MARKED = /^[+-]?(?:\d{1,3}([.,])\d{3}(\1\d{3})*(\1\d{3}|(?!\1)[.,]\d+)|(0|\d+(?!,\d{3}$)),\d+)$/;

/**
 * A number as a manager may have typed it. Text counts when there is one way to read it: `1,000` could be one or a
 * thousand, so it is NaN, as is everything else. A percent sign divides by 100.
 */
export function policyNumber(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return NaN;
  const text = cell.replace(/[\s\u00a0\u202f]/g, '');
  if (text.endsWith('%')) return policyNumber(text.slice(0, -1)) / 100;
  const [marked, thousands = ''] = MARKED.exec(text) || [];
  const plain = marked ? text.split(thousands).join('').replace(',', '.') : text;
  return PLAIN.test(plain) ? Number(plain) : NaN;
}

/** The number in a cell that lies between two others; null for anything else. */
export function within(cell: Cell | undefined, least: number, most: number): number | null {
  const value = policyNumber(cell);
  return value >= least && value <= most ? value : null;
}
