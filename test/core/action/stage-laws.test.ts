import fc from 'fast-check';
import type { StageRun } from '../../../src/core/action/stage-run';
import type { Day } from '../../../src/core/cells/day';
import type { JournalEvent } from '../../../src/core/journal/event';
import { ACCOUNT_CLASSES } from '../../../src/core/policy/words';
import { AS_OF } from './situations';
import { done, names, settledIn, standingOn, superseded, type Item } from './stage-days';

const START = AS_OF;
const accountClass = fc.constantFrom(...ACCOUNT_CLASSES);
/** Invoices around the first day, some of them disputed, some paid later on. */
const items: fc.Arbitrary<Item[]> = fc.array(
  fc
    .record({ due: fc.integer({ min: -40, max: 40 }), disputed: fc.boolean(), paid: fc.option(fc.nat(60)) })
    .map(({ due, disputed, paid }) => ({
      due: START + due,
      disputed,
      ...(paid === null ? {} : { paid: START + paid }),
    })),
  { minLength: 1, maxLength: 5 },
);
/** Whether somebody works on each of the days. */
const work = fc.array(fc.boolean(), { minLength: 60, maxLength: 60 });

/** Works through the days: what is due is done, what was passed over is written down. */
function worked(invoices: readonly Item[], of: (typeof ACCOUNT_CLASSES)[number], days: readonly boolean[]) {
  const rows: JournalEvent[] = [];
  const runs: { readonly day: Day; readonly run: StageRun; readonly main: boolean }[] = [];
  days.forEach((isWorked, i) => {
    const day = START + i;
    if (!isWorked) return;
    const { due, superseded: passed } = standingOn(day, invoices, rows, of);
    rows.push(...passed.map((run) => superseded(run, day)), ...due.map((run) => done(run, day)));
    runs.push(...due.map((run) => ({ day, run, main: run.daysPastDue > 0 })));
  });
  return { rows, runs };
}

const isLate = ({ due, paid = Infinity }: Item, day: Day): boolean => due < day && day < paid;

describe('whoever works through the stages', () => {
  it('finds nothing due on the same day after doing what was due', () => {
    fc.assert(
      fc.property(items, accountClass, work, (invoices, of, days) => {
        const { rows } = worked(invoices, of, days);
        days.forEach((isWorked, i) => {
          if (!isWorked) return;
          const past = rows.filter(({ day }) => day <= START + i);
          expect(standingOn(START + i, invoices, past, of)).toMatchObject({ due: [], superseded: [] });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('does at most one stage of what is past due in a day, and counts how often it did each in the cycle', () => {
    fc.assert(
      fc.property(items, accountClass, work, (invoices, of, days) => {
        const main = worked(invoices, of, days).runs.filter((one) => one.main);
        expect(new Set(main.map(({ day }) => day)).size).toBe(main.length);
        const keys = main.map(({ run }) => `${run.forDay} ${run.stage.name} ${run.occurrence}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });

  it('asks for no invoice twice by a stage that does not repeat', () => {
    fc.assert(
      fc.property(items, accountClass, work, (invoices, of, days) => {
        const { runs } = worked(invoices, of, days);
        for (const invoice of invoices.filter(({ disputed }) => !disputed)) {
          const about = runs.filter(({ day, run, main }) => main && run.stage.every === null && isLate(invoice, day));
          expect(new Set(about.map(({ run }) => run.stage.name)).size).toBe(about.length);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('has asked for what is oldest now as firmly as its age says, whatever was asked before it was past due', () => {
    fc.assert(
      fc.property(items, accountClass, work, (invoices, of, days) => {
        const { runs } = worked(invoices, of, days);
        const table = settledIn.stages.filter(({ accountClass: own, fromDay }) => own === of && (fromDay ?? 0) > 0);
        days.forEach((isWorked, i) => {
          const day = START + i;
          const late = invoices.filter((invoice) => !invoice.disputed && isLate(invoice, day));
          const oldest = Math.min(...late.map(({ due }) => due));
          if (!isWorked || day - oldest >= 60 || late.length === 0) return;
          const stage = table.filter(({ fromDay }) => oldest + fromDay! <= day).pop()!;
          const asked = runs.filter(({ main, ...run }) => main && run.day > oldest && run.day <= day);
          const isAsked = ({ run, day: on }: (typeof asked)[number]): boolean =>
            run.stage.name === stage.name || (run.stage.fromDay! > stage.fromDay! && on >= oldest + stage.fromDay!);
          expect(asked.some(isAsked)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it('writes to nobody twice for one due day and stage before it is past due', () => {
    fc.assert(
      fc.property(items, accountClass, work, (invoices, of, days) => {
        const ahead = worked(invoices, of, days).runs.filter((one) => !one.main);
        const keys = ahead.map(({ run }) => `${run.forDay} ${run.stage.name}`);
        expect(new Set(keys).size).toBe(keys.length);
      }),
      { numRuns: 100 },
    );
  });

  it('loses no stage that an invoice came to: each was done, superseded, or is still to be done', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 20 }), accountClass, work, (offset, of, days) => {
        const invoices = [{ due: START + offset }];
        const last = START + days.length;
        const { rows } = worked(invoices, of, days);
        const { due, superseded: passed } = standingOn(last, invoices, rows, of);
        const accounted = new Set([...names(due), ...names(passed), ...rows.map(({ stage }) => stage)]);
        const age = last - invoices[0]!.due;
        const stages = settledIn.stages.filter((stage) => stage.accountClass === of);
        for (const { fromDay, name } of stages) {
          if ((fromDay ?? -30) > age) continue;
          // Behind one that may not be skipped, or at its distance from it.
          const isBehind = stages.some((kept) => {
            const apart = fromDay! - kept.fromDay!;
            const doneOn = rows.find(({ stage }) => stage === kept.name)?.day ?? last;
            return kept.skip === 'no' && apart > 0 && doneOn + apart > last;
          });
          expect(accounted.has(name) || isBehind).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('no customer goes to an agency', () => {
  const OFFERED = 'Two months late';
  it('before the last offer was answered or went out in writing, nor sooner after it than the table says', () => {
    const outcomes = fc.array(fc.constantFrom('no answer', 'message left', 'reached', 'sent'), {
      minLength: 60,
      maxLength: 60,
    });
    fc.assert(
      fc.property(fc.integer({ min: 50, max: 120 }), accountClass, work, outcomes, (age, of, days, ends) => {
        const rows: JournalEvent[] = [];
        let closed: Day | null = null;
        days.forEach((isWorked, i) => {
          const day = START + i;
          if (!isWorked) return;
          const [run] = standingOn(day, [{ due: START - age }], rows, of).due;
          if (!run) return;
          const { name } = run.stage;
          if (name === 'Three months late') expect(closed !== null && day - closed >= 30).toBe(true);
          const outcome = ends[i]!;
          if (name === OFFERED && (outcome === 'reached' || outcome === 'sent')) closed ??= day;
          rows.push(done(run, day, { outcome }));
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('days on which nobody worked', () => {
  it('leave due what would be due had Score run every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20, max: 40 }), accountClass, fc.nat(80), (offset, of, days) => {
        const invoices = [{ due: START + offset }, { due: START + offset + 3 }];
        const rows: JournalEvent[] = [];
        for (let day = START; day <= START + days; day++) {
          rows.push(...standingOn(day, invoices, rows, of).superseded.map((run) => superseded(run, day)));
        }
        const last = START + days;
        expect(standingOn(last, invoices, rows, of).due).toEqual(standingOn(last, invoices, [], of).due);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the order of rows', () => {
  it('of ledger and journal does not matter', () => {
    fc.assert(
      fc.property(items, accountClass, work, fc.nat(59), fc.infiniteStream(fc.nat()), (invoices, of, days, on, by) => {
        const { rows } = worked(invoices, of, days);
        const shuffled = <Value>(values: readonly Value[]): Value[] =>
          values
            .map((value) => ({ value, at: by.next().value as number }))
            .sort((a, b) => a.at - b.at)
            .map(({ value }) => value);
        const day = START + on;
        expect(standingOn(day, shuffled(invoices), shuffled(rows), of)).toEqual(standingOn(day, invoices, rows, of));
      }),
      { numRuns: 60 },
    );
  });
});
