import type { Change, ChangeCode } from '../../core/tasks/task';

/** Columns that came or went and edits that were replaced: what somebody should look at before the list. */
const SURPRISING: readonly ChangeCode[] = ['columns-added', 'columns-gone', 'copies-cleared', 'list-edited'];

export const isSurprising = ({ code }: Change): boolean => SURPRISING.includes(code);
