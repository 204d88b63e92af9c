import type { Row, Rows } from '../cells/cell';
import { isBlankRow } from '../ledger/blank';
import { letterProblem } from '../letters/letter-problem';
import { shippedTemplates } from '../letters/shipped/shipped';
import type { LetterProblem, Purpose, Template } from '../letters/template';
import { ACTIONS, CHANNELS, TONES } from '../policy/words';
import { cellsSeen } from './cells-seen';
import { columnName } from './column-name';
import { lookEdit, valuesEdit } from './edit-makers';
import { TEMPLATES_SHEET as sheet } from './our-sheets';
import { findOwnTable, newOwnSheetEdits, newOwnTable, type OwnColumn, type OwnTable } from './own-table';
import type { Edit } from './plan';

type Written = Omit<Template, 'subjectCell' | 'bodyCell'>;

const SUBJECT = 'Subject';
const BODY = 'Body';

const COLUMNS: readonly OwnColumn<Written>[] = [
  { heading: 'Stage', width: 10, value: ({ stage }) => stage },
  { heading: 'Purpose', width: 18, value: ({ purpose }) => purpose },
  { heading: 'Channel', width: 9, value: ({ channel }) => channel },
  { heading: 'Language', width: 10, value: ({ language }) => language },
  { heading: 'Tone', width: 10, value: ({ tone }) => tone },
  { heading: SUBJECT, width: 44, value: ({ subject }) => subject },
  { heading: BODY, width: 100, value: ({ body }) => body },
];

/** What letters may be for, by channels that are written, in tones: the words of the columns. */
const PURPOSES: readonly Purpose[] = [...ACTIONS, 'confirm-promise'];
const WORDS = {
  purpose: ['Purpose', PURPOSES],
  channel: ['Channel', CHANNELS.filter((one): one is Template['channel'] => one !== 'call')],
  tone: ['Tone', TONES],
} as const;

/** The Templates sheet as it stands. */
export interface TemplatesSeen {
  readonly templates: readonly Template[];
  /** Of rows that say nothing that can be used. */
  readonly problems: readonly LetterProblem[];
}

/** Reads the templates by their headings, wherever they stand; null where the sheet holds something else. */
export function readTemplates(rows: Rows): TemplatesSeen | null {
  const table = findOwnTable(rows, COLUMNS, ['Purpose', 'Channel', 'Tone', SUBJECT, BODY]);
  if (!table) return null;
  const read = rows
    .slice(table.headingRow)
    .flatMap((row, i) => (isBlankRow(row) ? [] : [templateIn(table, row, table.headingRow + i + 1)]));
  return {
    templates: read.flatMap((one) => ('code' in one ? [] : [one])),
    problems: read.flatMap((one) => ('code' in one ? [one] : [])),
  };
}

function templateIn(table: OwnTable, row: Row, at: number): Template | LetterProblem {
  const { text } = cellsSeen(table, row);
  const cellOf = (heading: string): string => `${sheet}!${columnName(table.columns.get(heading) ?? 0)}${at}`;
  const wordIn = <Word extends string>([heading, words]: readonly [string, readonly Word[]]): Word | LetterProblem => {
    const said = text(heading);
    return (
      words.find((word) => word === said) ??
      letterProblem('template-word', cellOf(heading), heading, said, words.join(', '))
    );
  };
  const [purpose, channel, tone] = [wordIn(WORDS.purpose), wordIn(WORDS.channel), wordIn(WORDS.tone)];
  if (typeof purpose !== 'string') return purpose;
  if (typeof channel !== 'string') return channel;
  if (typeof tone !== 'string') return tone;
  return {
    stage: text('Stage') || '*',
    purpose,
    channel,
    language: text('Language'),
    tone,
    subject: text(SUBJECT),
    body: text(BODY),
    subjectCell: cellOf(SUBJECT),
    bodyCell: cellOf(BODY),
  };
}

/** What letters say before anybody has changed it, as it stands on the sheet that is made of it. */
export function newTemplates(): { readonly edits: readonly Edit[]; readonly seen: TemplatesSeen } {
  const shipped = shippedTemplates();
  const table = newOwnTable(COLUMNS);
  const values = shipped.map((template) => COLUMNS.map(({ value }) => value(template)));
  const edits = [
    ...newOwnSheetEdits(sheet, COLUMNS),
    valuesEdit(sheet, 2, 0, values),
    lookEdit(sheet, 2, values.length + 1, 0, COLUMNS.length, { wrap: true }),
  ];
  const seen = values.map((row, i) => templateIn(table, row, i + 2));
  return { edits, seen: { templates: seen.filter((one): one is Template => !('code' in one)), problems: [] } };
}
