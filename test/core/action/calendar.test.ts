import { businessDaysAfter, calendarOf, nextOpenDay } from '../../../src/core/action/calendar';
import { dayOf, isoDay } from '../../../src/core/cells/day';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { contactPolicy } from './contact-policy';

const december = (day: number) => dayOf(2026, 12, day)!;
const inRegion = (region: string) => calendarOf(contactPolicy(), region);

describe('the region of an account', () => {
  it('is found as Policy names it, without regard to case; any other falls under *', () => {
    expect(inRegion('br').pack.pack).toBe('Consumer');
    expect(inRegion('FR')).toMatchObject({ region: '*', pack: { pack: 'B2B' } });
    expect(inRegion('').region).toBe('*');
  });

  it('has the holidays of its own and those of every region', () => {
    expect(inRegion('PT').holidayOn(december(1))).toBe('Restoration of Independence');
    expect(inRegion('FR').holidayOn(december(1))).toBeUndefined();
    expect(inRegion('PT').holidayOn(december(25))).toBe('Christmas');
    expect(inRegion('FR').holidayOn(december(25))).toBe('Christmas');
  });

  it('without a row for it and without * keeps the hours of the default pack', () => {
    expect(calendarOf({ ...defaultPolicy, regions: [], packs: [] }, 'PT').pack.pack).toBe('B2B');
  });
});

describe('a day', () => {
  it('has the hours of its weekday, and on a holiday those that the pack gives holidays', () => {
    // 2026-12-05 is a Saturday.
    const brazil = inRegion('BR');
    expect([4, 5, 6, 25].map((day) => brazil.hoursOn(december(day)))).toEqual([
      { from: 480, to: 1200 },
      { from: 480, to: 840 },
      null,
      null,
    ]);
  });

  it('is a business day when it has hours and is no holiday', () => {
    const monday = dayOf(2026, 11, 30)!;
    const third = (region: string) => isoDay(businessDaysAfter(inRegion(region), monday, 3));
    expect(third('FR')).toBe('2026-12-03');
    expect(third('PT')).toBe('2026-12-04');
    const friday = december(4);
    expect(isoDay(businessDaysAfter(inRegion('FR'), friday, 1))).toBe('2026-12-07');
    expect(isoDay(businessDaysAfter(inRegion('BR'), friday, 1))).toBe('2026-12-05');
  });

  it('on a holiday with hours of its own is open, and no business day', () => {
    const [pack] = defaultPolicy.packs;
    const policy = contactPolicy({ packs: [{ ...pack!, holidays: { from: 600, to: 720 } }] });
    const calendar = calendarOf(policy, '*');
    expect(nextOpenDay(calendar, december(24))).toBe(december(25));
    expect(isoDay(businessDaysAfter(calendar, december(24), 1))).toBe('2026-12-28');
  });

  it('never comes in a pack without any hours', () => {
    const [pack] = defaultPolicy.packs;
    const calendar = calendarOf(contactPolicy({ packs: [{ ...pack!, weekdays: null }] }), '*');
    expect(nextOpenDay(calendar, december(4))).toBeNull();
    expect(businessDaysAfter(calendar, december(4), 1)).toBe(Infinity);
  });
});
