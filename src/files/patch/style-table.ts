import type { Look } from '../../core/workbook/plan';
import { attribute, elements, escaped, opened, withAttribute, type Element } from './xml';

/** Styles of a workbook: what is added goes to the end, and all that stands keeps its number. */
export interface StyleTable {
  /** The number of a style that is as another, but for this look. */
  styled(standing: number, look: Look): number;
  /** The part as it is now. */
  text(): string;
}

interface List {
  readonly element: string;
  readonly items: string[];
  readonly before: number;
}

export function styleTable(part: string): StyleTable {
  const lists = {
    numFmt: listIn(part, 'numFmts', 'numFmt'),
    font: listIn(part, 'fonts', 'font'),
    fill: listIn(part, 'fills', 'fill'),
    xf: listIn(part, 'cellXfs', 'xf'),
  };
  const known = new Map<string, number>();
  const added = ({ items }: List, item: string): number => {
    const at = items.indexOf(item);
    return at >= 0 ? at : items.push(item) - 1;
  };
  const formatId = (code: string): number => {
    const standing = lists.numFmt.items.find((item) => attribute(item, 'formatCode') === code);
    if (standing) return Number(attribute(standing, 'numFmtId'));
    // Those below 164 are the program's own.
    const ids = lists.numFmt.items.map((item) => Number(attribute(item, 'numFmtId')));
    const id = Math.max(163, ...ids) + 1;
    lists.numFmt.items.push(`<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    return id;
  };
  const made = (standing: number, { bold, fill, number, wrap }: Look): number => {
    let xf = lists.xf.items[standing] ?? '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>';
    const set = (id: string, value: number, applies: string): void => {
      xf = changed(xf, (tag) => withAttribute(withAttribute(tag, id, String(value)), applies, '1'));
    };
    if (bold !== undefined) {
      const font = lists.font.items[Number(attribute(xf, 'fontId') ?? 0)] ?? '<font/>';
      set('fontId', added(lists.font, inBold(font, bold)), 'applyFont');
    }
    if (fill !== undefined) set('fillId', fill === null ? 0 : added(lists.fill, solid(fill)), 'applyFill');
    if (number !== undefined) set('numFmtId', formatId(number), 'applyNumberFormat');
    if (wrap !== undefined) xf = wrapped(xf, wrap);
    return added(lists.xf, xf);
  };
  return {
    styled(standing, look) {
      const key = `${standing} ${JSON.stringify(look)}`;
      const number = known.get(key) ?? made(standing, look);
      known.set(key, number);
      return number;
    },
    text: () => Object.values(lists).reduce(withList, part),
  };
}

const LISTS = { numFmt: 'numFmts', font: 'fonts', fill: 'fills', xf: 'cellXfs' } as const;

function listIn(part: string, name: string, element: string): List {
  const [list] = elements(part, name);
  const items = list ? elements(list.within, element).map(({ from, to }) => list.within.slice(from, to)) : [];
  return { element, items, before: items.length };
}

function withList(part: string, { element, items, before }: List): string {
  if (items.length === before) return part;
  const name = LISTS[element as keyof typeof LISTS];
  const more = items.slice(before).join('');
  const [list] = elements(part, name);
  const count = String(items.length);
  if (list) {
    const tag = withAttribute(opened(list.tag), 'count', count);
    return `${part.slice(0, list.from)}${tag}${list.within}${more}</${name}>${part.slice(list.to)}`;
  }
  // Number formats stand first of all; the other lists are never missing.
  const [root] = /<styleSheet[^>]*>/.exec(part) ?? [];
  if (!root) throw new Error('its styles are written in a way of their own');
  return part.replace(root, () => `${root}<${name} count="${count}">${more}</${name}>`);
}

/** An element with its opening tag changed. */
function changed(text: string, change: (tag: string) => string): string {
  const end = text.indexOf('>') + 1;
  return change(text.slice(0, end)) + text.slice(end);
}

function inBold(font: string, bold: boolean): string {
  const [{ tag, within }] = elements(font, 'font') as [Element];
  const plain = within.replace(/<b(\s[^>]*)?\/>/, '');
  return `${opened(tag)}${bold ? '<b/>' : ''}${plain}</font>`;
}

const solid = (fill: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill.slice(1).toUpperCase()}"/></patternFill></fill>`;

function wrapped(xf: string, wrap: boolean): string {
  const [{ tag, within }] = elements(xf, 'xf') as [Element];
  const [alignment] = elements(within, 'alignment');
  const aligned = withAttribute(alignment?.tag ?? '<alignment/>', 'wrapText', wrap ? '1' : '0');
  const rest = alignment ? within.slice(0, alignment.from) + within.slice(alignment.to) : within;
  return `${withAttribute(opened(tag), 'applyAlignment', '1')}${aligned.replace(/>$/, aligned.endsWith('/>') ? '>' : '/>')}${rest}</xf>`;
}
