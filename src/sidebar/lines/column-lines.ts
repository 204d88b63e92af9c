import type { Cell } from '../../core/cells/cell';
import type { ColumnMatch, Field, Table } from '../../core/ledger/ledger';
import type { NamedField } from '../words/field-words';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import { columnLetters } from './cell-address';
import type { Formats } from './formats';

/** From this confidence on a heading is taken as read; below `LIKELY` it is no more than a guess. */
const SURE = 0.85;
const LIKELY = 0.6;

export interface ColumnLine {
  readonly column: number;
  readonly heading: string;
  readonly field: Field;
  readonly samples: string;
  /** A word of doubt, or null where there is none. */
  readonly doubt: 'unsure' | 'likely' | null;
}

export interface ColumnGroups {
  readonly toCheck: readonly ColumnLine[];
  readonly recognized: readonly ColumnLine[];
  readonly notUsed: readonly ColumnLine[];
}

/** Columns that Score added: nobody has to say what they are. */
const OURS = /^callsheet /i;

/** Columns by what they ask of the person: a look, nothing, or nothing because they are not read. Empty ones ask nothing. */
export function columnGroups(
  table: Table,
  samples: Readonly<Record<number, readonly Cell[]>>,
  words: Words,
  formats: Formats,
): ColumnGroups {
  const lines = table.columns
    .filter(({ heading, column }) => !OURS.test(heading) && (heading.trim() !== '' || hasCells(samples[column])))
    .map((match) => columnLine(match, samples[match.column] ?? [], words, formats));
  return {
    toCheck: lines.filter(({ doubt }) => doubt !== null),
    recognized: lines.filter(({ doubt, field }) => doubt === null && field !== 'none'),
    notUsed: lines.filter(({ doubt, field }) => doubt === null && field === 'none'),
  };
}

const hasCells = (samples: readonly Cell[] = []): boolean => samples.some((cell) => cell !== null && cell !== '');

const DAYS: readonly Field[] = ['issued', 'due', 'settled', 'promisedDay', 'lastContact', 'customerSince'];

function columnLine(match: ColumnMatch, samples: readonly Cell[], words: Words, formats: Formats): ColumnLine {
  const asDay = DAYS.includes(match.field);
  const values = samples
    .filter((cell) => cell !== null && cell !== '')
    .map((cell) =>
      typeof cell !== 'number' ? String(cell) : asDay && cell >= 1 ? formats.day(cell) : formats.number(cell),
    );
  return {
    column: match.column,
    heading: match.heading || columnLetters(match.column),
    field: match.field,
    samples: values.length > 0 ? values.slice(0, 3).join(' · ') : words.emptyColumn,
    doubt: doubtOf(match),
  };
}

function doubtOf({ field, confidence, confirmed }: ColumnMatch): ColumnLine['doubt'] {
  if (confirmed || field === 'none' || confidence >= SURE) return null;
  return confidence >= LIKELY ? 'likely' : 'unsure';
}

/** A field in the user's words; a summary's buckets by the day they begin with. */
export function fieldName(field: Field, words: Words): string {
  if (field === 'bucket:0') return words.notDueYet;
  if (field === 'bucket:credits') return words.fields['bucket:credits'];
  if (field.startsWith('bucket:')) return fill(words.bucketFrom, { day: field.slice('bucket:'.length) });
  return words.fields[field as NamedField];
}

const BUCKETS: readonly Field[] = ['bucket:0', 'bucket:1', 'bucket:31', 'bucket:61', 'bucket:91', 'bucket:credits'];
const ONLY_DETAIL: readonly Field[] = [
  'invoice',
  'documentType',
  'issued',
  'due',
  'terms',
  'settled',
  'amount',
  'open',
];
const ONLY_SUMMARY: readonly Field[] = ['total', ...BUCKETS];

/** What a column may be taken for, in the order people look for it; what it is now is always among them. */
export function fieldChoices(layout: Table['layout'], current: Field, words: Words): readonly Field[] {
  const named = Object.keys(words.fields) as NamedField[];
  const all: readonly Field[] = [...named.filter((field) => !ONLY_SUMMARY.includes(field)), ...ONLY_SUMMARY];
  const fitting = all.filter((field) =>
    layout === 'summary' ? !ONLY_DETAIL.includes(field) : !BUCKETS.includes(field),
  );
  return fitting.includes(current) ? fitting : [...fitting, current];
}
