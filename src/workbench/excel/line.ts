/** What a custom function may be handed for a cell, or hand back: an error cell has its sentence where it has one. */
export type Value = string | number | boolean | null | ErrorCell;

export interface ErrorCell {
  readonly error: string;
  readonly message?: string | undefined;
}

/** The page's end of the line: each call is one `context.sync()`, text in and text out, as on a wire. */
export interface HostEnd {
  execute(batch: string): string;
  readonly language: string;
  /** From the real day to the day on this computer. */
  readonly daysAhead: number;
  /** Address of the workbook's file; empty for one that was never saved. */
  readonly place: string;
  /** This Excel can sign in to Microsoft. */
  readonly signIn: boolean;
  /** Tells what was asked of Microsoft Graph. */
  graphAsked(what: string, milliseconds: number, status: number | null): void;
}

/** The pane's end of the line: the functions its runtime has associated. */
export interface PaneEnd {
  call(id: string, args: readonly (Value | readonly (readonly Value[])[])[]): Value | readonly (readonly Value[])[];
  readonly functions: () => readonly string[];
  /** The pane was closed, or opened again; the page, which functions run in as well, lives on. */
  visible(isVisible: boolean): void;
}

/** Names under which the two windows find each other. */
export interface HostWindow {
  readonly excelHost?: HostEnd;
}
export interface PaneWindow {
  readonly excelPane?: PaneEnd;
}
