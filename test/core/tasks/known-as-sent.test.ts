import type { Cell } from '../../../src/core/cells/cell';
import { later } from '../../../src/core/outbox/instant';
import type { OutboxRow } from '../../../src/core/outbox/outbox-row';
import { outboxSheet } from '../../support/made-outbox';
import {
  ACCEPTED,
  approved,
  atNow,
  done,
  journalOf,
  openHost,
  rowsOf,
  runOf,
  send,
  statesOf,
} from '../../support/outbox-host';

describe('a letter whose contact stands in the Journal', () => {
  const folded = [{ stage: 'Before due', forDay: 46_350 }] as const;
  const lost = { state: 'SENDING', run: 'run 0', leaseEnds: { day: 46_342, second: 30_000 }, folded } as const;
  const doubt = { state: 'UNKNOWN', reason: 'in doubt', folded } as const;
  /** Its run ended between the row of the Journal and that of the Outbox. */
  const writtenDown = async (left: Partial<OutboxRow>) => {
    const host = openHost(approved(1, { folded }));
    await send(host, { run: 'run 0' });
    host.sheets['Outbox'] = outboxSheet(approved(1, left));
    return host;
  };

  it.each([lost, doubt])('was sent, though its row says $state: nothing is in doubt', async (left) => {
    const host = await writtenDown(left);
    const before = journalOf(host);
    expect((await send(host)).progress).toMatchObject({ sent: 0, found: 1, unknown: 0, left: 0 });
    expect(rowsOf(host)).toMatchObject([{ state: 'SENT', reason: '', run: '', leaseEnds: null }]);
    expect(journalOf(host)).toEqual(before);
  });

  it('gets the stages that it carried out besides, where only they are missing', async () => {
    const host = await writtenDown(lost);
    const before = journalOf(host);
    host.sheets['Journal']!.pop();
    await send(host);
    expect(journalOf(host).map(({ Kind, Stage, Id }) => [Kind, Stage, Id])).toEqual(
      before.map(({ Kind, Stage, Id }) => [Kind, Stage, Id]),
    );
  });

  it('stays in doubt where a person has taken that contact back', async () => {
    const host = await writtenDown(doubt);
    const [headings, contact] = host.sheets['Journal']!;
    const back: Readonly<Record<string, Cell>> = {
      ...{ Day: 46_342, Account: 'A0', Kind: 'canceled', Reference: contact![headings!.indexOf('Id')]! },
    };
    host.sheets['Journal']!.push(headings!.map((heading) => back[String(heading)] ?? null));
    await send(host);
    expect(statesOf(host)).toEqual(['UNKNOWN']);
  });

  it('stands there once, also where its row moved away while what came of it was written', async () => {
    const host = openHost(approved(2));
    const run = runOf();
    let next = run.next();
    while (!next.done) {
      const step = next.value;
      const answer = await done(host, step);
      // As Excel answers where another row stood there by then: what goes with the mark was written all the same.
      const isLost = step.do === 'mark' && step.then.length > 0 && step.rows[0]?.key === 'k0';
      next = run.next(atNow(host, isLost ? { is: 'marked', keys: [] } : answer));
    }
    expect(journalOf(host).map(({ Reference }) => Reference)).toEqual(['CS-0', 'CS-1']);
  });
});

describe('a letter that the mailbox has already', () => {
  it('was not sent now, nor what was written into it since, where it went out before it was approved', async () => {
    const planned = { day: 46_342, second: 36_000 };
    const host = openHost(approved(2, { planned, edited: 'Dear Ana, pay by Friday.', subject: 'As edited' }));
    const since = { day: 46_341, second: 38_000 };
    host.deliver = ({ key }) => ({ ...ACCEPTED, as: 'id', since: key === 'k0' ? since : later(planned, 5) });
    const { progress } = await send(host);
    expect(progress).toMatchObject({ total: 2, sent: 1, found: 1, left: 0 });
    expect(progress.ended.map(({ state }) => state)).toEqual(['BEFORE', 'SENT']);
    const [before, now] = rowsOf(host);
    expect(before).toMatchObject({ state: 'SENT', edited: '', reason: expect.stringContaining('(2026-11-15 10:33)') });
    expect(now).toMatchObject({ state: 'SENT', edited: 'Dear Ana, pay by Friday.', reason: '' });
    expect(journalOf(host).map(({ Note }) => String(Note))).toEqual([
      expect.stringMatching(/^ap@a0\.example: It was already among the sent mail.*2026-11-15 10:33/),
      'ap@a1.example: As edited',
    ]);
  });
});
