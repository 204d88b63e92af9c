import { OUTBOX_FIELDS, outboxCell, type OutboxField } from '../../../src/core/outbox/outbox-columns';
import type { OutboxRow } from '../../../src/core/outbox/outbox-row';
import type { SendReply, SendStep } from '../../../src/core/outbox/send-step';
import type { ReadNow } from '../../../src/core/tasks/sending/open-outbox';
import { madeOutboxRow } from '../../support/made-outbox';
import {
  ACCEPTED,
  answered,
  approved,
  asApproved,
  atNow,
  done,
  letterOf,
  openHost,
  rowsOf,
  runOf,
  send,
  statesOf,
  type OutboxHost,
} from '../../support/outbox-host';

const LATER = { day: 46_342, second: 39_000 };
const BY_ANOTHER = { state: 'CLAIMED', run: 'run 2', leaseEnds: LATER } as const;

/** Somebody else writes into the first row. */
function write({ sheets }: OutboxHost, given: Partial<OutboxRow>): void {
  const row = { ...madeOutboxRow(), ...given };
  for (const field of Object.keys(given) as OutboxField[])
    sheets['Outbox']![1]![OUTBOX_FIELDS.indexOf(field)] = outboxCell(row, field);
}

/** Takes a run to its end; before the first step of a kind is answered somebody else does something. */
async function sendWhile(host: OutboxHost, before: SendStep['do'], others: () => void, readNow: ReadNow = asApproved) {
  const asked: SendStep[] = [];
  const run = runOf({ readNow });
  let next = run.next();
  while (!next.done) {
    if (next.value.do === before && !asked.some((step) => step.do === before)) others();
    asked.push(next.value);
    next = run.next(atNow(host, await done(host, next.value)));
  }
  return { ...next.value, asked };
}

const received = (host: OutboxHost): string[] => {
  const keys: string[] = [];
  host.deliver = ({ key }) => (keys.push(key), ACCEPTED);
  return keys;
};

describe('a row that somebody else has changed since it was read', () => {
  it('is not claimed, and nothing more is asked about it', async () => {
    const host = openHost(approved(2));
    const sent = received(host);
    const { asked } = await sendWhile(host, 'mail', () => write(host, BY_ANOTHER));
    expect(sent).toEqual(['k1']);
    expect(asked.flatMap((step) => (step.do === 'tell' ? [step.progress.next] : []))).toEqual(['k1']);
    expect(rowsOf(host)[0]).toMatchObject(BY_ANOTHER);
  });

  it('is not held over the head of the run that has it by now', async () => {
    const host = openHost(approved(1));
    let asked = 0;
    const readNow: ReadNow = (...read) => ({
      ...asApproved(...read),
      at: (row) => ((asked += 1) === 1 ? letterOf(row) : { code: 'paid', reason: 'HOLD: paid' }),
    });
    await sendWhile(host, 'tell', () => write(host, { run: 'run 2' }), readNow);
    expect(rowsOf(host)[0]).toMatchObject({ state: 'CLAIMED', run: 'run 2' });
  });

  it('is not given back where the dead run’s letters have been taken by another one', async () => {
    const host = openHost(approved(1, { state: 'CLAIMED', run: 'run 0', leaseEnds: { day: 46_342, second: 0 } }));
    const sent = received(host);
    await sendWhile(host, 'mail', () => write(host, BY_ANOTHER));
    expect([sent, rowsOf(host)[0]]).toMatchObject([[], BY_ANOTHER]);
  });

  it.each(['SENT', 'FAILED'] as const)('stays %s where its own run was only late', async (state) => {
    const host = openHost(approved(1, { state: 'SENDING', run: 'run 0', leaseEnds: { day: 46_342, second: 0 } }));
    await sendWhile(host, 'mail', () => write(host, { state, run: '', leaseEnds: null }));
    expect(statesOf(host)).toEqual([state]);
  });

  it('stays as a person has said while the mailbox was asked', async () => {
    const host = openHost(approved(1, { state: 'UNKNOWN' }), { look: () => 'not sent' });
    host.mail = { ...host.mail, looks: true };
    await sendWhile(host, 'look', () => write(host, { state: 'SENT' }));
    expect(statesOf(host)).toEqual(['SENT']);
  });

  it.each(['UNKNOWN', 'FAILED'] as const)(
    'is SENT though it was taken to be %s while it was handed over',
    async (state) => {
      const host = openHost(approved(1));
      await sendWhile(host, 'send', () => write(host, { state }));
      expect(statesOf(host)).toEqual(['SENT']);
    },
  );
});

describe('a claim', () => {
  it('whose end somebody emptied is nobody’s', async () => {
    const host = openHost(approved(1, { state: 'CLAIMED', run: 'run 0', leaseEnds: null }));
    await send(host);
    expect(statesOf(host)).toEqual(['SENT']);
  });
});

describe('a run', () => {
  it('asks for each letter at the time when it is its turn', async () => {
    const host = openHost(approved(3));
    const closes = { day: 46_342, second: 36_009 };
    const readNow: ReadNow = (...read) => ({
      ...asApproved(...read),
      at: (row, when) => (when.second < closes.second ? letterOf(row) : { code: 'closed', reason: 'HOLD: closed' }),
    });
    await send(host, { readNow });
    expect(statesOf(host)).toEqual(['SENT', 'HELD', 'HELD']);
  });

  it('waits for no service that asks for more than a quarter of an hour', async () => {
    const busy = { is: 'failed', by: 'SMTP', handedOver: true, status: 421, code: '', message: '' } as const;
    const host = openHost(approved(2), { deliver: () => ({ ...busy, retryAfter: 3600 }) });
    const { progress } = await send(host);
    expect([progress.because, host.waited]).toEqual(['busy', []]);
    expect(statesOf(host)).toEqual(['FAILED', 'PLANNED']);
  });

  it.each(['Outbox', 'Journal'])('sends nothing where the sheet %s is protected', (name) => {
    const host = openHost(approved(1), { sheets: { ...openHost(approved(1)).sheets, Journal: [['Day']] } });
    const run = runOf();
    run.next();
    const read: SendReply = { is: 'read', at: host.now, snapshot: shut(host, name) };
    expect(run.next(read)).toMatchObject({ done: true, value: { refused: { code: 'protected' } } });
  });
});

function shut(host: OutboxHost, name: string) {
  const step = runOf().next().value as Extract<SendStep, { do: 'read' }>;
  const { snapshot } = answered(host, step) as Extract<SendReply, { is: 'read' }>;
  const sheet = { ...snapshot.sheets[name]!, protected: true };
  return { ...snapshot, sheets: { ...snapshot.sheets, [name]: sheet } };
}
