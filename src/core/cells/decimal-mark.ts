import type { DecimalMark } from './decimal';
import { readAffixes } from './amount-affix';
import { possibleMarks } from './amount-numerals';
import type { Cell } from './cell';
import { cells, weigh } from './evidence';
import { plainMinor } from './plain-cell';
import { saysNone } from './placeholder';
import { cleanNumerals } from './text';

export interface DecimalMarkEvidence {
  readonly decimalMark?: DecimalMark;
  /** One sentence for the user. */
  readonly evidence: string;
  /** Indexes of the rows that can only be read the other way, ascending. */
  readonly contradictions: readonly number[];
  /** How many cells read differently with point and comma: while no mark is decided, these cannot be read. */
  readonly depending: number;
}

/**
 * Decides the decimal mark of one or several amount columns of a table from all their cells together: `4,235.00` and
 * `1430.0` speak for the point, `1.234,56` for the comma, `1.234` for neither. Numbers say nothing. The answer does not
 * depend on the order of the rows.
 */
export function decideDecimalMark(columns: readonly (readonly Cell[])[]): DecimalMarkEvidence {
  const point: number[] = [];
  const comma: number[] = [];
  let depending = 0;
  for (const column of columns) {
    column.forEach((cell, row) => {
      const vote = typeof cell === 'string' ? voteOf(cell) : NONE;
      if (vote === POINT) point.push(row);
      else if (vote === COMMA) comma.push(row);
      else if (vote === EITHER) depending++;
    });
  }

  const { decided, contradictions } = weigh<DecimalMark>(
    { convention: '.', rows: point },
    { convention: ',', rows: comma },
  );
  const counts = `${cells(point.length)} can only be read with a decimal point, ${comma.length} only with a decimal comma`;
  if (decided !== undefined) return { decimalMark: decided, evidence: `${counts}.`, contradictions, depending };
  if (point.length > 0) return { evidence: `The columns contradict each other: ${counts}.`, contradictions, depending };
  const evidence =
    depending > 0
      ? `Nothing tells whether the mark in ${cells(depending)} parts thousands or decimals (1.234); confirm it.`
      : 'No amount needs a decimal mark to be read.';
  return { evidence, contradictions, depending };
}

const NONE = 0;
const POINT = 1;
const COMMA = 2;
const EITHER = 3;

/** What one cell says. Text of digits with a single mark is judged by counting, anything else is taken apart. */
function voteOf(text: string): number {
  let marks = 0;
  let mark = 0;
  let markAt = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 46 || code === 44) {
      marks++;
      mark = code;
      markAt = at;
    } else if (code < 48 || code > 57) {
      return voteOfText(text);
    }
  }
  if (marks === 0) return NONE;
  if (marks > 1 || markAt === 0) return voteOfText(text);
  const grouping = text.length - 1 - markAt === 3 && markAt <= 3 && text.charCodeAt(0) !== 48;
  return grouping ? EITHER : mark === 46 ? POINT : COMMA;
}

function voteOfText(text: string): number {
  const point = plainMinor(text, '.', 4);
  const comma = plainMinor(text, ',', 4);
  if (point === point) return comma === comma ? (point === comma ? NONE : EITHER) : POINT;
  if (comma === comma) return COMMA;
  if (saysNone(text)) return NONE;
  const affixes = readAffixes(cleanNumerals(text));
  if (!affixes || /[\u066b\u066c]/.test(text) || !/[.,]/.test(affixes.numerals)) return NONE;

  const marks = possibleMarks(affixes.numerals);
  return marks.length === 2 ? EITHER : marks[0] === '.' ? POINT : marks[0] === ',' ? COMMA : NONE;
}
