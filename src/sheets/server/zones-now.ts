import type { Moment } from '../../core/cells/clock';
import { nowIn } from '../zone';

/** The present in each of the zones. One that Google does not know is left out: it would be told the time of Greenwich. */
export const zonesNow = (zones: readonly string[]): Readonly<Record<string, Moment>> =>
  Object.fromEntries(zones.filter(isKnown).map((zone) => [zone, nowIn(zone)]));

/** Places that keep the time of Greenwich all year cannot be told from misspelt ones by their clocks. */
const ON_GREENWICH =
  /^(Etc\/)?(UTC|GMT|UCT|Zulu|Universal|Greenwich)$|^(Atlantic\/(Reykjavik|St_Helena)|Africa\/(Abidjan|Accra|Dakar))$/;

const isKnown = (zone: string): boolean =>
  ON_GREENWICH.test(zone) ||
  ['2026-01-15T12:00:00Z', '2026-07-15T12:00:00Z'].some(
    (day) => Utilities.formatDate(new Date(day), zone, 'Z') !== '+0000',
  );
