import type { Cell } from '../cells/cell';
import type { Account } from '../ledger/account';
import { textOf } from '../ledger/blank';
import { within } from '../policy/policy-number';
import type { Policy, Scale } from '../policy/policy';
import type { ScoreRow } from './score-row';

type Facts = Account['facts'];
type Known = Pick<ScoreRow, 'purchases' | 'interactions' | 'generalRisk' | 'specificRisk' | 'margin'>;

/**
 * What an account's own columns say of the last five dimensions; null where they say nothing readable. Where they have no
 * mark for interactions, the Journal's counts.
 */
export const factsOf = (facts: Facts, { risk, scales }: Policy, interactions: number | null = null): Known => ({
  purchases: within(facts.purchases, 0, Infinity),
  interactions: markIn(facts.interactions) ?? interactions,
  generalRisk: markIn(facts.generalRisk) || riskOf(facts, risk),
  specificRisk: markIn(facts.specificRisk) || riskOfAge(facts.yearsInBusiness, scales.yearsInBusiness),
  margin: marginIn(facts.margin),
});

/** A mark from 1 to 5, never 0; anything else is no mark. */
const markIn = (cell: Cell | undefined): number | null => within(cell, 1, 5);

/** A margin as a ratio: 0.35, 35 and "35 %" are the same. */
function marginIn(cell: Cell | undefined): number | null {
  const value = within(cell, -100, 100);
  return value && Math.abs(value) > 1 ? value / 100 : value;
}

/** The first row of the risk table that fits industry and region; `*` fits all, case does not matter. */
function riskOf({ industry, region }: Facts, table: Policy['risk']): number | null {
  const fits = (pattern: string, cell: Cell | undefined): boolean =>
    pattern === '*' || textOf(cell).toLowerCase() === pattern.toLowerCase();
  const row = table.find((one) => fits(one.industry, industry) && fits(one.region, region));
  return row ? row.risk : null;
}

/** From 5 for a business of the scale's lower age to 1 for one of its upper and above. */
function riskOfAge(cell: Cell | undefined, { lower, upper }: Scale): number | null {
  const years = within(cell, 0, 1000);
  if (years === null) return null;
  const part = Math.min(1, Math.max(0, (years - lower) / (upper - lower)));
  return Math.round(100 * (5 - 4 * part)) / 100;
}
