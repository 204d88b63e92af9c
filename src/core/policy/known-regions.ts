import { fold } from '../cells/text';

/** A country that set-up knows the rules of. */
export interface KnownRegion {
  /** ISO 3166. */
  readonly code: string;
  /** Of the packs that are shipped, the one between businesses: a pack for consumers is a person's choice. */
  readonly pack: string;
  /** The eastern and the western end: what is right in both is right between. */
  readonly zones: readonly string[];
}

const region = (code: string, pack: string, ...zones: string[]): KnownRegion => ({ code, pack, zones });

/** Names as ledgers have them, letters only, beside the two letters of the code. */
const NAMES: Readonly<Record<string, string>> = {
  AU: 'aus australia',
  BR: 'bra brazil brasil',
  CA: 'can canada',
  DE: 'deu ger germany deutschland alemania alemanha',
  ES: 'esp spain espana espanha',
  FR: 'fra france francia franca',
  GB: 'uk gbr unitedkingdom greatbritain england reinounido',
  IT: 'ita italy italia',
  MX: 'mex mexico',
  NL: 'nld netherlands thenetherlands nederland holland paisesbajos paisesbaixos',
  NO: 'nor norway norge noruega',
  PT: 'prt portugal',
  US: 'usa unitedstates unitedstatesofamerica estadosunidos eeuu eua',
};

/** Of the United States the contiguous ones: Alaska and Hawaii want a row of their own. */
const REGIONS: readonly KnownRegion[] = [
  region('AU', 'AU business', 'Australia/Sydney', 'Australia/Perth'),
  region('BR', 'B2B', 'America/Sao_Paulo', 'America/Rio_Branco'),
  region('CA', 'B2B', 'America/St_Johns', 'America/Vancouver'),
  region('DE', 'DE business', 'Europe/Berlin'),
  region('ES', 'EU business', 'Europe/Madrid', 'Atlantic/Canary'),
  region('FR', 'EU business', 'Europe/Paris'),
  region('GB', 'UK business', 'Europe/London'),
  region('IT', 'EU business', 'Europe/Rome'),
  region('MX', 'B2B', 'America/Cancun', 'America/Tijuana'),
  region('NL', 'EU business', 'Europe/Amsterdam'),
  region('NO', 'Norway', 'Europe/Oslo'),
  region('PT', 'EU business', 'Europe/Lisbon', 'Atlantic/Azores'),
  region('US', 'B2B', 'America/New_York', 'America/Los_Angeles'),
];

const byName = new Map(
  REGIONS.flatMap((one) =>
    [one.code.toLowerCase(), ...NAMES[one.code]!.split(' ')].map((name) => [name, one] as const),
  ),
);

const lettersOf = (name: string): string => fold(name).replace(/[^a-z]/g, '');

/**
 * The countries that names of regions mean, by the name as given. Two letters count only when all names of two letters
 * are countries: `SP, RJ, ES` are states, and `ES` there is not Spain.
 */
export function knownRegions(names: readonly string[]): ReadonlyMap<string, KnownRegion> {
  const isCode = (name: string): boolean => lettersOf(name).length === 2;
  const hasStates = names.some((name) => isCode(name) && !byName.has(lettersOf(name)));
  const found = new Map<string, KnownRegion>();
  for (const name of names) {
    const known = byName.get(lettersOf(name));
    if (known && !(hasStates && isCode(name))) found.set(name, known);
  }
  return found;
}
