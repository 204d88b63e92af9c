import type { Row } from '../../src/core/cells/cell';
import type { FileSheet, FileStyle } from '../../src/files/file-book';
import { AS_OF } from './made-up-book';
import type { Item } from './made-up-book';

const HEADINGS = [
  'Invoice Date',
  'Due Date',
  'Invoice Number',
  'Current',
  '< 1 Month',
  '1 Month',
  '2 Months',
  'Older',
  'Total',
];
const BOLD: FileStyle = { bold: true };

/** A customer's name alone in a row, its items below, a total after them: the open amount stands in the bucket of its age. */
export function groupedSheet(items: readonly Item[]): FileSheet {
  const rows: Row[] = [
    ['Aged Receivables Detail'],
    ['Callsheet Samples'],
    ['As at 30 October 2026'],
    ['Aging by due date'],
    [],
    HEADINGS,
    [],
  ];
  const styles: Record<string, FileStyle> = { '0,0': BOLD };
  HEADINGS.forEach((_, column) => (styles[`5,${column}`] = { bold: true, fill: '#d9e2f3' }));
  const groups = new Map<string, Item[]>();
  for (const item of items)
    if (item.open !== 0) groups.set(item.customer.name, [...(groups.get(item.customer.name) ?? []), item]);
  for (const [name, group] of groups) {
    styles[`${rows.length},0`] = BOLD;
    rows.push([name], ...group.map(toRow), [`Total ${name}`, ...Array<null>(7).fill(null), sum(group)], []);
  }
  // Exports are known to leave a stale grand total behind.
  rows.push(['Total', ...Array<null>(7).fill(null), 0]);
  rows.forEach((row, index) => {
    if (typeof row[0] === 'number') {
      styles[`${index},0`] = styles[`${index},1`] = { number: 'dd mmm yyyy' };
      for (let column = 3; column <= 8; column++) styles[`${index},${column}`] = { number: '#,##0.00' };
    }
  });
  return { name: 'Aged Receivables Detail', rows, styles, widths: [28, 13, 14, 13, 13, 13, 13, 13, 14], frozenRows: 6 };
}

function toRow({ issued, due, invoice, open }: Item): Row {
  const days = AS_OF - due;
  const bucket = days <= 0 ? 0 : days < 30 ? 1 : days < 60 ? 2 : days < 90 ? 3 : 4;
  return [issued, due, invoice, ...[0, 1, 2, 3, 4].map((index) => (index === bucket ? open / 100 : null)), open / 100];
}

const sum = (items: readonly Item[]): number => items.reduce((total, { open }) => total + open, 0) / 100;
