import type { AnswerOf, InputOf, Task, TaskName } from '../core/tasks/task';
import { tasks } from '../core/tasks/tasks';
import type { Host, Step } from '../sidebar/host';
import { carryOut } from './carry-out';
import { readWorkbook } from './read-workbook';
import { selectCell, selectRows } from './select';
import { inWords } from './sentence';
import { surroundings } from './surroundings';
import { breathe } from './too-large';

/** Runs a task in the pane: one batch read, the task itself, one batch written. */
async function run<Name extends TaskName>(
  name: Name,
  input: InputOf<Name>,
  progress: (step: Step) => void = () => undefined,
): Promise<AnswerOf<Name>> {
  const task = tasks[name] as unknown as Task<InputOf<Name>, AnswerOf<Name>>;
  const heard =
    (doing: Step['doing']) =>
    (part: number): void =>
      progress({ doing, part });

  heard('reading')(0);
  const reading = await readWorkbook(task.reads(input), heard('reading'));
  heard('thinking')(0);
  await breathe();
  const { plan, answer } = task.run(reading.snapshot, input);
  heard('writing')(0);
  await carryOut(plan, reading, heard('writing'));
  heard('writing')(1);
  return answer;
}

/** Every failure leaves as a sentence for the user. */
const inWordsOf =
  <Arguments extends unknown[], Answer>(work: (...given: Arguments) => Promise<Answer>) =>
  (...given: Arguments): Promise<Answer> =>
    work(...given).catch((error: unknown) => {
      throw inWords(error);
    });

export const excelHost: Host = {
  surroundings: inWordsOf(surroundings),
  run: (name, input, progress) =>
    run(name, input, progress).catch((error: unknown) => {
      throw inWords(error);
    }),
  selectRows: inWordsOf(selectRows),
  selectCell: inWordsOf(selectCell),
};
