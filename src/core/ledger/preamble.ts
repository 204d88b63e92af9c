import type { Cell, Row, Rows } from '../cells/cell';
import { currencyOf } from '../cells/currency';
import type { Day } from '../cells/day';
import { readDay, type DayOrder } from '../cells/read-day';
import { fold } from '../cells/text';
import { isBlank } from './blank';

/** What the lines above the headings say about the whole sheet. */
export interface Preamble {
  /** As-of day in so many words, or the end of a period. */
  readonly labeled: Day | null;
  /** The latest date that stands there without a word. */
  readonly bare: Day | null;
  readonly currency: string | null;
  /** Folded text cells, to know a page header again further down. */
  readonly texts: ReadonlySet<string>;
}

/** Words before an as-of day, folded; a period ends on it. */
const AS_OF =
  /(^|[^a-z])(as ?of|as ?at|as on|asofdate|aging date|ageing date|report date|cut ?off|balance date|stichtag|zum stichtag|stand|stand vom|per|au|arrete au|a la date|situation au|date d'arrete|al|a fecha|fecha de corte|corte al|fecha de reporte|fecha del informe|corte|data base|data-base|posicao em|data de referencia|em|ate|situazione al|alla data|data riferimento|peildatum|per datum|t\/m|tot en met|through|to|ending|ended|until|hasta|bis|a|au|jusqu'au)\b[\s:.-]*$/;
const AS_OF_ARABIC = /(حتي|كما في|في تاريخ|بتاريخ|تاريخ التقرير|الي)[\s:.-]*$/;
/** The day a report was printed is not the day it speaks of. */
const PRINTED =
  /print|run (on|date|time)|generat|created|export|gedruckt|erstellt|impres|imprime|edite|gener|stampa|afgedrukt|emitid|emision|emissao|page|seite/;
const DATE =
  /\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}|\d{1,2}(?:st|nd|rd|th|er|º|\.)?[-\s]+(?:de |di )?[^\s\d,.:;-]{3,12}\.?[-,\s]+(?:de |del |di )?\d{2,4}|[^\s\d,.:;-]{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4}/g;
const CURRENCY =
  /currency|moneda|moeda|devise|monnaie|wahrung|valuta|divisa|العمله|figures in|amounts? in|values? in|expressed in|importes en|valores em|montants en|betrage in|importi in|bedragen in/;

export function readPreamble(rows: Rows, order: DayOrder | undefined): Preamble {
  const texts = new Set<string>();
  let labeled: Day | null = null;
  let bare: Day | null = null;
  let currency: string | null = null;
  for (const row of rows) {
    row.forEach((cell, at) => {
      if (typeof cell === 'string' && !isBlank(cell)) texts.add(fold(cell));
      currency = currency ?? currencyIn(cell, row, at);
      for (const { day, before } of daysIn(cell, order)) {
        const label = fold(before) === '' ? fold(previousText(row, at)) : fold(before);
        if (PRINTED.test(label)) continue;
        // Of a period, the later day.
        if (AS_OF.test(label) || AS_OF_ARABIC.test(label) || (before !== '' && /^\s*(-|–|—)\s*$/.test(before)))
          labeled = Math.max(labeled ?? 0, day);
        else if (label === '' || typeof cell === 'string') bare = Math.max(bare ?? 0, day);
      }
    });
  }
  return { labeled, bare, currency, texts };
}

/** Days written in a cell, each with the text before it. */
function daysIn(cell: Cell | undefined, order: DayOrder | undefined): { day: Day; before: string }[] {
  if (typeof cell === 'number') {
    const read = readDay(cell);
    return 'day' in read && cell > 32874 && cell % 1 === 0 ? [{ day: read.day, before: '' }] : [];
  }
  if (typeof cell !== 'string') return [];
  const found: { day: Day; before: string }[] = [];
  let from = 0;
  for (const match of cell.match(DATE) ?? []) {
    const at = cell.indexOf(match, from);
    const read = readDay(match.trim(), order);
    if ('day' in read) found.push({ day: read.day, before: cell.slice(from, at) });
    from = at + match.length;
  }
  return found;
}

function previousText(row: Row, at: number): string {
  for (let before = at - 1; before >= 0; before--) {
    const cell = row[before];
    if (!isBlank(cell)) return typeof cell === 'string' ? cell : '';
  }
  return '';
}

function currencyIn(cell: Cell | undefined, row: Row, at: number): string | null {
  if (typeof cell !== 'string') return null;
  const codes = codesIn(cell);
  if (codes.length === 1 && (CURRENCY.test(fold(cell)) || CURRENCY.test(fold(previousText(row, at))))) return codes[0]!;
  return codes.length === 1 && new RegExp(`\\(\\s*(in |en |em )?${codes[0]}\\s*\\)`, 'i').test(cell) ? codes[0]! : null;
}

/** Currencies that a heading or title names by an upper-case code or a symbol of its own. */
export function codesIn(text: string): string[] {
  const codes = new Set<string>();
  for (const word of text.split(/[\s()[\]/:;,.|_-]+/)) {
    const code = /^[A-Z]{3}$/.test(word) || /^[^\w\s]{1,2}$|^[A-Z]{1,3}\$$/.test(word) ? currencyOf(word) : null;
    if (code !== null && !WORDS.test(word)) codes.add(code);
  }
  return Array.from(codes);
}

/** Codes that are English or German words as well. */
const WORDS = /^(ALL|TOP|TRY|CUP|MOP|PEN|GEL|XXX|LAK)$/;
