import { foldDashes } from './text';

const NONE = /^(?:[\s\-_.]*|n\.?\/?a\.?|none|nil|null|nan|ninguno|nenhum|aucun|keine|geen|nessuno|لا يوجد)$/;

/** Whether a cell's text only says that there is nothing: empty, dashes, `n/a`, `none`. */
export function saysNone(text: string): boolean {
  return text.length > 12 ? text.trim() === '' : NONE.test(foldDashes(text));
}
