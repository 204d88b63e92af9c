import { civilOf } from '../cells/day';
import { fold } from '../cells/text';
import { textOf } from '../ledger/blank';
import type { Ledger } from '../ledger/ledger';
import { defaultPack } from './default-pack';
import { knownRegions } from './known-regions';
import { nationalHolidays } from './national-holidays';
import type { Policy } from './policy';
import { shippedPacks } from './shipped-packs';

/**
 * Under which rules the accounts of a ledger are contacted: all packs that are shipped, the default one for every
 * region, and a row for each country that the accounts name, or `alsoNamed`, with its clocks and its holidays of this year and the next.
 * No account is put under a pack for consumers: whether it is one, a person knows.
 */
export function setUpContact(
  ledger: Ledger,
  alsoNamed: readonly string[],
): Pick<Policy, 'regions' | 'packs' | 'holidays'> {
  const names = new Map<string, string>();
  for (const region of [...ledger.accounts.map(({ facts }) => textOf(facts.region)), ...alsoNamed]) {
    const name = region.trim();
    if (name !== '' && !names.has(fold(name))) names.set(fold(name), name);
  }
  const known = [...knownRegions([...names.values()])].sort(([a], [b]) => (a < b ? -1 : 1));
  const { year } = civilOf(ledger.asOf);
  return {
    regions: [
      { region: '*', pack: defaultPack.pack, zones: [] },
      ...known.map(([region, { pack, zones }]) => ({ region, pack, zones })),
    ],
    packs: shippedPacks,
    holidays: known.flatMap(([region, { code }]) =>
      [year, year + 1].flatMap((one) => nationalHolidays(code, one)).map(({ name, day }) => ({ name, region, day })),
    ),
  };
}
