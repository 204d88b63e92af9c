import { letterProblem } from '../../src/core/letters/letter-problem';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import type { ChangedLetter, Edited, LettersAnswer } from '../../src/core/tasks/letters-task';
import type { Host } from '../../src/sidebar/host';
import { earlierRuns } from '../../src/sidebar/letters/earlier-runs';
import { toSend } from '../../src/sidebar/letters/letters-state';
import { answered, came, NOW, prepared, progressOf, waits } from './made-letters';
import { listed } from './listed';
import { GRAPH, looked, pane, scored } from './made-pane';

const ELM = prepared('elm', { cc: ['boss@elm.example'] });
const FIR = prepared('fir');
const PAGE = prepared('oak', { channel: 'letter', to: 'Oak Ltd\nHigh Street' });

/** A pane with three letters, of which one is to be printed, in a workbook that does what a test says. */
async function withLetters(given: Partial<LettersAnswer> = {}, { me = 'Ana', answers = {}, post = {} }: Played = {}) {
  let now = answered({ letters: [ELM, FIR, PAGE], ...given });
  const made = pane(
    (task, input) => {
      if (task === 'inspect') return looked({ confirmed: true });
      if (task === 'score') return scored();
      const special = answers[task]?.(input);
      if (special !== undefined) return special;
      if (task === 'letters') return now;
      if (task === 'outbox') return { unknown: [], waiting: [], finished: [], inHand: [], problems: [], at: NOW };
      return task === 'approve'
        ? { refused: null, planned: [], changed: [], journal: [] }
        : { refused: null, rows: [] };
    },
    me,
    { ours: ['Policy', 'Outbox'] },
    post,
  );
  await made.act.start();
  await made.act.prepareLetters();
  const letters = () => made.here().letters;
  const inputs = (task: string) => made.asked.filter(([name]) => name === task).map(([, input]) => input);
  return { ...made, letters, inputs, becomes: (next: Partial<LettersAnswer>) => void (now = answered(next)) };
}

interface Played {
  readonly me?: string;
  readonly answers?: Readonly<Record<string, (input: Record<string, unknown>) => unknown>>;
  readonly post?: Partial<Pick<Host, 'mail' | 'send' | 'sendTest' | 'brokenRuns'>>;
}

describe('preparing letters', () => {
  it('shows them with the mailbox that they would go out from; nothing is approved or sent', async () => {
    const { letters, inputs, asked } = await withLetters();
    expect([letters().prepared?.letters.length, letters().mail?.from]).toEqual([3, 'ar@us.example']);
    expect(inputs('letters')).toMatchObject([{ sheet: 'Aging', who: 'Ana', visibleOnly: false, edited: {} }]);
    expect(asked.map(([task]) => task)).toEqual(['inspect', 'outbox', 'letters']);
  });

  it('is of the rows that no filter hides, once the person says so', async () => {
    const { act, inputs, settled } = await withLetters();
    act.onlyVisible(true);
    await settled();
    expect(inputs('letters')).toMatchObject([{ visibleOnly: false }, { visibleOnly: true }]);
  });

  it('shows what is in the way with a way to try again', async () => {
    const { state } = await withLetters({ refused: { code: 'protected', message: '' } });
    expect(state().failure?.message).toBe('refused: protected');
  });

  it('asks for company and payment before anything else, and keeps them', async () => {
    const { act, letters, inputs, becomes } = await withLetters({ missing: ['creditor', 'paymentMethods'] });
    expect(toSend(letters()).letters).toBe(0);
    act.fillInHead({ creditor: 'Northwind' });
    await act.saveHead();
    expect([letters().headLacks, inputs('letters')]).toMatchObject([true, [{}]]);
    act.fillInHead({ paymentMethods: 'Bank transfer' });
    becomes({ letters: [ELM] });
    await act.saveHead();
    expect(inputs('letters')[1]).toMatchObject({
      letterhead: { creditor: 'Northwind', paymentMethods: 'Bank transfer' },
    });
    expect([letters().headLacks, letters().head, toSend(letters()).letters]).toEqual([false, {}, 1]);
  });

  it('asks whether the workbook was moved or copied, and goes on with the answer', async () => {
    const { act, inputs } = await withLetters({ ask: 'place', letters: [] });
    await act.sayPlace('copy');
    expect(inputs('letters')[1]).toMatchObject({ place: 'copy' });
  });

  it('of one account that a person calls opens that letter alone', async () => {
    const { act, letters, inputs, state, becomes } = await withLetters();
    becomes({ letters: [FIR] });
    await act.writeTo('fir|USD');
    expect([state().tab, letters().open, inputs('letters')[1]]).toMatchObject([
      'letters',
      'k-fir',
      { only: 'fir|USD' },
    ]);
    await act.writeTo(null);
    expect(inputs('letters')[2]).not.toHaveProperty('only');
  });
});

describe('a letter', () => {
  it('is read one after the other, in their order', async () => {
    const { act, letters } = await withLetters();
    act.openLetter('k-elm');
    act.stepLetter(1);
    expect(letters().open).toBe('k-fir');
    act.stepLetter(-1);
    act.stepLetter(-1);
    expect(letters().open).toBeNull();
  });

  it('is made again with what the person changed, and as it was when they take it back', async () => {
    const { act, letters, inputs } = await withLetters();
    act.openLetter('k-elm');
    act.editLetter(true);
    expect(letters().draft).toEqual({ subject: 'Reminder', text: 'Dear Sir or Madam' });
    act.fillInLetter({ text: 'Dear Ann' });
    await act.saveLetter();
    const changed: Record<string, Edited> = { 'k-elm': { subject: 'Reminder', text: 'Dear Ann' } };
    expect([inputs('letters')[1]?.['edited'], letters().draft, letters().open]).toEqual([changed, null, 'k-elm']);
    await act.letterAsBefore();
    expect(inputs('letters')[2]).toMatchObject({ edited: {} });
  });

  it('that cannot go out as the person changed it is not kept so: they go on with it where they were, and are told why', async () => {
    const { act, letters, inputs, becomes } = await withLetters();
    act.openLetter('k-elm');
    act.editLetter(true);
    act.fillInLetter({ text: 'Dear {{x}}' });
    const { account, currency } = ELM.letter;
    const problem = letterProblem('placeholder-left', '', '{{x}}');
    const without = { key: 'elm USD', account, currency, name: '', exponent: 2, balance: 1000 };
    becomes({ letters: [FIR, PAGE], without: [{ ...without, why: { is: 'problem', problem } }] });
    await act.saveLetter();
    expect(letters()).toMatchObject({ open: 'k-elm', edited: {}, wrong: { code: 'placeholder-left' } });
    expect(letters().draft?.text).toBe('Dear {{x}}');
    act.fillInLetter({ text: 'Dear Ann' });
    becomes({ letters: [ELM, FIR, PAGE] });
    await act.saveLetter();
    expect(letters()).toMatchObject({ draft: null, wrong: null, edited: { 'k-elm': { text: 'Dear Ann' } } });
    expect(inputs('letters').map(({ edited }) => Object.keys(edited as object))).toEqual([[], ['k-elm'], ['k-elm']]);
  });

  it('is left out and put back; one that was approved before is taken out of the Outbox as well', async () => {
    const { act, letters, inputs } = await withLetters({ waiting: [waits('fir')] });
    await act.leaveOut('k-elm', true);
    expect([toSend(letters()).letters, inputs('settle')]).toEqual([1, []]);
    await act.leaveOut('k-elm', false);
    expect(toSend(letters())).toMatchObject({ letters: 2, recipients: 3, approved: 1 });
    await act.leaveOut('k-fir', true);
    expect(inputs('settle')).toMatchObject([{ settled: [{ key: 'k-fir', as: 'remove' }] }]);
  });

  it('goes as a test to whoever looks at it, and nothing is approved by that', async () => {
    const { act, letters, inputs } = await withLetters();
    act.openLetter('k-elm');
    await act.testLetter();
    expect([letters().tested, inputs('approve')]).toEqual(['accepted', []]);
    act.stepLetter(1);
    expect(letters().tested).toBeNull();
  });

  it('that is printed is approved and put down as handed over, not as sent', async () => {
    const { act, inputs } = await withLetters();
    const handed = await act.handOver(['k-oak']);
    expect(handed.map(({ account }) => account)).toEqual(['oak']);
    expect(inputs('approve')).toMatchObject([{ approved: [{ key: 'k-oak', payload: 'p-oak' }] }]);
    expect(inputs('settle')).toMatchObject([{ settled: [{ key: 'k-oak', as: 'prepared' }] }]);
  });

  it('is not printed where it could not be put down', async () => {
    const refused = { code: 'elsewhere', message: '' };
    const { act, state } = await withLetters(
      {},
      { answers: { approve: () => ({ refused, planned: [], changed: [], journal: [] }) } },
    );
    expect([await act.handOver(['k-oak']), state().failure?.message]).toEqual([[], 'refused: elsewhere']);
  });
});

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
        heard.push(told(progressOf({ total: 2, left: 2, next: 'elm' })));
        made.act.stopSending();
        heard.push(told(progressOf({ total: 2, sent: 1, left: 1, next: 'fir' })));
        return came({ total: 2, sent: 1, left: 1 });
      },
    };
    const made = await withLetters({}, { post });
    await made.act.sendLetters();
    expect(heard).toEqual(['on', 'stop']);
    expect([made.letters().stopping, made.letters().came?.progress.left]).toEqual([false, 1]);
  });

  it('stops before the first letter when the person closes the pane while letters are approved', async () => {
    const heard: string[] = [];
    const send: Host['send'] = async (_, told) => {
      heard.push(told(progressOf({ total: 2, left: 2, next: 'elm' })));
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
    const elm = { key: 'k-elm', account: 'elm', name: 'Elm', currency: 'USD' };
    const fir = { key: 'k-fir', account: 'fir', name: 'Fir', currency: 'USD' };
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

describe('what became of letters', () => {
  it('is known when the pane opens, without preparing any', async () => {
    const unknown = [waits('elm', { state: 'UNKNOWN' })];
    const outbox = { unknown, waiting: [waits('fir')], finished: [], inHand: [], problems: [], at: NOW };
    const made = pane((task) => (task === 'outbox' ? outbox : looked()), 'Ana', { ours: ['Outbox'] });
    await made.act.start();
    expect(made.here().letters.outbox).toEqual(outbox);
    expect(made.asked.map(([task]) => task)).toEqual(['inspect', 'outbox']);
  });

  it('is said by a person where nobody else can, and the letters are prepared anew', async () => {
    const { act, inputs } = await withLetters({ unknown: [waits('elm', { state: 'UNKNOWN' })] });
    await act.settle(['k-elm'], 'not sent');
    expect(inputs('settle')).toMatchObject([{ who: 'Ana', settled: [{ key: 'k-elm', as: 'not sent' }] }]);
    expect(inputs('letters')).toHaveLength(2);
  });
});
