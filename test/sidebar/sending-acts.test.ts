import { reasonText } from '../../src/core/outbox/reason-text';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import { accountKey } from '../../src/core/ledger/account-key';
import type { ChangedLetter } from '../../src/core/tasks/letters/letters-task';
import type { Host } from '../../src/sidebar/host';
import { earlierRuns } from '../../src/sidebar/letters/earlier-runs';
import {
  approvedBefore,
  finishedNow,
  holdsBack,
  lettersOf,
  refusedAt,
  stateNow,
  toSend,
} from '../../src/sidebar/letters/letters-state';
import { listed } from './listed';
import { answered, came, NOW, prepared, progressOf, waits } from './made-letters';
import { GRAPH, looked, pane } from './made-pane';
import { ELM, FIR, PAGE, withLetters, type Played } from './with-letters';

describe('sending', () => {
  it('shows at once how those stand who were written to, and asks about nobody else', async () => {
    const now = { ...listed(), name: 'written to' };
    const sent = waits('ELM', { state: 'SENT' });
    const made = await withLetters(
      {},
      {
        answers: { refresh: () => ({ refused: null, listed: [now] }) },
        post: {
          send: async () => (made.becomes({ finished: [sent, waits('FIR', { state: 'HELD' })] }), came({ sent: 1 })),
        },
      },
    );
    await made.act.score();
    await made.act.sendLetters();
    expect(made.inputs('refresh')).toMatchObject([{ sheet: 'Aging', accounts: ['ELM'] }]);
    expect(made.here().scored?.ranked[0]?.name).toBe('written to');
  });

  it('asks first, with the mailbox; only then what was seen is approved and sent', async () => {
    const steps: string[] = [];
    const post: Played['post'] = {
      mail: async (ask) => (steps.push(`mail ${ask}`), GRAPH),
      send: async ({ who }, told) => {
        steps.push(`send ${who}`, told(progressOf({ total: 2, left: 2 })));
        return came({ total: 2, sent: 2 });
      },
    };
    const { act, letters, inputs, state } = await withLetters({}, { post });
    await act.askSend(true);
    expect([letters().asking, inputs('approve'), steps]).toEqual([true, [], ['mail false', 'mail true']]);
    await act.sendLetters();
    expect(inputs('approve')).toMatchObject([{ who: 'Ana', approved: [{ payload: 'p-elm' }, { payload: 'p-fir' }] }]);
    expect(steps.slice(2)).toEqual(['send Ana', 'on', 'mail false']);
    expect([letters().came?.progress.sent, letters().progress, state().doing]).toEqual([2, null, null]);
    expect(inputs('letters')).toHaveLength(2);
  });

  it('asks for the name of the person first', async () => {
    const { act, state, letters, settled } = await withLetters({}, { me: '' });
    await act.askSend(true);
    expect([state().naming, letters().asking]).toEqual([{ then: 'send letters' }, false]);
    act.nameMe('Ana');
    await settled();
    expect(letters().asking).toBe(true);
  });

  it('waits for the name on the way from Today to the letters, and not on another tab', async () => {
    const { act, state } = await withLetters({}, { me: '' });
    await act.askSend(true);
    act.openTab('letters');
    expect(state().naming).toEqual({ then: 'send letters' });
    act.openTab('overview');
    expect(state().naming).toBeNull();
  });

  it('sends what was approved before as well, and approves it no second time', async () => {
    const waiting: readonly OutboxRow[] = [waits('fir'), waits('ash', { bcc: ['us@us.example'] })];
    const send = async () => came({ sent: 3, total: 3 });
    const { act, letters, inputs } = await withLetters({ waiting }, { post: { send } });
    expect(toSend(letters())).toMatchObject({ letters: 3, recipients: 5, approved: 2 });
    await act.sendLetters();
    expect(inputs('approve')).toMatchObject([{ approved: [{ key: 'k-elm', payload: 'p-elm' }] }]);
  });

  it('approves again what waits and reads otherwise today', async () => {
    const yesterday = waits('elm', { payload: 'of yesterday' });
    const { act, letters, inputs } = await withLetters({ waiting: [yesterday, waits('fir')] });
    expect(toSend(letters())).toMatchObject({ letters: 2, approved: 1 });
    await act.sendLetters();
    expect(inputs('approve')).toMatchObject([{ approved: [{ key: 'k-elm', payload: 'p-elm' }] }]);
  });

  it('stops after the letter under way when the person says so, and the rest waits', async () => {
    const heard: string[] = [];
    const post: Played['post'] = {
      send: async (_, told) => {
        heard.push(told(progressOf({ total: 2, left: 2, next: 'k-elm' })));
        made.act.stopSending();
        heard.push(told(progressOf({ total: 2, sent: 1, left: 1, next: 'k-fir' })));
        return came({ total: 2, sent: 1, left: 1 });
      },
    };
    const made = await withLetters({}, { post });
    await made.act.sendLetters();
    expect(heard).toEqual(['on', 'stop']);
    expect([made.letters().stopping, made.letters().came?.progress.left]).toEqual([false, 1]);
  });

  it('shows how many go out, and can be stopped, before the host has told anything', async () => {
    const seen: unknown[] = [];
    const send = async () => (seen.push(made.letters().progress), came({ total: 2, sent: 2 }));
    const made = await withLetters({}, { post: { send } });
    await made.act.sendLetters();
    expect(seen).toEqual([progressOf({ total: 2, left: 2 })]);
  });

  it('stops before the first letter when the person closes the pane while letters are approved', async () => {
    const heard: string[] = [];
    const send: Host['send'] = async (_, told) => {
      heard.push(told(progressOf({ total: 2, left: 2, next: 'k-elm' })));
      return came({ total: 2, left: 2 });
    };
    const answers = {
      approve: () => {
        made.act.stopSending();
        return { refused: null, planned: [], changed: [], journal: [] };
      },
    };
    const made = await withLetters({}, { answers, post: { send } });
    await made.act.sendLetters();
    expect(heard).toEqual(['stop']);
    await made.act.handOver(['k-oak']);
    await made.act.sendLetters();
    expect([heard.length, made.letters().stopping]).toEqual([2, false]);
  });

  it('that would not go out as they were seen are shown, old and new, and left out; nothing goes out before Send is pressed again', async () => {
    let sent = 0;
    const send = async () => (sent++, came({ sent: 1, total: 1 }));
    const elm = { key: 'k-elm', account: 'elm', name: 'Elm', currency: 'USD', channel: 'email' as const };
    const fir = { key: 'k-fir', account: 'fir', name: 'Fir', currency: 'USD', channel: 'email' as const };
    const changed: readonly ChangedLetter[] = [
      { ...elm, why: { is: 'changed', what: [{ of: 'amount', before: '10.00 USD', after: '5.00 USD' }] } },
      { ...fir, why: { is: 'held', code: 'paid', reason: 'HOLD: paid' } },
    ];
    let isChanged = true;
    const answers = { approve: () => ({ refused: null, planned: [], changed: isChanged ? changed : [] }) };
    const { act, letters, becomes } = await withLetters({}, { answers, post: { send } });
    // It is another letter by now, of the stage that came meanwhile.
    becomes({ letters: [prepared('elm', { key: 'k-elm-2', amount: 500 }), prepared('ash')] });
    await act.sendLetters();
    expect([sent, letters().changed, letters().leftOut]).toEqual([0, changed, ['k-elm-2']]);
    expect(toSend(letters()).fresh.map(({ letter }) => letter.account)).toEqual(['ash']);
    isChanged = false;
    await act.sendLetters();
    expect([sent, letters().changed]).toEqual([1, []]);
  });

  it('are told as changed, and what came of the run, until they are prepared again: by Score or by the person', async () => {
    const elm = { key: 'k-elm', account: 'elm', name: 'Elm', currency: 'USD', channel: 'email' as const };
    const changed: readonly ChangedLetter[] = [{ ...elm, why: { is: 'held', code: 'paid', reason: 'HOLD: paid' } }];
    let isChanged = true;
    const answers = { approve: () => ({ refused: null, planned: [], changed: isChanged ? changed : [] }) };
    const { act, letters, settled } = await withLetters({}, { answers, post: { send: async () => came({ sent: 1 }) } });
    const scoredAgain = async () => {
      await act.score();
      act.openTab('letters');
      await settled();
      return [letters().changed, letters().came, letters().leftOut];
    };
    await act.sendLetters();
    expect(letters().changed).toEqual(changed);
    expect(await scoredAgain()).toEqual([[], null, []]);
    await act.sendLetters();
    await act.askSend(true);
    await act.prepareLetters();
    expect([letters().changed, letters().leftOut, letters().asking]).toEqual([[], [], false]);
    isChanged = false;
    await act.sendLetters();
    expect(letters().came?.progress.sent).toBe(1);
    expect(await scoredAgain()).toEqual([[], null, []]);
  });

  it('are followed by the list: what is being sent, what became of the others, also when the run breaks off', async () => {
    const seen: (string | null)[][] = [];
    const inEuro = { letter: { ...ELM.letter, key: 'k-elm-eur', currency: 'EUR' } };
    const states = () =>
      [ELM, FIR, PAGE, inEuro].map(({ letter }) =>
        stateNow(made.letters())(letter, letter === FIR.letter ? 'PLANNED' : null),
      );
    const post: Played['post'] = {
      send: async (_, told) => {
        told(progressOf({ total: 2, left: 2, next: 'k-elm' }));
        seen.push(states());
        told(progressOf({ total: 2, left: 1, next: 'k-fir', ended: [{ key: 'k-elm', state: 'SENT' }] }));
        seen.push(states());
        throw new Error('The network is gone.');
      },
    };
    const made = await withLetters({}, { post });
    await made.act.sendLetters();
    expect([...seen, states()]).toEqual([
      ['SENDING', 'PLANNED', null, null],
      ['SENT', 'SENDING', null, null],
      ['SENT', 'PLANNED', null, null],
    ]);
    await made.act.prepareLetters();
    expect(states()).toEqual([null, 'PLANNED', null, null]);
  });

  it('that breaks off is no end: the pane is ready, says why, and knows what waits when asked again', async () => {
    let calls = 0;
    const post: Played['post'] = {
      send: async (_, told) => {
        told(progressOf({ total: 2, left: 2 }));
        calls += 1;
        if (calls === 1) throw new Error('The network is gone.');
        return came({ sent: 2, total: 2 });
      },
    };
    const { act, letters, state, becomes, settled } = await withLetters({}, { post });
    await act.sendLetters();
    expect([state().failure?.message, letters().progress, state().doing]).toEqual(['The network is gone.', null, null]);
    becomes({ waiting: [waits('elm'), waits('fir')] });
    state().failure?.again();
    await settled();
    expect(letters().came?.progress.sent).toBe(2);
  });
});

describe('letters that another run has in hand', () => {
  const claims = (until: number) => ({
    waiting: [waits('elm', { state: 'CLAIMED', run: 'r1' })],
    inHand: [{ run: 'r1', claimed: 1, sending: 0, last: NOW, until: { ...NOW, second: NOW.second + until } }],
  });
  afterEach(() => jest.useRealTimers());

  it('are nobody’s where that run was begun here and is over for certain', async () => {
    const { letters } = await withLetters(claims(300), { post: { brokenRuns: async () => ['r0', 'r1'] } });
    expect(earlierRuns(letters())).toEqual({ stopped: NOW, wasSending: 0, inHand: null });
  });

  it('may still be sent by it where nobody can know, until its time is over', async () => {
    const { letters } = await withLetters(claims(300));
    const until = { day: NOW.day, second: NOW.second + 300 };
    expect(earlierRuns(letters())).toEqual({ stopped: null, wasSending: 0, inHand: { letters: 1, last: NOW, until } });
    const over = await withLetters(claims(0));
    expect(earlierRuns(over.letters())).toMatchObject({ stopped: NOW, inHand: null });
  });

  it('go out by themselves when they are free, once the person has pressed Send', async () => {
    jest.useFakeTimers();
    let free = false;
    const now = { unknown: [], waiting: [waits('elm')], finished: [], inHand: [], problems: [], at: NOW };
    const runs: boolean[] = [];
    const send = async () => (runs.push(free), free ? came({ sent: 1, total: 1 }) : came({ because: 'another-run' }));
    const answers = { outbox: () => (free ? now : answered(claims(300))) };
    const { act, letters } = await withLetters(claims(300), { answers, post: { send } });
    await act.sendLetters();
    expect([runs, letters().carriesOn]).toEqual([[false], true]);
    await jest.advanceTimersByTimeAsync(60_000);
    expect(runs).toEqual([false]);
    free = true;
    await jest.advanceTimersByTimeAsync(15_000);
    expect([runs, letters().carriesOn, letters().came?.progress.sent]).toEqual([[false, true], false, 1]);
  });

  it('do not where the person takes that back, or never pressed Send', async () => {
    jest.useFakeTimers();
    let runs = 0;
    const send = async () => (runs++, came({ because: 'another-run' }));
    let inHand = claims(300).inHand;
    const answers = { outbox: () => answered({ ...claims(300), inHand }) };
    const { act, letters } = await withLetters(claims(300), { answers, post: { send } });
    await act.sendLetters();
    act.notByItself();
    inHand = [];
    await jest.advanceTimersByTimeAsync(60_000);
    expect([runs, earlierRuns(letters()).inHand]).toEqual([1, null]);
  });
});

describe('an account entry', () => {
  const gone = { unknown: [waits('ash', { state: 'UNKNOWN' })], waiting: [waits('elm')] };
  const all = answered({ ...gone, finished: [waits('elm', { state: 'SENT' }), waits('elm', { state: 'REMOVED' })] });
  const stands = (account: string, currency: string) =>
    lettersOf({ outbox: all }, accountKey(account, currency)).map(({ state }) => state);

  it('has its own letters that wait or are in doubt, and those of today, but none that was taken out', () => {
    expect([stands('elm', 'USD'), stands('ash', 'USD'), stands('elm', 'EUR')]).toEqual([
      ['PLANNED', 'SENT'],
      ['UNKNOWN'],
      [],
    ]);
    expect(lettersOf({ outbox: null }, accountKey('elm', 'USD'))).toEqual([]);
  });

  it('that has promised since its letter was approved is said to hold it back, before anybody presses Send', async () => {
    const held = {
      'k-elm': { code: 'promise', reason: 'HOLD: promised' },
      'k-ash': { code: 'hours', reason: 'HOLD: late' },
    };
    const waiting = [waits('elm'), waits('ash'), waits('oak')];
    const { letters } = await withLetters({ letters: [FIR], waiting, held });
    const back = approvedBefore(letters()).map((row) => holdsBack(letters(), row)?.code ?? null);
    expect(back).toEqual(['promise', 'hours', null]);
    // By the time when Send is pressed the hour may be right; the promise stands.
    expect(toSend(letters())).toMatchObject({ letters: 3, approved: 2 });
  });
});

describe('what became of letters', () => {
  it('is known when the pane opens, without preparing any', async () => {
    const unknown = [waits('elm', { state: 'UNKNOWN' })];
    const outbox = { unknown, waiting: [waits('fir')], finished: [], inHand: [], problems: [], at: NOW };
    const made = pane((task) => (task === 'outbox' ? outbox : looked()), 'Ana', { ours: ['Outbox'] });
    await made.act.start();
    expect(made.here().letters.outbox).toEqual(outbox);
    expect(made.asked.map(([task]) => task)).toEqual(['inspect', 'outbox']);
  });

  it('tells of one that was held and is in the list again only while it is told what came of its run', async () => {
    const finished = [
      waits('elm', { state: 'HELD' }),
      waits('ash', { state: 'HELD' }),
      waits('fir', { state: 'FAILED' }),
    ];
    const send = async () => came({ held: 2, failed: 1 });
    const { act, letters } = await withLetters({ finished }, { post: { send } });
    const told = () => finishedNow(letters()).map(({ account }) => account);
    expect(told()).toEqual(['ash', 'fir']);
    await act.sendLetters();
    expect(told()).toEqual(['elm', 'ash', 'fir']);
    await act.prepareLetters();
    expect(told()).toEqual(['ash', 'fir']);
  });

  it('leads to the cell of an address that was refused, until it is corrected, and from no other reason', async () => {
    const reason = reasonText({ code: 'address', said: '550 no such user' }, 'es');
    const refused = waits('elm', { to: ELM.letter.to, state: 'FAILED', reason });
    const { letters } = await withLetters({ letters: [{ ...ELM, addressCell: 'Contacts!E4' }] });
    expect(refusedAt(letters(), refused)).toBe('Contacts!E4');
    expect(refusedAt(letters(), { ...refused, to: 'before@elm.example' })).toBe('');
    expect(refusedAt(letters(), { ...refused, reason: 'Taken out by a person.' })).toBe('');
  });

  it('is said by a person where nobody else can, and the letters are prepared anew', async () => {
    const { act, inputs } = await withLetters({ unknown: [waits('elm', { state: 'UNKNOWN' })] });
    await act.settle(['k-elm'], 'not sent');
    expect(inputs('settle')).toMatchObject([{ who: 'Ana', settled: [{ key: 'k-elm', as: 'not sent' }] }]);
    expect(inputs('letters')).toHaveLength(2);
  });
});
