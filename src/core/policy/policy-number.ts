import type { Cell } from '../cells/cell';

const PLAIN = /^[+-]?\d+(\.\d+)?$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d+)$|^[+-]?\d{1,3}(,\d{3}){2,}$/;
const GROUPED_BY_POINT = /^[+-]?\d{1,3}(\.\d{3})+(,\d+)$|^[+-]?\d{1,3}(\.\d{3}){2,}$/;
const DECIMAL_COMMA = /^[+-]?\d+,(\d{1,2}|\d{4,})$|^[+-]?0,\d+$/;

/**
 * A number as a manager may have typed it. Text counts when there is one way to read it: `1,000` could be one or a
 * thousand, so it is NaN, as is everything else. A percent sign divides by 100.
 */
export function policyNumber(cell: Cell | undefined): number {
  if (typeof cell === 'number') return cell;
  if (typeof cell !== 'string') return NaN;
  const text = cell.replace(/[\s\u00a0\u202f]/g, '');
  if (text.charAt(text.length - 1) === '%') return policyNumber(text.slice(0, -1)) / 100;
  if (GROUPED.test(text)) return Number(text.replace(/,/g, ''));
  if (GROUPED_BY_POINT.test(text)) return Number(text.replace(/\./g, '').replace(',', '.'));
  if (DECIMAL_COMMA.test(text)) return Number(text.replace(',', '.'));
  return PLAIN.test(text) ? Number(text) : NaN;
}
