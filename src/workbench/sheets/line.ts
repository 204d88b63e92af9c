import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../grid/box';
import type { Plain } from '../grid/cells';
import type { RuleLook, SheetRule } from '../grid/rules';
import type { Knobs } from '../mail/knobs';
import type { Run } from '../page/run-log';
import type { KeptTrigger } from './kept-with-book';

/** A cell between grid and script: a day is told apart from other numbers by the format of its cell. */
export type Held = Plain | { readonly day: number };

/** A formula's argument or answer. */
export type Given = Held | { readonly error: string; readonly message?: string | undefined } | undefined;
export type Cells = Given | readonly (readonly Given[])[];

/** How cells can be made to look; what is absent stays as it is, null takes it away. */
export interface Dress {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly fill?: string | null;
  readonly color?: string | null;
  readonly number?: string;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'center' | 'right' | 'normal';
  readonly vertical?: 'top' | 'middle' | 'bottom';
}

/** The page's end: everything the emulated services need of the grid and of the page. All of it answers at once. */
export interface GridEnd {
  readonly timeZone: string;
  readonly scriptTimeZone: string;
  readonly locale: string;
  readonly language: string;
  /** From the real day to the day on this computer. */
  readonly daysAhead: number;
  readonly html: Readonly<Record<string, string>>;
  readonly bookId: () => string;
  readonly bookName: () => string;
  readonly bookUrl: string;

  sheets(): readonly FWorksheet[];
  active(): FWorksheet;
  activate(sheet: FWorksheet): void;
  add(name: string, index: number): FWorksheet;
  remove(sheet: FWorksheet): void;
  /** Box from A1 to the last cell with content; null if the sheet is empty. */
  used(sheet: FWorksheet): Box | null;

  read(sheet: FWorksheet, box: Box): readonly (readonly Held[])[];
  write(sheet: FWorksheet, box: Box, rows: readonly (readonly Held[])[]): void;
  shown(sheet: FWorksheet, box: Box): readonly (readonly string[])[];
  formulas(sheet: FWorksheet, box: Box): readonly (readonly string[])[];
  formats(sheet: FWorksheet, box: Box): readonly (readonly string[])[];
  dress(sheet: FWorksheet, box: Box, dress: (row: number, column: number) => Dress): void;
  clear(sheet: FWorksheet, box: Box, what: 'all' | 'contents' | 'formats'): void;
  insertRows(sheet: FWorksheet, after: number, count: number): void;
  insertColumns(sheet: FWorksheet, after: number, count: number): void;
  setWidths(sheet: FWorksheet, column: number, columnCount: number, pixels: number): void;
  select(sheet: FWorksheet, boxes: readonly Box[]): void;
  selected(): { readonly sheet: FWorksheet; readonly box: Box };
  parse(sheet: FWorksheet, address: string): Box | null;
  address(box: Box): string;

  rules(sheet: FWorksheet): readonly SheetRule[];
  addRule(sheet: FWorksheet, boxes: readonly Box[], formula: string, look: RuleLook): void;
  removeRule(sheet: FWorksheet, id: string): void;
  names(): readonly { readonly name: string; readonly sheet: FWorksheet | null; readonly box: Box | null }[];
  setName(name: string, sheet: FWorksheet, box: Box): void;
  removeName(name: string): void;
  isProtected(sheet: FWorksheet): boolean;
  hidden(sheet: FWorksheet, row: number): boolean;

  showMenu(title: string, items: readonly { readonly label: string; readonly name: string }[]): void;
  showSidebar(title: string, html: string): void;
  say(sentence: string): void;
  print(...what: readonly unknown[]): void;
  log(run: Run): void;
  now(): number;

  /** Scopes of the script's manifest. */
  readonly scopes: readonly string[];
  /** Properties and triggers, which stay with the spreadsheet. */
  properties(of: 'document' | 'user' | 'script'): Map<string, string>;
  triggers(): readonly KeptTrigger[];
  setTriggers(triggers: readonly KeptTrigger[]): void;
  /** Google's servers, as far as the workbench's server plays them. */
  knobs(): Knobs;
  ask(method: 'GET' | 'POST', address: string, message?: unknown): unknown;
  /** Time goes by for the script, and for nobody else: the page answers for it later. */
  sleep(milliseconds: number): void;
  /** How far the script's clock is ahead by that, in milliseconds. */
  slept(): number;
  uuid(): string;
}

/** The realm's end: the ways into a script. */
export interface ScriptEnd {
  /** What the sidebar may call. */
  readonly functions: readonly string[];
  readonly formulas: readonly { readonly name: string; readonly doc: string }[];
  /** A menu item. */
  run(name: string): void;
  trigger(trigger: KeptTrigger): void;
  /** A call from the sidebar: arguments and answer are JSON. */
  fromSidebar(name: string, args: string): string | undefined;
  formula(name: string, args: readonly Cells[]): Cells;
}

/** The name under which the page finds the realm's opener. */
export interface RealmWindow {
  readonly openScript?: (end: GridEnd, code: string) => ScriptEnd;
}
