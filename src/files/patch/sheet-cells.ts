import type { Cell } from '../../core/cells/cell';
import { attribute, cellText, elements, opened, withAttribute } from './xml';

/** What becomes of a cell; what is left out stays. */
export interface CellChange {
  readonly value?: Cell;
  /** The number of its style, from the number that it has. */
  readonly style?: (standing: number) => number;
}

/** Changes by 1-based row and 0-based column. */
export type Changes = ReadonlyMap<number, ReadonlyMap<number, CellChange>>;

/** The last row with a cell that holds something; 0 for none. */
export const lastRowIn = (sheet: string): number => {
  let at = 0;
  return elements(dataOf(sheet).within, 'row').reduce((last, { tag, within }) => {
    at = rowOf(tag, at);
    return elements(within, 'c').some((cell) => /<(v|is|f)[\s>]/.test(cell.within)) ? at : last;
  }, 0);
};

/** A sheet's part with cells changed; all else of it, and of the cells that stay, is as it was. */
export function withCells(sheet: string, changes: Changes, name: string): string {
  const data = dataOf(sheet);
  const parts: string[] = [];
  const left = new Map(changes);
  let [copied, last] = [0, 0];
  const addUpTo = (row: number): void => {
    for (const [at, cells] of [...left].filter(([at]) => at < row).sort(([a], [b]) => a - b)) {
      parts.push(rowWith(`<row r="${at}"/>`, '', at, cells, name));
      left.delete(at);
    }
  };
  for (const { from, to, tag, within } of elements(data.within, 'row')) {
    const at = rowOf(tag, last);
    last = at;
    const cells = left.get(at);
    parts.push(data.within.slice(copied, from));
    addUpTo(at);
    parts.push(cells ? rowWith(tag, within, at, cells, name) : data.within.slice(from, to));
    left.delete(at);
    copied = to;
  }
  addUpTo(Infinity);
  parts.push(data.within.slice(copied));
  const written = `${opened(data.tag)}${parts.join('')}</sheetData>`;
  // How far the sheet reaches is told by its cells; what is said of it would be wrong now.
  return (sheet.slice(0, data.from) + written + sheet.slice(data.to)).replace(/<dimension\s[^>]*\/>/, '');
}

function dataOf(sheet: string) {
  const [data] = elements(sheet, 'sheetData');
  if (!data) throw new Error('its cells are written in a way of their own');
  return data;
}

const rowOf = (tag: string, before: number): number => Number(attribute(tag, 'r') ?? before + 1);

function rowWith(
  tag: string,
  within: string,
  row: number,
  changes: ReadonlyMap<number, CellChange>,
  name: string,
): string {
  const cells = new Map<number, string>();
  let [before, rest, copied] = [-1, '', 0];
  for (const { from, to, tag: cell } of elements(within, 'c')) {
    const reference = attribute(cell, 'r');
    before = reference === null ? before + 1 : columnIn(reference);
    cells.set(before, within.slice(from, to));
    rest += within.slice(copied, from);
    copied = to;
  }
  rest += within.slice(copied);
  const standard = Number(attribute(tag, 's') ?? 0);
  for (const [column, change] of changes) {
    const standing = cells.get(column) ?? '';
    if (change.value !== undefined && /<f[\s/>]/.test(standing))
      throw new Error(`${name}!${columnName(column)}${row} holds a formula where Callsheet writes`);
    cells.set(column, cellWith(standing, `${columnName(column)}${row}`, change, standard));
  }
  const written = [...cells].sort(([a], [b]) => a - b).map(([, cell]) => cell);
  return `${opened(tag.replace(/\sspans="[^"]*"/, ''))}${written.join('')}${rest}</row>`;
}

/** Signs that a cell holds. */
const LONGEST = 32_767;

function cellWith(standing: string, place: string, { value, style }: CellChange, standard: number): string {
  const [seen] = elements(standing, 'c');
  const before = Number((seen && attribute(seen.tag, 's')) ?? standard);
  const number = style ? style(before) : before;
  if (value === undefined && seen) {
    const tag = withAttribute(seen.tag, 's', String(number));
    return tag.endsWith('/>') ? tag : `${tag}${seen.within}</c>`;
  }
  const s = number === 0 ? '' : ` s="${number}"`;
  if (value !== value || value === Infinity || value === -Infinity || String(value).length > LONGEST)
    throw new Error(`${place} would hold what no cell can`);
  if (typeof value === 'number') return `<c r="${place}"${s}><v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${place}"${s} t="b"><v>${Number(value)}</v></c>`;
  if (value === undefined || value === null || value === '') return `<c r="${place}"${s}/>`;
  return `<c r="${place}"${s} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

export function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

const columnIn = (reference: string): number =>
  [...reference.replace(/\d+$/, '')].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0) - 1;
