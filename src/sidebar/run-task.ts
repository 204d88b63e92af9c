import type { AnswerOf, InputOf, Task, TaskName } from '../core/tasks/task';
import { tasks } from '../core/tasks/tasks';
import { batchesOf, type Batch } from '../core/workbook/batches';
import type { Snapshot } from '../core/workbook/snapshot';
import { breathe } from './breathe';
import type { Host, Step } from './host';
import { withZones } from '../clock/zones';

/** What a host does for a task: all that differs between Excel and Sheets. */
export interface Workbook<Reading extends { readonly snapshot: Snapshot }> {
  /** Reads the named sheets at once. `progress` hears the share that is there, where a host must read in parts. */
  read(sheets: readonly string[], progress: (part: number) => void): Promise<Reading>;
  /** Writes the batches one after the other, and calls `written` after each. */
  write(batches: readonly Batch[], reading: Reading, written: () => Promise<void>): Promise<void>;
}

/** Tasks run in the pane, in both hosts: what a task needs is read, the task itself, what it wants is written. */
export const runsTasks =
  <Reading extends { readonly snapshot: Snapshot }>({ read, write }: Workbook<Reading>): Host['run'] =>
  async <Name extends TaskName>(
    name: Name,
    input: InputOf<Name>,
    progress: (step: Step) => void = () => undefined,
  ): Promise<AnswerOf<Name>> => {
    const task = tasks[name] as unknown as Task<InputOf<Name>, AnswerOf<Name>>;
    progress({ doing: 'reading', part: 0 });
    const reading = await read(task.reads(input), (part) => progress({ doing: 'reading', part }));
    progress({ doing: 'thinking', part: 0 });
    await breathe();
    const { plan, answer } = task.run(withZones(reading.snapshot, new Date()), input);
    const batches = batchesOf(plan.edits);
    let done = 0;
    progress({ doing: 'writing', part: 0 });
    await write(batches, reading, () => {
      progress({ doing: 'writing', part: ++done / batches.length });
      return breathe();
    });
    progress({ doing: 'writing', part: 1 });
    return answer;
  };
