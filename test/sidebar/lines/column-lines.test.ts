import type { ColumnMatch, Field } from '../../../src/core/ledger/ledger';
import { columnGroups, fieldChoices, fieldName } from '../../../src/sidebar/lines/column-lines';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { asOfChoices } from '../../../src/sidebar/lines/as-of-line';
import { catalogs } from '../../../src/sidebar/words/language';

const { en, es } = catalogs;
const formats = formatsFor('en-US', en);
const column = (index: number, heading: string, field: Field, confidence: number, confirmed = false): ColumnMatch => ({
  column: index,
  heading,
  field,
  confidence,
  confirmed,
});
const table = (...columns: ColumnMatch[]) => ({
  layout: 'detail' as const,
  headingRows: [1, 1] as const,
  bodyRows: [2, 9] as const,
  columns,
  conventions: {},
  undecided: [],
});

describe('columns', () => {
  const groups = columnGroups(
    table(
      column(0, 'Customer', 'name', 0.98),
      column(1, 'Doc', 'invoice', 0.7),
      column(2, 'Amt', 'open', 0.4),
      column(3, 'Due', 'due', 0.3, true),
      column(4, 'Remark', 'none', 0.1),
      column(5, 'Callsheet score', 'none', 0),
      column(6, '', 'none', 0),
      column(7, '', 'none', 0),
    ),
    { 3: [46000, 'soon'], 2: [3200.5], 7: ['x'] },
    en,
    formats,
  );
  const headings = (lines: readonly { readonly heading: string }[]): string[] => lines.map(({ heading }) => heading);

  it('ask for a look where the reading is doubtful, in a word', () => {
    expect(groups.toCheck.map(({ heading, doubt }) => [heading, doubt])).toEqual([
      ['Doc', 'likely'],
      ['Amt', 'unsure'],
    ]);
  });

  it('are taken as read where the heading is clear or a person confirmed it', () => {
    expect(headings(groups.recognized)).toEqual(['Customer', 'Due']);
  });

  it('leave out those that Score added itself and those without heading and cells', () =>
    expect(headings(groups.notUsed)).toEqual(['Remark', 'H']));

  it('show their cells as the sheet does: days as days, numbers as numbers', () => {
    expect(groups.recognized[1]?.samples).toBe('Dec 9, 2025 · soon');
    expect(groups.toCheck[1]?.samples).toBe('3,200.5');
    expect(groups.notUsed[0]?.samples).toBe('empty column');
  });
});

describe('what a column may be taken for', () => {
  it('is said in the language of the pane, buckets by the day they begin with', () => {
    expect(fieldName('due', es)).toBe('Vencimiento');
    expect([fieldName('bucket:0', en), fieldName('bucket:31', en), fieldName('bucket:credits', en)]).toEqual([
      'Not due yet',
      '31+ days late',
      'Unapplied credits',
    ]);
  });

  it('begins with leaving it out, and always has what it is now', () => {
    expect(fieldChoices('detail', 'due', en)[0]).toBe('none');
    expect(fieldChoices('detail', 'bucket:45', en)).toContain('bucket:45');
    expect(fieldChoices('summary', 'invoice', en)).toContain('invoice');
  });

  it('offers buckets for a summary and invoices for a list of them', () => {
    expect(fieldChoices('summary', 'none', en)).toContain('bucket:91');
    expect(fieldChoices('summary', 'none', en)).not.toContain('issued');
    expect(fieldChoices('detail', 'none', en)).not.toContain('bucket:91');
  });
});

describe('the as-of day', () => {
  it('stands first, says where it comes from, and no day stands twice', () => {
    const choices = asOfChoices(
      {
        asOf: { day: 46000, from: 'chosen' },
        asOfChoices: [
          { day: 46000, from: 'file' },
          { day: 46010, from: 'today' },
        ],
      },
      en,
      formats,
    );
    expect(choices.map(({ text, selected }) => [text, selected])).toEqual([
      ['Dec 9, 2025 · chosen here', true],
      ['Dec 19, 2025 · today', false],
    ]);
  });
});
