import type { Change, ChangeCode } from '../../core/tasks/task';

/** Columns that came or went, edits that were replaced, and who is new to the top: what somebody should look at. */
const SURPRISING: readonly ChangeCode[] = [
  'columns-added',
  'columns-gone',
  'copies-cleared',
  'list-edited',
  'entered-top',
  'left-top',
];

export const isSurprising = ({ code }: Change): boolean => SURPRISING.includes(code);
