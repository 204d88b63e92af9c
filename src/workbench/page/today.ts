import { byId } from './by-id';
import { moveDay } from './date-ahead';

/** The day on this computer as the page has it: the real one, unless another is set. Days are written 2026-11-02. */
export interface Today {
  /** From the real day to this one. */
  daysAhead(): number;
  /** Sets another day; null is the real one. */
  set(day: string | null): void;
}

const DAY = 86_400_000;

/** The field in the bar. `changed` is told when the person at the page has set another day. */
export function today(changed: () => void): Today {
  const field = byId<HTMLInputElement>('today');
  const real = Date;
  let ahead = 0;
  moveDay(() => ahead);

  const set = (day: string | null): void => {
    const now = new real();
    const present = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
    const wanted = day === null ? NaN : Date.parse(`${day}T00:00Z`);
    ahead = Number.isNaN(wanted) ? 0 : (wanted - present) / DAY;
    field.value = new real(present + ahead * DAY).toISOString().slice(0, 10);
  };
  field.addEventListener('change', () => {
    set(field.value || null);
    changed();
  });
  set(null);
  return { daysAhead: () => ahead, set };
}
