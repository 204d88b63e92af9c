import { IDefinedNamesService } from '@univerjs/engine-formula';
import { bookOf } from './grid';
import type { Grid } from './grid';

/** A workbook name and what it stands for, such as `Policy!$A$1:$D$90`. */
export interface BookName {
  readonly name: string;
  readonly reference: string;
}

export const namesOf = (grid: Grid): BookName[] =>
  Object.values(
    grid.univer.__getInjector().get(IDefinedNamesService).getDefinedNameMap(bookOf(grid).getId()) ?? {},
  ).map(({ name, formulaOrRefString }) => ({ name, reference: formulaOrRefString }));

/** Defines the name, or points it elsewhere. */
export function setName(grid: Grid, name: string, reference: string): void {
  const known = bookOf(grid).getDefinedName(name);
  if (known) known.setRef(reference);
  else bookOf(grid).insertDefinedName(name, reference);
}

export const removeName = (grid: Grid, name: string): boolean => bookOf(grid).deleteDefinedName(name);
