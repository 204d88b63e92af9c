import type { FWorksheet } from '@univerjs/sheets/facade';
import type { GridEnd } from '../line';
import type { Calls } from './calls';
import type { Clock } from './clock';

/** What every emulated service needs. */
export interface Core {
  readonly end: GridEnd;
  readonly clock: Clock;
  readonly calls: Calls;
  /** Ranges lead back to their sheet. */
  readonly sheet: (sheet: FWorksheet) => GoogleAppsScript.Spreadsheet.Sheet;
}

/** A service knows only the members that are emulated; to the script it is the whole thing. */
export const as = <Whole>(part: object): Whole => part as Whole;
