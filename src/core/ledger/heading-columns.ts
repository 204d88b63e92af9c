import type { Row, Rows } from '../cells/cell';
import type { Field } from '../cells/field';
import { matchHeading, type HeadingMatch } from '../cells/headings';
import { fold } from '../cells/text';
import { textOf } from './blank';
import { fit, profileOf, sampleOf, type Profile } from './column-profile';
import type { ReadOptions } from './ledger';

/** What a column's heading may mean, weighed by what stands beneath it. */
export interface HeadingColumn {
  readonly column: number;
  readonly heading: string;
  readonly profile: Profile;
  /** Best first; a person's own choice alone, with confidence 1. */
  readonly fields: readonly HeadingMatch[];
  readonly confirmed: boolean;
}

/** A person's choice for a heading. */
export type Confirmed = (heading: string) => Field | undefined;

/** A person's choices by heading text, however it is spaced or cased. */
export function confirmedFields({ columns = {} }: ReadOptions): Confirmed {
  const chosen = new Map(Object.keys(columns).map((heading) => [fold(heading), columns[heading]!]));
  return (heading) => (heading === '' ? undefined : chosen.get(fold(heading)));
}

/** Whether a column is one that Callsheet wrote: it is never read. */
export const isOurs = (heading: string): boolean => fold(heading).startsWith('callsheet ');

/** Looks beneath the headings from row `first` to row `last`: every field counts as far as its cells bear it out. */
export function headingColumns(rows: Rows, first: number, last: number, confirmed: Confirmed): HeadingColumn[] {
  const sample = sampleOf(rows, last + 1);
  const headings = rows.slice(first, last + 1);
  const width = Math.max(...headings.concat(sample).map((row) => row.length));
  return headingTexts(headings, width, confirmed).map((text, column) => {
    const profile = profileOf(sample, column);
    return { ...text, column, profile, fields: text.confirmed ? text.fields : borneOut(text.fields, profile) };
  });
}

/** The headings of each column and what their words may mean. */
export function headingTexts(
  headings: Rows,
  width: number,
  confirmed: Confirmed,
): Pick<HeadingColumn, 'heading' | 'fields' | 'confirmed'>[] {
  const [upper, lower = upper] = headings;
  let spanning = '';
  return Array.from({ length: width }, (_, column) => {
    const top = upper === lower ? '' : oneLine(upper, column);
    const bottom = oneLine(lower, column);
    if (top !== '') spanning = top;
    const heading = `${top} ${bottom}`.trim();
    const choice = confirmed(heading);
    if (choice) return { heading, fields: [{ field: choice, confidence: 1 }], confirmed: true };
    // Two rows are joined; where the lower one stands alone or reads better by itself, it does.
    const wishes = heading === '' ? [] : [heading, bottom, `${spanning} ${bottom}`.trim(), top];
    const [fields = []] = wishes.map(matchHeading).sort((a, b) => sureness(b) - sureness(a));
    return { heading, fields, confirmed: false };
  });
}

const oneLine = (row: Row = [], column: number): string => textOf(row[column]).replace(/\s+/g, ' ').trim();

const sureness = ([first]: readonly HeadingMatch[]): number => (first ? first.confidence : 0);

/** What a heading means where its cells cannot be what it says: `Paid` over dates is the day, over yes and no the status. */
const SIBLINGS: Partial<Record<Field, readonly Field[]>> = {
  paid: ['settled', 'status'],
  settled: ['paid', 'status'],
  due: ['open'],
  account: ['name'],
  name: ['account'],
};

function borneOut(matches: readonly HeadingMatch[], profile: Profile): HeadingMatch[] {
  const fits = (field: Field): boolean => (field === 'status' ? profile.answers > 0.5 : fit(field, profile) > 0);
  return matches
    .map(({ field: said, confidence }) => {
      const field = fit(said, profile) > 0 ? said : (SIBLINGS[said] || []).find(fits) || said;
      return { field, confidence: confidence * fit(field, profile) * (field === said ? 1 : 0.9) };
    })
    .filter(({ confidence }) => confidence > 0.1)
    .sort((a, b) => b.confidence - a.confidence);
}
