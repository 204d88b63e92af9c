import type { ScheduleAsked } from '../../src/sidebar/host';
import { looked, pane } from './made-pane';

const OFF = { schedule: 'off', digest: 'no', unattended: 'no' } as const;

async function withSchedule(set: (asked: ScheduleAsked) => Promise<void>) {
  const asked: ScheduleAsked[] = [];
  let stands: { schedule: ScheduleAsked['schedule']; digest: ScheduleAsked['digest']; unattended: 'no' } = OFF;
  const setSchedule = async (given: ScheduleAsked): Promise<void> => {
    asked.push(given);
    await set(given);
    stands = { ...stands, ...given };
  };
  const made = pane(() => looked({ confirmed: true, schedule: stands }), 'Ana', { host: 'sheets' }, { setSchedule });
  await made.act.start();
  return { ...made, given: asked };
}

describe('the schedule', () => {
  it('is set at once, what was not changed along with it, and looked at again', async () => {
    const { act, here, state, given } = await withSchedule(async () => undefined);
    await act.schedule({ schedule: 'daily' });
    await act.schedule({ digest: 'yes' });
    expect(given).toEqual([
      { sheet: 'Aging', schedule: 'daily', digest: 'no' },
      { sheet: 'Aging', schedule: 'daily', digest: 'yes' },
    ]);
    expect([here().inspected?.schedule?.digest, state().said, state().doing]).toEqual([
      'yes',
      'scheduled: daily',
      null,
    ]);
  });

  it('stays as it was where it could not be set, and the pane says why', async () => {
    const { act, here, state } = await withSchedule(async () =>
      Promise.reject(new Error('You declined the permission.')),
    );
    const before = here().inspected;
    await act.schedule({ schedule: 'weekly' });
    expect([state().failure?.message, here().inspected?.schedule, state().doing]).toEqual([
      'You declined the permission.',
      OFF,
      null,
    ]);
    // It is shown anew, so that what was picked does not stand there.
    expect(here().inspected).not.toBe(before);
  });
});
