import type { Field } from '../cells/field';
import { matchHeading } from '../cells/headings';

/** The field that a text names best, as if it were a heading; '' for none. */
export function fieldIn(text: string): Field | '' {
  const [best] = matchHeading(text);
  return best ? best.field : '';
}
