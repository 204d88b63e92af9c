import type { Rows } from '../cells/cell';
import { readPolicy } from './read-policy';

/** The time zones that a Policy sheet names, each once; none where the sheet cannot be used. */
export function zonesNamed(rows: Rows): readonly string[] {
  const { policy } = readPolicy(rows);
  return policy ? Array.from(new Set(policy.regions.flatMap(({ zones }) => zones))) : [];
}
