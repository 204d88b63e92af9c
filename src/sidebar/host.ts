import type { AnswerOf, InputOf, TaskName } from '../core/tasks/task';

/** The workbook around the pane. */
export interface Surroundings {
  readonly host: 'excel' | 'sheets';
  /** Sheets of the user's, in tab order; sheets that Callsheet writes are left out. */
  readonly sheets: readonly string[];
  /** The sheets that Callsheet writes, as far as they are there. */
  readonly ours: readonly string[];
  readonly active: string;
  readonly locale: string;
}

/** All the pane may ask of Excel or Sheets. Failures reject with an `Error` whose message is a sentence for the user. */
export interface Host {
  surroundings(): Promise<Surroundings>;
  /** Reads, runs the task and carries its plan out. `progress` is told what is being done, in parts of 1. */
  run<Name extends TaskName>(
    task: Name,
    input: InputOf<Name>,
    progress?: (step: Step) => void,
  ): Promise<AnswerOf<Name>>;
  /** Selects rows (1-based) of a sheet, across the user's table, and brings them into view. */
  selectRows(sheet: string, rows: readonly number[]): Promise<void>;
  selectCell(sheet: string, row: number, column: number): Promise<void>;
}

export interface Step {
  readonly doing: 'reading' | 'thinking' | 'writing';
  readonly part: number;
}
