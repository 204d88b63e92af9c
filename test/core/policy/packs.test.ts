import type { Hours } from '../../../src/core/policy/kinds';
import { isSetHere, packRules } from '../../../src/core/policy/pack-rules';
import { packChanges } from '../../../src/core/policy/pack-changes';
import type { Pack } from '../../../src/core/policy/policy';
import { shippedPacks } from '../../../src/core/policy/shipped-packs';

const named = (name: string): Pack => shippedPacks.find(({ pack }) => pack === name)!;

describe('the compliance packs that are shipped', () => {
  it('allow what their sources allow', () => {
    expect(shippedPacks.map((pack) => `${pack.pack}: ${packRules(pack)}`)).toEqual([
      'B2B: 08:00-18:00 - - - 3 3 - - -',
      'Consumer: 09:00-17:00 - - - 3 3 3 7 yes',
      'US consumer: 08:00-21:00 08:00-21:00 08:00-21:00 - - - 7 7 yes',
      'AU consumer: 07:30-21:00 09:00-21:00 09:00-21:00 - - 3 - - -',
      'AU business: 09:00-17:00 - - - 3 3 - - -',
      'BR consumer: 08:00-18:00 - - - 3 3 - - -',
      'BR consumer SP: 08:00-20:00 08:00-14:00 - - 3 3 - - -',
      'BR consumer RJ: 09:00-19:00 - - - 3 3 - - -',
      'BR consumer ES: 08:00-19:00 - - - 3 3 - - -',
      'BR consumer AL: 08:00-20:00 08:00-14:00 - - 3 3 - - -',
      'Norway: 08:00-18:00 - - - 3 3 - - -',
      'UK business: 08:00-18:00 - - - 3 3 - - -',
      'EU business: 08:00-18:00 - - - 3 3 - - -',
      'DE business: 08:00-18:00 - - - 3 3 - - -',
    ]);
  });

  it('name their source and the day on which it was checked', () => {
    for (const { source, checked } of shippedPacks) {
      expect(source.length).toBeGreaterThan(20);
      expect(checked).not.toBeNull();
    }
  });

  it.each(shippedPacks)('Consumer is as strict as $pack in everything', (other) => {
    const consumer = named('Consumer');
    const within = (inner: Hours | null, outer: Hours | null): boolean =>
      inner === null || (outer !== null && inner.from >= outer.from && inner.to <= outer.to);
    for (const day of ['weekdays', 'saturday', 'sunday', 'holidays'] as const) {
      expect(within(consumer[day], other[day])).toBe(true);
    }
    for (const cap of ['contacts', 'calls'] as const) {
      expect(consumer[cap]).toBeLessThanOrEqual(other[cap] ?? Infinity);
    }
    if (other.optOut === 'yes') expect(consumer.optOut).toBe('yes');
    for (const gap of ['emailEvery', 'quietDays'] as const) {
      expect(consumer[gap]).toBeGreaterThanOrEqual(other[gap] ?? 0);
    }
  });

  it('are as they were checked, until somebody changes a rule', () => {
    expect(shippedPacks.filter(isSetHere)).toEqual([]);
    const b2b = named('B2B');
    expect(isSetHere({ ...b2b, contacts: 5 })).toBe(true);
    expect(isSetHere({ ...b2b, saturday: { from: 540, to: 720 } })).toBe(true);
    expect(isSetHere({ ...named('US consumer'), optOut: null })).toBe(true);
    expect(isSetHere({ ...b2b, source: 'our lawyer' })).toBe(false);
  });

  it('that somebody changed are told with the columns in which they differ; packs of one’s own are not', () => {
    const mine = { ...named('B2B'), pack: 'Ours', asChecked: null };
    const changed = { ...named('Norway'), contacts: 2, holidays: { from: 540, to: 720 }, source: 'our lawyer' };
    expect(packChanges({ packs: shippedPacks })).toEqual([]);
    expect(packChanges({ packs: [mine, changed] })).toEqual([
      { pack: 'Norway', columns: ['Holidays', 'Contacts a week'] },
    ]);
    expect(packChanges({ packs: [{ ...named('B2B'), asChecked: null }] })).toEqual([
      { pack: 'B2B', columns: ['As checked'] },
    ]);
  });

  it('a pack of one’s own is set here', () => {
    expect(isSetHere({ ...named('B2B'), pack: 'Ours', asChecked: null })).toBe(true);
  });
});
