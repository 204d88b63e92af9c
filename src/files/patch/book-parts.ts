import type { Zip } from './zip';
import { attribute, elements, escaped, opened, unescaped, withAttribute } from './xml';

/** The parts of a workbook that are read and changed by name. */
export interface BookParts {
  /** Null where there is none: see `file`. */
  text(part: string): string;
  put(part: string, text: string): void;
  /** The part of a sheet; null where there is no such sheet. */
  sheet(name: string): string | null;
  /** Adds an empty sheet at the end, and answers its part. */
  addSheet(name: string): string;
  /** Defines or redefines a name of the workbook. */
  define(name: string, range: string): void;
  readonly stylesPart: string;
  changed(): ReadonlyMap<string, string>;
}

const WORKBOOK = 'xl/workbook.xml';
const RELATIONS = 'xl/_rels/workbook.xml.rels';
const TYPES = '[Content_Types].xml';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Throws an `Error` with a reason where the workbook is laid out as no spreadsheet program does it. */
export function bookParts(zip: Zip): BookParts {
  const changed = new Map<string, string>();
  const text = (part: string): string => {
    const found = changed.get(part) ?? zip.text(part);
    if (found === null) throw new Error(`it has no ${part}`);
    return found;
  };
  const relations = (): ReadonlyMap<string, string> =>
    new Map(
      elements(text(RELATIONS), 'Relationship').map(({ tag }) => [
        attribute(tag, 'Id') ?? '',
        (attribute(tag, 'Target') ?? '').replace(/^\/?(xl\/)?/, 'xl/'),
      ]),
    );
  const parts: BookParts = {
    text,
    put: (part, now) => changed.set(part, now),
    sheet: (name) => {
      const found = sheetTags(text(WORKBOOK)).find((tag) => isSame(attribute(tag, 'name'), name));
      if (!found) return null;
      const part = relations().get(attribute(found, 'r:id') ?? '');
      // Programs tell sheets apart without regard to case; here they go by their very names.
      if (part === undefined || attribute(found, 'name') !== name)
        throw new Error(`its sheet "${name}" cannot be told`);
      return part;
    },
    addSheet: (name) => {
      const part = freePart(zip, changed);
      const id = `callsheet${1 + Math.max(0, ...[...relations().keys()].map((one) => Number(/^callsheet(\d+)$/.exec(one)?.[1] ?? 0)))}`;
      const book = text(WORKBOOK);
      const sheetId = 1 + Math.max(0, ...sheetTags(book).map((tag) => Number(attribute(tag, 'sheetId'))));
      const tag = `<sheet name="${escaped(name)}" sheetId="${sheetId}" r:id="${id}"/>`;
      changed.set(WORKBOOK, inserted(book, 'sheets', tag));
      const relation = `<Relationship Id="${id}" Type="${OFFICE}/worksheet" Target="${part.slice(3)}"/>`;
      changed.set(RELATIONS, inserted(text(RELATIONS), 'Relationships', relation));
      const type = `<Override PartName="/${part}" ContentType="${SHEET_TYPE}"/>`;
      changed.set(TYPES, inserted(text(TYPES), 'Types', type));
      const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      changed.set(part, `${head}<worksheet xmlns="${MAIN}"><sheetData></sheetData></worksheet>`);
      return part;
    },
    define: (name, range) => changed.set(WORKBOOK, withName(text(WORKBOOK), name, range)),
    stylesPart: [...relations().values()].find((part) => /\/styles\d*\.xml$/.test(part)) ?? 'xl/styles.xml',
    changed: () => changed,
  };
  if (zip.names.some((name) => name.startsWith('_xmlsignatures/'))) throw new Error('it is signed');
  const [about] = elements(text(WORKBOOK), 'workbookPr');
  if (about && /^(1|true)$/.test(attribute(about.tag, 'date1904') ?? ''))
    throw new Error('it counts its days from 1904');
  return parts;
}

const isSame = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase();

const sheetTags = (book: string): readonly string[] => {
  const [sheets] = elements(book, 'sheets');
  if (!sheets) throw new Error('its sheets are written in a way of their own');
  return elements(sheets.within, 'sheet').map(({ tag }) => tag);
};

function freePart(zip: Zip, changed: ReadonlyMap<string, string>): string {
  const taken = new Set([...zip.names, ...changed.keys()]);
  for (let i = 1; ; i += 1) {
    const part = `xl/worksheets/callsheet${i}.xml`;
    if (!taken.has(part)) return part;
  }
}

function inserted(text: string, name: string, what: string): string {
  const [list] = elements(text, name);
  if (!list) throw new Error(`it has no <${name}>`);
  return `${text.slice(0, list.from)}${opened(list.tag)}${list.within}${what}</${name}>${text.slice(list.to)}`;
}

function withName(book: string, name: string, range: string): string {
  const made = `<definedName name="${escaped(name)}">${escaped(range)}</definedName>`;
  const [names] = elements(book, 'definedNames');
  // Names follow the sheets and what little may stand between.
  if (!names) {
    const after =
      /<\/sheets>(?:<functionGroups[^]*?<\/functionGroups>)?(?:<externalReferences>[^]*?<\/externalReferences>)?/;
    return book.replace(after, (found) => `${found}<definedNames>${made}</definedNames>`);
  }
  const standing = elements(names.within, 'definedName').find(
    ({ tag }) => isSame(attribute(tag, 'name'), name) && attribute(tag, 'localSheetId') === null,
  );
  if (standing && unescaped(standing.within) === range) return book;
  if (!standing) return inserted(book, 'definedNames', made);
  const within = names.within.slice(0, standing.from) + made + names.within.slice(standing.to);
  return `${book.slice(0, names.from)}${names.tag}${within}</definedNames>${book.slice(names.to)}`;
}

/** Formulas that look at what was written are worked out again when the workbook is opened. */
export function recalculated(parts: BookParts): void {
  const book = parts.text(WORKBOOK);
  const [settings] = elements(book, 'calcPr');
  const tag = withAttribute(settings?.tag ?? '<calcPr/>', 'fullCalcOnLoad', '1');
  if (settings?.tag === tag) return;
  const after = /<\/definedNames>|<\/externalReferences>|<\/functionGroups>|<\/sheets>/g;
  const ends = [...book.matchAll(after)].pop();
  if (settings)
    parts.put(WORKBOOK, book.slice(0, settings.from) + tag + book.slice(settings.from + settings.tag.length));
  else if (ends) {
    const at = ends.index + ends[0].length;
    parts.put(WORKBOOK, book.slice(0, at) + tag + book.slice(at));
  }
}
