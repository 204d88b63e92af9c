import type { FormulaCell, FormulaError } from '../grid/formula-function';
import type { RunLog } from './run-log';

/** An add-in at work in the page. */
export interface AddIn {
  /** Its functions as formulas call them. */
  readonly functions: readonly string[];
  close(): void;
}

/** A command that an add-in has put into its host's menu. */
export interface MenuItem {
  readonly label: string;
  run(): void;
}

/** What the page does for an add-in's host. */
export interface Around {
  readonly log: RunLog;
  readonly fileName: () => string;
  /** What tells this workbook from a copy under another name; empty for one that was never saved. */
  readonly place: () => string;
  /** The language of the person at the page, such as `pt-BR`, and the time zone of the spreadsheet. */
  readonly language: string;
  readonly timeZone: string;
  /** From the real day to the day on this computer. */
  readonly daysAhead: () => number;
  /** Whatever the work changes can be undone in one step. */
  inOneRun<T>(work: () => T): T;
  /** `closed` hears of it when the person closes it. */
  showPane(title: string, content: HTMLElement, closed: () => void): void;
  hidePane(): void;
  showMenu(title: string, items: readonly MenuItem[]): void;
  /** A sentence for the person at the page. */
  say(sentence: string): void;
  formulaFailed(cell: FormulaCell, error: FormulaError): void;
}
