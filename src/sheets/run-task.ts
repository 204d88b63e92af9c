import type { Task, TaskName } from '../core/tasks/task';
import { tasks } from '../core/tasks/tasks';
import { apply, bookOf } from './edits';
import { readWorkbook } from './read-workbook';
import { taskInput } from './task-input';

/**
 * Runs a task for the pane and answers its answer, both as JSON: nothing else crosses to the sidebar whole. Anybody who
 * can see the sidebar can call this with anything, so name and input are checked first.
 */
export function runTask(name: unknown, input: unknown): string {
  const known = taskNamed(name);
  const checked = taskInput(known, input);
  const task = tasks[known] as Task<typeof checked, unknown>;
  const { plan, answer } = task.run(readWorkbook(task.reads(checked)), checked);
  const book = bookOf(SpreadsheetApp.getActive());
  for (const edit of plan.edits) apply(book, edit);
  SpreadsheetApp.flush();
  return JSON.stringify(answer);
}

function taskNamed(name: unknown): TaskName {
  if (name === 'inspect' || name === 'score' || name === 'remove') return name;
  throw new Error('There is no such task. Close the sidebar and open it again.');
}
