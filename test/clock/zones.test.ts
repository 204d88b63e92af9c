import { clockText, type Moment } from '../../src/core/cells/clock';
import { isoDay } from '../../src/core/cells/day';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import { policyRows } from '../../src/core/policy/policy-rows';
import { tasks } from '../../src/core/tasks/tasks';
import type { Snapshot } from '../../src/core/workbook/snapshot';
import { runsTasks } from '../../src/sidebar/run-task';
import { momentIn, withZones } from '../../src/clock/zones';
import { newBook, snapshotOf } from '../support/carry-out';

/** 1 July 2026 at 02:30 in Greenwich. */
const NIGHT = new Date(Date.UTC(2026, 6, 1, 2, 30));
const shown = (moment: Moment | null) => moment && `${isoDay(moment.day)} ${clockText(moment.minute)}`;

const policy = (...zones: readonly string[]) =>
  policyRows({ ...defaultPolicy, regions: [{ region: '*', pack: 'B2B', zones }] });
const snapshot = (rows: ReturnType<typeof policy> | null) =>
  snapshotOf(newBook({ Aging: [['Account']], ...(rows && { Policy: rows.map((row) => [...row]) }) }), [
    'Aging',
    'Policy',
  ]);

describe('the present', () => {
  it('is told by the clock of each zone, its summer time and its own day', () => {
    expect(shown(momentIn('Europe/Lisbon', NIGHT))).toBe('2026-07-01 03:30');
    expect(shown(momentIn('America/Sao_Paulo', NIGHT))).toBe('2026-06-30 23:30');
    expect(shown(momentIn('Asia/Kolkata', NIGHT))).toBe('2026-07-01 08:00');
    expect(shown(momentIn('Europe/Lisbon', new Date(Date.UTC(2026, 11, 1, 0, 0))))).toBe('2026-12-01 00:00');
  });

  it('is not guessed for a zone that nobody knows', () => {
    expect(momentIn('Europe/Atlantis', NIGHT)).toBeNull();
  });
});

describe('a task', () => {
  it('is told the present in the zones that Policy names, an unknown one left out', () => {
    const { zones = {} } = withZones(snapshot(policy('Europe/Lisbon', 'Asia/Kolkata', 'Europe/Atlantis')), NIGHT);
    expect(Object.entries(zones).map(([zone, moment]) => `${zone} ${shown(moment)}`)).toEqual([
      'Europe/Lisbon 2026-07-01 03:30',
      'Asia/Kolkata 2026-07-01 08:00',
    ]);
  });

  it('is told of none without a Policy, or with one that cannot be used', () => {
    expect(withZones(snapshot(null), NIGHT).zones).toEqual({});
    expect(withZones(snapshot([['Settings', 'Value', 'Meaning']]), NIGHT).zones).toEqual({});
  });

  it('does not take a mistyped zone: whoever reads Policy is told the cell, before anybody is held for it', () => {
    const problemsOf = (...zones: readonly string[]) =>
      tasks.inspect.run(withZones(snapshot(policy(...zones)), NIGHT), { sheet: 'Aging' }).answer.policyProblems;
    expect(problemsOf('Europe/Lisbon')).toEqual([]);
    const rows = policy('Europe/Lisbon', 'Europe/Atlantis');
    const at = rows.findIndex((row) => row[2] === 'Europe/Lisbon Europe/Atlantis') + 1;
    expect(problemsOf('Europe/Lisbon', 'Europe/Atlantis')).toEqual([
      {
        address: `Policy!C${at}`,
        code: 'no-zone',
        parts: ['Europe/Atlantis'],
        message: 'no time zone is called "Europe/Atlantis"; they are such as Europe/Lisbon',
      },
    ]);
  });

  it('gets them from the pane in whatever host it runs', async () => {
    const run = jest.spyOn(tasks.inspect, 'run');
    const read = (): Promise<{ snapshot: Snapshot }> => Promise.resolve({ snapshot: snapshot(policy('Asia/Kolkata')) });
    await runsTasks({ read, write: () => Promise.resolve() })('inspect', { sheet: 'Aging' });
    const [seen] = run.mock.calls[0]!;
    const expected = momentIn('Asia/Kolkata', new Date())!;
    const told = seen.zones?.['Asia/Kolkata'];
    expect(told!.day * 1440 + told!.minute).toBeGreaterThanOrEqual(expected.day * 1440 + expected.minute - 1);
    run.mockRestore();
  });
});
