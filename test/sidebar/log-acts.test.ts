import type { ListedAccount, LogInput } from '../../src/core/tasks/task';
import type { Acts } from '../../src/sidebar/pane-acts';
import { madeAction } from '../support/made-action';
import { listed } from './listed';
import { looked, OCTOBER, pane, scored } from './made-pane';

const due = (key: string, account: string): ListedAccount =>
  listed({ key, account, name: `Name ${account}`, action: madeAction({ code: 'call', channel: 'call' }), rows: [4] });
const first = due('C1|USD', 'C1');
const second = due('C2|USD', 'C2');
const waiting = (of: ListedAccount): ListedAccount => ({ ...of, action: madeAction({ code: 'wait' }) });

/** A pane with two accounts to call, in a workbook that writes what it is told unless a test refuses it. */
async function walking(me = 'Ana', refuse: () => unknown = () => null, then = waiting) {
  const made = pane((task, input) => {
    if (task === 'inspect') return looked();
    if (task === 'score') return scored({ ranked: [first, second] });
    const { entries } = input as unknown as LogInput;
    const undo = entries[0]?.kind === 'canceled';
    const about = [first, second].filter(({ account }) => account === entries[0]?.account);
    const refused = refuse();
    return { refused, written: [], listed: refused ? [] : undo ? about : about.map(then) };
  }, me);
  await made.act.start();
  await made.act.score();
  made.act.openAccount('C1|USD');
  const written = (): readonly LogInput[] =>
    made.asked.filter(([task]) => task === 'log').map(([, input]) => input as unknown as LogInput);
  return { ...made, written };
}

const noAnswer = { is: 'contact', channel: 'call', outcome: 'no answer' } as const;

describe('saying what happened', () => {
  it('writes it with the name of the person, shows the account as it now stands, and goes on to the next', async () => {
    const { act, here, state, written } = await walking();
    await act.log(noAnswer);
    expect(written()).toMatchObject([
      { sheet: 'Aging', who: 'Ana', entries: [{ id: 'id1', account: 'C1', kind: 'contact', outcome: 'no answer' }] },
    ]);
    expect(here().scored?.ranked.map(({ action }) => action.code)).toEqual(['wait', 'call']);
    expect([here().openAccount, state().said, state().doing]).toEqual(['C2|USD', 'Name C1: contact', null]);
  });

  it('goes through the accounts in the order in which it began, though those that are done wait now', async () => {
    const { act, here } = await walking();
    await act.log(noAnswer);
    expect(here().walk).toEqual(['C1|USD', 'C2|USD']);
    act.step(-1);
    expect(here().openAccount).toBe('C1|USD');
  });

  it('comes back to the list after the last account', async () => {
    const { act, here } = await walking();
    await act.log(noAnswer);
    await act.log(noAnswer);
    expect(here().openAccount).toBeNull();
  });

  it('stays at the account after a note or a mark', async () => {
    const { act, here } = await walking();
    act.fillIn({ note: 'asks for copies' });
    await act.log({ is: 'note' });
    await act.log({ is: 'pinned' });
    expect([here().openAccount, here().draft.note]).toEqual(['C1|USD', '']);
  });

  it('stays after a promise that is to be confirmed in writing, and goes on once the letter is logged', async () => {
    const toConfirm = (of: ListedAccount): ListedAccount => ({
      ...of,
      action: madeAction({ code: 'confirm-promise' }),
    });
    const { act, here } = await walking('Ana', undefined, toConfirm);
    act.openForm('promise');
    act.fillIn({ day: OCTOBER + 7 });
    await act.log({ is: 'promise' });
    expect([here().openAccount, here().logForm]).toEqual(['C1|USD', null]);
    await act.log({ is: 'contact', channel: 'email', outcome: 'sent' });
    expect(here().openAccount).toBe('C2|USD');
  });

  it('writes nothing while something is missing, and says what', async () => {
    const { act, here, written } = await walking();
    act.openForm('promise');
    await act.log({ is: 'promise' });
    expect([here().draftProblem, written()]).toEqual(['pay-day', []]);
    act.fillIn({ day: OCTOBER + 7 });
    expect(here().draftProblem).toBeNull();
    await act.log({ is: 'promise' });
    expect(written()[0]?.entries.map(({ kind, amount }) => [kind, amount])).toEqual([
      ['promise', 80000],
      ['contact', null],
    ]);
    expect(here().logForm).toBeNull();
  });

  it('keeps the note when a form is opened, and forgets all of it at the next account', async () => {
    const { act, here } = await walking();
    act.fillIn({ note: 'spoke with Ruth' });
    act.openForm('dispute');
    expect(here().draft.note).toBe('spoke with Ruth');
    act.step(1);
    expect([here().draft.note, here().logForm]).toEqual(['', null]);
  });

  it('is not written twice by an impatient second press', async () => {
    const { act, written } = await walking();
    await Promise.all([act.log(noAnswer), act.log(noAnswer)]);
    expect(written()).toHaveLength(1);
  });

  it('tries again with the same rows after a failure, so that nothing is doubled', async () => {
    let broken = true;
    const refusal = { code: 'protected', message: '' };
    const { act, state, here, settled, written } = await walking('Ana', () => (broken ? refusal : null));
    await act.log(noAnswer);
    expect([state().failure?.message, here().undo]).toEqual(['refused: protected', []]);
    broken = false;
    state().failure?.again();
    await settled();
    expect(written().map(({ entries }) => entries[0]?.id)).toEqual(['id1', 'id1']);
    expect(here().undo).toMatchObject([{ key: 'C1|USD' }]);
  });
});

describe('taking it back', () => {
  it('cancels each row that was written, and returns to the account', async () => {
    const { act, here, state, written } = await walking();
    act.openForm('promise');
    act.fillIn({ day: OCTOBER + 7 });
    await act.log({ is: 'promise' });
    await act.undo();
    expect(written()[1]?.entries.map(({ kind, reference }) => [kind, reference])).toEqual([
      ['canceled', 'id1'],
      ['canceled', 'id2'],
    ]);
    expect([here().openAccount, here().scored?.ranked[0]?.action.code]).toEqual(['C1|USD', 'call']);
    expect([here().undo, state().said]).toEqual([[], 'undone Name C1']);
  });

  it('reaches back through all that was logged, the last first, and takes nothing back twice', async () => {
    const { act, here, written } = await walking();
    await act.log(noAnswer);
    act.fillIn({ note: 'asks for copies' });
    await act.log({ is: 'note' });
    await act.log(noAnswer);
    for (let times = 0; times < 5; times += 1) await act.undo();
    const taken = written().flatMap(({ entries }) =>
      entries.flatMap(({ kind, reference }) => (kind === 'canceled' ? [reference] : [])),
    );
    expect(taken).toEqual(['id3', 'id2', 'id1']);
    expect(here().openAccount).toBe('C1|USD');
  });

  it('goes on where one was: the accounts to go through stay the same', async () => {
    const { act, here } = await walking();
    await act.log(noAnswer);
    await act.undo();
    expect([here().walk, here().openAccount]).toEqual([['C1|USD', 'C2|USD'], 'C1|USD']);
    await act.log(noAnswer);
    await act.log(noAnswer);
    expect(here().openAccount).toBeNull();
    await act.undo();
    expect([here().walk, here().openAccount]).toEqual([['C1|USD', 'C2|USD'], 'C2|USD']);
  });

  it('is of what was logged since the last Score, and no Undo of Score', async () => {
    const { act, here } = await walking();
    await act.log(noAnswer);
    await act.score();
    expect(here().undo).toEqual([]);
  });
});

describe('the name of the person', () => {
  it('is asked before the first thing is logged, which is then logged', async () => {
    const { act, state, settled, written } = await walking('');
    await act.log(noAnswer);
    expect([state().naming, written()]).toEqual([{ then: noAnswer }, []]);
    act.nameMe('  ');
    expect(state().naming).not.toBeNull();
    act.nameMe(' Bruno ');
    await settled();
    expect([state().naming, written()[0]?.who]).toEqual([null, 'Bruno']);
  });

  it('is asked before a person sees only their own accounts, which they then see', async () => {
    const { act, state } = await walking('');
    act.showMine(true);
    expect([state().mineOnly, state().naming]).toEqual([false, { then: 'show mine' }]);
    act.nameMe('Bruno');
    expect([state().mineOnly, state().me]).toEqual([true, 'Bruno']);
  });

  it('need not be given: nothing happens then', async () => {
    const { act, state, written } = await walking('');
    await act.log(noAnswer);
    act.leaveUnnamed();
    expect([state().naming, written()]).toEqual([null, []]);
  });

  it.each<[string, (act: Acts) => unknown]>([
    ['goes to the next account', (act) => act.step(1)],
    ['goes to the list', (act) => act.openAccount(null)],
    ['opens another account', (act) => act.openAccount('C2|USD')],
    ['opens another form', (act) => act.openForm('dispute')],
    ['closes the form', (act) => act.openForm(null)],
    ['looks at another tab', (act) => act.openTab('setup')],
    ['writes to the account', (act) => act.writeTo('C1|USD')],
    ['takes another sheet', (act) => act.pickSheet('Old')],
  ])('is asked no longer, and nothing is logged, when a person %s instead', async (_, go) => {
    const { act, here, state, settled, written } = await walking('');
    act.openForm('promise');
    act.fillIn({ day: OCTOBER + 7 });
    await act.log({ is: 'promise' });
    expect(state().naming).not.toBeNull();
    await go(act);
    expect(state().naming).toBeNull();
    act.nameMe('Ana');
    await settled();
    expect([state().me, written(), here().draftProblem]).toEqual(['Ana', [], null]);
  });
});
