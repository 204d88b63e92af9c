import type { Policy } from '../core/policy/policy';
import { OUR_SHEETS, PAYMENTS_SHEET } from '../core/workbook/our-sheets';
import { UsageError } from './arguments';

/**
 * The sheet that is meant where none is named: the one that was scored; null where none was. Of several somebody has to say
 * which, for an old one has customers in it who have paid since: throws `UsageError`.
 */
export function scoredSheet(names: readonly string[], policy: Policy | null): string | null {
  const isOurs = (name: string): boolean => name === PAYMENTS_SHEET || OUR_SHEETS.includes(name);
  const scored = Object.keys(policy?.sheets ?? {}).filter((name) => names.includes(name) && !isOurs(name));
  if (scored.length < 2) return scored[0] ?? null;
  throw new UsageError(`say which sheet with --sheet: ${scored.map((name) => `"${name}"`).join(' and ')} were scored`);
}
