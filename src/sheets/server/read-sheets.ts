import { readWorkbook } from './read-workbook';
import { refuseSent } from './refuse-sent';

/** Reads the named sheets for the pane and answers the snapshot as JSON: nothing else crosses to the sidebar whole. */
export function readSheets(names: unknown): string {
  if (!Array.isArray(names) || !names.every((name): name is string => typeof name === 'string')) return refuseSent();
  return JSON.stringify(readWorkbook(names));
}
