import { fold } from './text';

const NONE = new Set([
  '',
  'n/a',
  'na',
  'n.a.',
  'none',
  'nil',
  'null',
  'nan',
  'ninguno',
  'nenhum',
  'aucun',
  'keine',
  'geen',
  'nessuno',
  'لا يوجد',
]);

/** Whether a cell's text only says that there is nothing: empty, dashes, `n/a`, `none`. */
export function saysNone(text: string): boolean {
  if (text.length > 12) return text.trim() === '';
  return /^[\s\-\u2010-\u2015\u2212_.]*$/.test(text) || NONE.has(fold(text));
}
