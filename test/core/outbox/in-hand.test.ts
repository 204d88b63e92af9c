import { inHand } from '../../../src/core/outbox/in-hand';
import { madeOutboxRow } from '../../support/made-outbox';
import { approved, openHost, rowsOf, send as sendAs, statesOf } from '../../support/outbox-host';

const DAY = 46_342;
const at = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return { day: DAY, second: hours * 3600 + minutes * 60 };
};
const claimed = (key: string, given = {}) =>
  madeOutboxRow({
    key,
    reference: key,
    account: key,
    state: 'CLAIMED',
    run: 'run 1',
    leaseEnds: at('10:15'),
    ...given,
  });

describe('what a run has in hand', () => {
  it('is told with when it wrote last, and from when on anybody may take it', () => {
    const rows = [
      madeOutboxRow({ key: 'sent', state: 'SENT', done: at('10:14') }),
      claimed('now', { state: 'SENDING', leaseEnds: at('10:18') }),
      claimed('next'),
      claimed('last'),
      madeOutboxRow({ key: 'waits' }),
    ];
    expect(inHand(rows)).toEqual([{ run: 'run 1', claimed: 2, sending: 1, last: at('10:14'), until: at('10:18') }]);
  });

  it('is told of each run; what was done after one had come to its end was not its doing', () => {
    const rows = [
      claimed('a'),
      claimed('b', { run: 'run 2', leaseEnds: at('11:05') }),
      madeOutboxRow({ key: 'sent', state: 'SENT', done: at('10:20') }),
    ];
    expect(inHand(rows).map(({ run, last }) => [run, last])).toEqual([
      ['run 1', at('10:10')],
      ['run 2', at('11:00')],
    ]);
  });

  it('is nothing where all is planned or over', () => {
    expect(inHand([madeOutboxRow(), madeOutboxRow({ key: 'b', state: 'SENT', done: at('10:00') })])).toEqual([]);
  });
});

describe('letters that another run has in hand', () => {
  const broken = () => {
    const rows = approved(3, { run: 'run 1', state: 'CLAIMED', leaseEnds: at('10:05') });
    return openHost([{ ...rows[0]!, state: 'SENDING' }, ...rows.slice(1)], { now: at('10:01') });
  };
  const send = (host: ReturnType<typeof broken>, more: { readonly broken?: readonly string[] } = {}) =>
    sendAs(host, { run: 'run 2', ...more });

  it('are left to it, and that is said', async () => {
    const host = broken();
    expect((await send(host)).progress).toMatchObject({ sent: 0, because: 'another-run' });
    expect(statesOf(host)).toEqual(['SENDING', 'CLAIMED', 'CLAIMED']);
  });

  it('go out at once where that run is known to be over; what it was handing over stays in doubt', async () => {
    const host = broken();
    const { progress } = await send(host, { broken: ['run 0', 'run 1'] });
    expect(progress).toMatchObject({ sent: 2, unknown: 1, left: 0, because: null });
    expect(rowsOf(host).map(({ key, state, run }) => [key, state, run])).toEqual([
      ['k0', 'UNKNOWN', ''],
      ['k1', 'SENT', ''],
      ['k2', 'SENT', ''],
    ]);
  });

  it('are nobody’s any more when its time is over, and nobody is said to be sending', async () => {
    const host = broken();
    host.now = at('10:05');
    expect((await send(host)).progress).toMatchObject({ sent: 2, unknown: 1, because: null });
  });
});
