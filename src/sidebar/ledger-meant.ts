import type { InspectAnswer } from '../core/tasks/task';
import { PAYMENTS_SHEET } from '../core/workbook/our-sheets';
import type { Surroundings } from './host';

/**
 * The sheet that a pane is about when it opens: the one that the person is on, where it was scored before or can be; else
 * one that Policy remembers. Nobody who opens the pane over the call list, payments or notes wants those scored.
 */
export function ledgerMeant(
  { sheet, refused, confirmed, remembered }: Pick<InspectAnswer, 'sheet' | 'refused' | 'confirmed' | 'remembered'>,
  { sheets, active }: Pick<Surroundings, 'sheets' | 'active'>,
): string {
  const isMeant = confirmed || (sheet === active && !refused && sheet !== PAYMENTS_SHEET);
  return (isMeant ? null : remembered.find((name) => sheets.includes(name))) ?? sheet;
}
