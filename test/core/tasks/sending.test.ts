import type { Letter } from '../../../src/core/letters/letter';
import { later } from '../../../src/core/outbox/instant';
import type { SendResult } from '../../../src/core/outbox/send-step';
import type { ReadNow } from '../../../src/core/tasks/sending/open-outbox';
import { madeOutboxRow } from '../../support/made-outbox';
import {
  ACCEPTED,
  approved,
  asApproved,
  atNow,
  done,
  journalOf,
  letterOf,
  openHost,
  rowsOf,
  runOf,
  send,
  statesOf,
} from '../../support/outbox-host';

const failed = (given: Partial<Extract<SendResult, { is: 'failed' }>>): SendResult => ({
  ...{ is: 'failed', by: 'SMTP', handedOver: true, status: null, code: '', message: 'no', retryAfter: null },
  ...given,
});
/** A host that keeps what it is given, and answers by the letter's key. */
const keeping = (count: number, answers: Readonly<Record<string, SendResult>> = {}) => {
  const received: string[] = [];
  const deliver = ({ key }: Letter): SendResult => {
    const answer = answers[key] ?? ACCEPTED;
    if (answer.is === 'accepted') received.push(key);
    return answer;
  };
  return { host: openHost(approved(count), { deliver }), received };
};

describe('a sending run', () => {
  it('sends what was approved, in the order of the sheet, and writes each into the Journal', async () => {
    const { host, received } = keeping(3);
    const { refused, progress } = await send(host);
    expect(refused).toBeNull();
    expect(progress).toMatchObject({ total: 3, sent: 3, failed: 0, left: 0, because: null });
    expect(received).toEqual(['k0', 'k1', 'k2']);
    expect(statesOf(host)).toEqual(['SENT', 'SENT', 'SENT']);
    expect(journalOf(host)).toEqual(
      [0, 1, 2].map(
        (i) =>
          expect.objectContaining({
            ...{
              Who: 'Marta',
              Account: `A${i}`,
              Kind: 'contact',
              Channel: 'email',
              Outcome: 'sent',
              Stage: 'Reminder',
            },
            ...{ Reference: `CS-${i}`, Currency: 'USD' },
          }) as unknown,
      ),
    );
  });

  it('says SENDING on the sheet before it hands a letter over, and for no other one', async () => {
    const host = openHost(approved(3));
    const seen: (readonly string[])[] = [];
    host.deliver = () => {
      seen.push(statesOf(host));
      return ACCEPTED;
    };
    await send(host);
    expect(seen).toEqual([
      ['SENDING', 'CLAIMED', 'CLAIMED'],
      ['SENT', 'SENDING', 'CLAIMED'],
      ['SENT', 'SENT', 'SENDING'],
    ]);
  });

  it('tells what became of each letter', async () => {
    const host = openHost(approved(3));
    host.deliver = ({ key }) => (key === 'k1' ? { is: 'prepared' } : ACCEPTED);
    const { ended } = (await send(host)).progress;
    expect(ended).toEqual(rowsOf(host).map(({ key, state }) => ({ key, state })));
    expect(ended.map(({ state }) => state)).toEqual(['SENT', 'PREPARED', 'SENT']);
  });

  it('refers a confirmation to its promise', async () => {
    const host = openHost(approved(1, { confirms: 'm7', stage: '' }));
    await send(host);
    expect(journalOf(host)[0]).toMatchObject({ Kind: 'contact', Reference: 'm7', Stage: null, 'For day': null });
  });

  it('writes down each stage that it carried out beside its own, which is no contact of its own', async () => {
    const host = openHost(approved(1, { folded: [{ stage: 'Before due', forDay: 46_350 }] }));
    await send(host);
    expect(journalOf(host).map((row) => [row['Kind'], row['Stage'], row['For day']])).toEqual([
      ['contact', 'Reminder', 46_300],
      ['superseded', 'Before due', 46_350],
    ]);
  });

  it('does not count as sent what only became a file', async () => {
    const host = openHost(approved(1), { deliver: () => ({ is: 'prepared' }) });
    expect((await send(host)).progress).toMatchObject({ sent: 0, prepared: 1, left: 0 });
    expect(statesOf(host)).toEqual(['PREPARED']);
    expect(journalOf(host)).toEqual([]);
  });

  it('leaves to a person what is printed or copied', async () => {
    const [page, mail] = approved(2);
    const host = openHost([{ ...page!, channel: 'letter' }, mail!]);
    expect(await send(host)).toMatchObject({ byHand: 1, progress: { total: 1, sent: 1, left: 0 } });
    expect(rowsOf(host).map(({ state }) => state)).toEqual(['PLANNED', 'SENT']);
  });

  it('has nothing to do where nothing waits', async () => {
    const host = openHost([madeOutboxRow({ state: 'HELD' }), madeOutboxRow({ key: 'k2', state: 'FAILED' })]);
    expect((await send(host)).progress).toMatchObject({ total: 0, left: 0, because: null });
    expect(statesOf(host)).toEqual(['HELD', 'FAILED']);
  });

  it('reports a row that it does not understand, and sends the others', async () => {
    const { host, received } = keeping(2);
    host.sheets['Outbox']![1]![0] = 'planned?';
    expect((await send(host)).problems).toMatchObject([
      { row: 2, code: 'state', parts: ['planned?', expect.any(String)] },
    ]);
    expect(received).toEqual(['k1']);
  });

  it.each([
    ['unsaved', { place: '' }],
    ['elsewhere', { place: 'https://files.example/copy of aging.xlsx' }],
  ] as const)(
    'is refused as %s where the workbook is not kept where its letters were approved',
    async (code, where) => {
      const host = openHost(approved(1), where);
      expect((await send(host)).refused?.code).toBe(code);
      expect(statesOf(host)).toEqual(['PLANNED']);
      expect(host.told).toEqual([]);
    },
  );

  it('writes to an account once, and asks the gate again before the next letter to it', async () => {
    const host = openHost([madeOutboxRow({ key: 'usd' }), madeOutboxRow({ key: 'eur', currency: 'EUR' })]);
    const capped: ReadNow = (snapshot, ...rest) => {
      const now = asApproved(snapshot, ...rest);
      if (now.refused) return now;
      const isWrittenTo = (now.journal?.events ?? []).some(({ kind }) => kind === 'contact');
      return { ...now, at: (row) => (isWrittenTo ? { code: 'email-cap', reason: 'HOLD: too soon' } : letterOf(row)) };
    };
    expect((await send(host, { readNow: capped })).progress).toMatchObject({ sent: 1, held: 1, left: 0 });
    expect(rowsOf(host).map(({ state, reason }) => [state, reason])).toEqual([
      ['SENT', ''],
      ['HELD', 'HOLD: too soon'],
    ]);
  });
});

describe('when the mail service does not take a letter', () => {
  it('one that is refused is FAILED and says what to do; the others go on', async () => {
    const { host, received } = keeping(3, { k1: failed({ status: 550, message: '5.1.1 user unknown' }) });
    expect((await send(host)).progress).toMatchObject({ sent: 2, failed: 1, left: 0 });
    expect(received).toEqual(['k0', 'k2']);
    expect(rowsOf(host)[1]).toMatchObject({
      state: 'FAILED',
      run: '',
      reason: expect.stringContaining('Contacts') as string,
    });
    expect(journalOf(host)[1]).toMatchObject({ Kind: 'hold', Outcome: 'not-sent', Who: 'Callsheet' });
  });

  it('one that may have gone out is UNKNOWN, and never sent again by itself', async () => {
    const { host } = keeping(2, { k0: failed({ code: 'ECONNECTION' }) });
    await send(host);
    expect(statesOf(host)).toEqual(['UNKNOWN', 'SENT']);
    host.now = { ...host.now, day: host.now.day + 30 };
    const again: string[] = [];
    host.deliver = ({ key }) => (again.push(key), ACCEPTED);
    await send(host, { run: 'run 2' });
    expect(again).toEqual([]);
    expect(statesOf(host)).toEqual(['UNKNOWN', 'SENT']);
  });

  it('it waits as it is told, with nothing in hand, and tries the same letter again', async () => {
    const { host } = keeping(2);
    const said = [failed({ status: 429, by: 'Graph', retryAfter: 70 }), ACCEPTED, ACCEPTED];
    host.deliver = () => said.shift()!;
    const run = runOf();
    let next = run.next();
    while (!next.done && next.value.do !== 'wait') next = run.next(atNow(host, await done(host, next.value)));
    expect(rowsOf(host)).toMatchObject(Array(2).fill({ state: 'PLANNED', run: '', sending: null, leaseEnds: null }));
    while (!next.done) next = run.next(atNow(host, await done(host, next.value)));
    expect(next.value.progress).toMatchObject({ sent: 2, failed: 0 });
    expect(host.waited).toEqual([30, 30, 10]);
    expect(host.told.map(({ because }) => because)).toEqual([null, 'busy', 'busy', 'busy', null, null]);
  });

  it('it is not tried for ever', async () => {
    const { host } = keeping(2);
    let tries = 0;
    host.deliver = () => (tries++, failed({ status: 451 }));
    expect((await send(host)).progress).toMatchObject({ failed: 1, left: 1, because: 'busy' });
    expect(tries).toBe(3);
    expect(statesOf(host)).toEqual(['FAILED', 'PLANNED']);
  });

  it('a person who stops it while it waits is heard: the letter waits as it was, and nothing is said of it', async () => {
    const { host } = keeping(2);
    const before = rowsOf(host);
    host.deliver = () => ((host.go = 'stop'), failed({ status: 451 }));
    expect((await send(host)).progress).toMatchObject({ total: 2, sent: 0, failed: 0, left: 2, because: null });
    expect([rowsOf(host), journalOf(host)]).toEqual([before, []]);
    host.go = 'on';
    host.deliver = () => ACCEPTED;
    expect((await send(host, { run: 'run 2' })).progress).toMatchObject({ sent: 2, left: 0 });
  });

  it('it stops after so many failures in a row, and gives back what it has claimed', async () => {
    const broken = failed({ code: 'ETIMEDOUT' });
    const { host } = keeping(8, { k1: broken, k3: broken, k4: broken, k5: broken });
    expect((await send(host)).progress).toMatchObject({ sent: 2, unknown: 4, left: 2, because: 'failures' });
    expect(statesOf(host)).toEqual(['SENT', 'UNKNOWN', 'SENT', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'PLANNED', 'PLANNED']);
    expect(rowsOf(host)[7]).toMatchObject({ run: '', leaseEnds: null });
  });

  it('it stops at once where no other letter would be taken either', async () => {
    const { host } = keeping(4, { k1: failed({ status: 535, code: 'EAUTH' }) });
    expect((await send(host)).progress).toMatchObject({ sent: 1, failed: 1, left: 2, because: 'failures' });
  });
});

describe('while letters go out', () => {
  it('the workbook is read again when what it said is a minute old, and what is left is given back before', async () => {
    const { host } = keeping(3);
    host.deliver = () => ((host.now = later(host.now, 25)), ACCEPTED);
    const before: (readonly string[])[] = [];
    const readNow: ReadNow = (...given) => (before.push(statesOf(host)), asApproved(...given));
    expect((await send(host, { readNow })).progress).toMatchObject({ sent: 3, left: 0 });
    // Once before, to make the Journal.
    expect(before.slice(1)).toEqual([
      ['PLANNED', 'PLANNED', 'PLANNED'],
      ['SENT', 'SENT', 'PLANNED'],
      ['SENT', 'SENT', 'SENT'],
    ]);
  });
});

describe('where the mailbox can be asked', () => {
  const says = { k0: 'sent', k1: 'not sent', k2: 'cannot tell' } as const;

  it('it says what became of a letter in doubt, and only what it cannot tell is left to a person', async () => {
    const host = openHost(approved(3).map((row) => ({ ...row, state: 'UNKNOWN' as const, reason: 'in doubt' })));
    host.mail = { ...host.mail, looks: true };
    host.look = (key) => says[key as keyof typeof says];
    await send(host);
    expect(statesOf(host)).toEqual(['SENT', 'FAILED', 'UNKNOWN']);
    expect(journalOf(host).map(({ Kind, Outcome }) => [Kind, Outcome])).toEqual([
      ['contact', 'sent'],
      ['hold', 'not-sent'],
    ]);
  });

  it('it is asked of what a dead run was handing over', async () => {
    const lost = { state: 'SENDING', run: 'run 0', leaseEnds: { day: 46_342, second: 30_000 } } as const;
    const host = openHost(approved(1, lost));
    host.mail = { ...host.mail, looks: true };
    host.look = () => 'sent';
    expect((await send(host)).progress).toMatchObject({ sent: 0, found: 1, unknown: 0, left: 0 });
    expect(rowsOf(host)).toMatchObject([{ state: 'SENT', reason: 'It was already among the sent mail.' }]);
  });

  it('a draft says nothing of a letter that was handed over a moment ago: only one that still is one five minutes later was not sent', async () => {
    const host = openHost(approved(1, { state: 'UNKNOWN', sending: { day: 46_342, second: 35_990 } }));
    host.mail = { ...host.mail, looks: true };
    host.look = () => 'not sent';
    await send(host);
    expect(statesOf(host)).toEqual(['UNKNOWN']);
    host.now = { day: 46_342, second: 36_290 };
    await send(host);
    expect(statesOf(host)).toEqual(['FAILED']);
  });

  it('it is not asked where it cannot answer', async () => {
    const host = openHost(approved(1, { state: 'UNKNOWN' }));
    host.look = () => 'sent';
    await send(host);
    expect(statesOf(host)).toEqual(['UNKNOWN']);
  });
});

describe('the quota of the day', () => {
  it('stops before it, counts everybody that a letter goes to, and goes on the next day', async () => {
    const host = openHost(approved(5, { cc: ['boss@a.example'] }));
    host.mail = { ...host.mail, quota: 7 };
    host.deliver = () => ((host.mail = { ...host.mail, quota: host.mail.quota! - 2 }), ACCEPTED);
    expect((await send(host)).progress).toMatchObject({ sent: 3, left: 2, because: 'quota' });
    expect(statesOf(host)).toEqual(['SENT', 'SENT', 'SENT', 'PLANNED', 'PLANNED']);

    host.now = { ...host.now, day: host.now.day + 1 };
    host.mail = { ...host.mail, quota: 7 };
    expect((await send(host, { run: 'run 2' })).progress).toMatchObject({ total: 2, sent: 2, because: null });
  });
});

describe('a person who stops a run', () => {
  it('stops it at the next letter, and the rest waits', async () => {
    const { host, received } = keeping(4);
    const { deliver } = host;
    host.deliver = (letter) => {
      if (letter.key === 'k1') host.go = 'stop';
      return deliver(letter);
    };
    expect((await send(host)).progress).toMatchObject({ sent: 2, left: 2, because: null });
    expect(statesOf(host)).toEqual(['SENT', 'SENT', 'PLANNED', 'PLANNED']);
    host.go = 'on';
    await send(host, { run: 'run 2' });
    expect(received).toEqual(['k0', 'k1', 'k2', 'k3']);
  });

  it('may take a letter out while the run has it', async () => {
    const { host, received } = keeping(3);
    const { deliver } = host;
    host.deliver = (letter) => {
      const [, , second] = host.sheets['Outbox']!;
      if (letter.key === 'k0') second![0] = 'REMOVED';
      if (letter.key === 'k0') second![host.sheets['Outbox']![0]!.indexOf('Run')] = null;
      return deliver(letter);
    };
    await send(host);
    expect(received).toEqual(['k0', 'k2']);
  });

  it('may delete the row of a letter that is on its way: the Journal has it all the same', async () => {
    const { host } = keeping(2);
    host.deliver = ({ key }) => {
      if (key === 'k0') host.sheets['Outbox']!.splice(1, 1);
      return ACCEPTED;
    };
    await send(host);
    expect(journalOf(host).map(({ Reference }) => Reference)).toEqual(['CS-0', 'CS-1']);
  });

  it('may sort the sheet meanwhile', async () => {
    const { host, received } = keeping(4);
    const { deliver } = host;
    host.deliver = (letter) => {
      const [headings, ...rows] = host.sheets['Outbox']!;
      host.sheets['Outbox'] = [headings!, ...rows.reverse()];
      return deliver(letter);
    };
    await send(host);
    expect([...received].sort()).toEqual(['k0', 'k1', 'k2', 'k3']);
    expect(statesOf(host)).toEqual(['SENT', 'SENT', 'SENT', 'SENT']);
  });
});

describe('what changed since it was approved', () => {
  it('is held before it is claimed, and at its turn where it changed since then', async () => {
    const host = openHost(approved(3));
    const closing: ReadNow = (...given) => {
      const now = asApproved(...given);
      if (now.refused) return now;
      const isLate = (second: number): boolean => second > 36_010;
      return {
        ...now,
        at: (row, { second }) => {
          if (row.key === 'k0') return { code: 'paid', reason: 'HOLD: paid; nothing is open' };
          return isLate(second) ? { code: 'hours', reason: 'HOLD: 18:00' } : letterOf(row);
        },
      };
    };
    host.deliver = () => ((host.now = { ...host.now, second: 36_100 }), ACCEPTED);
    expect((await send(host, { readNow: closing })).progress).toMatchObject({ sent: 1, held: 2, left: 0 });
    expect(rowsOf(host).map(({ state, reason }) => [state, reason])).toEqual([
      ['HELD', 'HOLD: paid; nothing is open'],
      ['SENT', ''],
      ['HELD', 'HOLD: 18:00'],
    ]);
    expect(journalOf(host).map(({ Kind, Outcome, Note }) => [Kind, Outcome, Note])).toEqual([
      ['hold', 'paid', 'HOLD: paid; nothing is open'],
      ['contact', 'sent', expect.any(String)],
      ['hold', 'hours', 'HOLD: 18:00'],
    ]);
  });
});
