import type { Rows } from '../cells/cell';
import { zones } from './kinds';
import type { PolicyProblem } from './policy-problem';
import { blocksIn } from './policy-sheet';

const ZONES = 2;

/**
 * Time zones of a Policy sheet that the host does not know: whoever is there could never be contacted. Formulas look at the
 * day alone and load nothing of this.
 */
export function unknownZones(rows: Rows, isKnown: (name: string) => boolean): readonly PolicyProblem[] {
  const regions = blocksIn(rows).find(({ name }) => name === 'regions');
  return (regions?.rows ?? []).flatMap(({ at, cells }): readonly PolicyProblem[] => {
    const unknown = (zones.read(cells[ZONES]) ?? []).find((name) => !isKnown(name));
    if (unknown === undefined) return [];
    const message = `no time zone is called "${unknown}"; they are such as Europe/Lisbon`;
    return [{ address: `Policy!C${at}`, message, code: 'no-zone', parts: [unknown] }];
  });
}
