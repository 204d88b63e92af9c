import { calendarOf } from '../../../src/core/action/calendar';
import { caps } from '../../../src/core/action/caps';
import { isoDay, type Day } from '../../../src/core/cells/day';
import type { JournalEvent } from '../../../src/core/journal/event';
import { defaultPolicy } from '../../../src/core/policy/default-policy';
import { defaultStages } from '../../../src/core/policy/default-stages';
import { stagesIn } from '../../../src/core/policy/stage-names';
import { ACCOUNT_CLASSES, LANGUAGES, type AccountClass } from '../../../src/core/policy/words';
import { done, standingOn, type Item } from '../action/stage-days';
import { AS_OF } from '../action/situations';

const CALENDAR = calendarOf(defaultPolicy, '*');
const DUE = AS_OF + 70;

interface Walked {
  readonly rows: readonly JournalEvent[];
  /** Days on which a stage was due and a cap of the pack held it. */
  readonly held: readonly string[];
}

/** One invoice from the day it is issued to 120 days past due, worked on every business day. */
function walked(of: AccountClass, due: Day): Walked {
  const items: Item[] = [{ due, issued: due - 30 }];
  const rows: JournalEvent[] = [];
  const held: string[] = [];
  for (let day = due - 30; day <= due + 120; day += 1) {
    if (!CALENDAR.hoursOn(day)) continue;
    const [run] = standingOn(day, items, rows, of).due;
    if (!run) continue;
    const found = caps(rows, day, CALENDAR, run.stage.channel);
    if (found.length > 0) held.push(`${run.stage.name}, ${isoDay(day)}: ${found.map(({ code }) => code).join()}`);
    else rows.push(done(run, day));
  }
  return { rows, held };
}

describe('the stages that are shipped', () => {
  it('are never named after a channel or a paper: letters ask what calls would, and a copy is not always there', () => {
    const names = LANGUAGES.flatMap((language) => stagesIn(language).map(({ name }) => name));
    const channels = /call|text|e-?mail|letter|copy|llamada|mensaje|carta|copia|cópia|ligação|chamada|mensagem/i;
    expect(names.filter((name) => channels.test(name))).toEqual([]);
  });

  it.each(ACCOUNT_CLASSES)('keep the caps of the pack that is shipped, whatever day a %s invoice is due on', (of) => {
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const { rows, held } = walked(of, DUE + weekday);
      expect(held).toEqual([]);
      expect(rows.length).toBeGreaterThan(15);
    }
  });

  it.each(ACCOUNT_CLASSES)('are all carried out for %s where no weekend is between', (of) => {
    const names = new Set(defaultStages.filter(({ accountClass }) => accountClass === of).map(({ name }) => name));
    const done = new Set(
      [0, 1, 2, 3, 4, 5, 6].flatMap((weekday) => walked(of, DUE + weekday).rows.map(({ stage }) => stage)),
    );
    expect(done).toEqual(names);
  });

  it.each(ACCOUNT_CLASSES)('follow %s up more often the older the debt', (of) => {
    const { rows } = walked(of, DUE);
    const between = (from: number, to: number): number =>
      rows.filter(({ day }) => day >= DUE + from && day < DUE + to).length / (to - from);
    expect(between(14, 45)).toBeLessThan(between(45, 60));
    expect(between(45, 60)).toBeLessThan(between(68, 89));
  });

  it('act on the first day past due in every class', () => {
    for (const of of ACCOUNT_CLASSES) expect(walked(of, DUE).rows.some(({ day }) => day === DUE + 1)).toBe(true);
  });
});
