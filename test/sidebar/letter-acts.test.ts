import { letterProblem } from '../../src/core/letters/letter-problem';
import type { Edited } from '../../src/core/tasks/letters/letters-task';
import { toSend } from '../../src/sidebar/letters/letters-state';
import { listed } from './listed';
import { NOW, prepared, waits } from './made-letters';
import { ELM, FIR, PAGE, withLetters } from './with-letters';

const LOGGED = { refused: null, written: [], listed: [listed()] };

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

  it('prepares them again when the person comes back after something was logged or scored, and only then', async () => {
    const { act, inputs, settled, becomes, letters } = await withLetters({}, { answers: { log: () => LOGGED } });
    await act.score();
    act.openTab('letters');
    await settled();
    expect(inputs('letters')).toHaveLength(2);
    act.openTab('work');
    act.openAccount(listed().key);
    becomes({ letters: [FIR] });
    await act.log({ is: 'contact', channel: 'call', outcome: 'reached' });
    expect(inputs('letters')).toHaveLength(2);
    act.openTab('letters');
    await settled();
    expect(letters().prepared?.letters.map(({ letter }) => letter.account)).toEqual(['fir']);
    act.openTab('work');
    act.openTab('letters');
    await settled();
    expect(inputs('letters')).toHaveLength(3);
  });

  it('prepares them again when the person asks for it, with what they left out and changed', async () => {
    const { act, letters, inputs } = await withLetters();
    await act.leaveOut('k-fir', true);
    act.openLetter('k-elm');
    act.editLetter(true);
    act.fillInLetter({ text: 'Dear Ann' });
    await act.saveLetter();
    await act.prepareLetters();
    expect(inputs('letters')[2]).toMatchObject({ edited: { 'k-elm': { text: 'Dear Ann' } } });
    expect(letters().leftOut).toEqual(['k-fir']);
  });

  it('prepares them again when the person is back before what was logged is written', async () => {
    let written = (): void => undefined;
    const log = () => new Promise((resolve) => (written = () => resolve(LOGGED)));
    const { act, inputs, settled } = await withLetters({}, { answers: { log } });
    await act.score();
    act.openAccount(listed().key);
    const logging = act.log({ is: 'contact', channel: 'call', outcome: 'reached' });
    act.openTab('letters');
    await settled();
    const before = inputs('letters').length;
    written();
    await logging;
    await settled();
    expect(inputs('letters')).toHaveLength(before + 1);
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

  it('of one account leaves the others as the person had them: left out, and with their text', async () => {
    const { act, letters, becomes } = await withLetters();
    await act.leaveOut('k-elm', true);
    act.openLetter('k-fir');
    act.editLetter(true);
    act.fillInLetter({ text: 'Dear Ana' });
    await act.saveLetter();
    const { edited } = letters();
    becomes({ letters: [PAGE] });
    await act.writeTo('oak|USD');
    becomes({ letters: [ELM, FIR, PAGE] });
    await act.writeTo(null);
    expect(letters()).toMatchObject({ leftOut: ['k-elm'], edited });
    expect(toSend(letters()).fresh.map(({ letter }) => letter.key)).toEqual(['k-fir']);
  });
});

describe('a letter', () => {
  it('is read one after the other as the list has them: by email, to print, to copy', async () => {
    const text = prepared('yew', { channel: 'text', to: '+15550100' });
    const { act, letters } = await withLetters({ letters: [text, PAGE, ELM, FIR] });
    const read = ['k-elm'];
    act.openLetter('k-elm');
    for (let i = 0; i < 4; i++) {
      act.stepLetter(1);
      read.push(letters().open ?? '');
    }
    expect(read).toEqual(['k-elm', 'k-fir', 'k-oak', 'k-yew', '']);
    act.openLetter('k-elm');
    act.stepLetter(-1);
    expect(letters().open).toBeNull();
  });

  it('is made again with what the person changed, and as its template has it when they take it back', async () => {
    const { act, letters, inputs } = await withLetters();
    act.openLetter('k-elm');
    act.editLetter(true);
    expect(letters().draft).toEqual({ subject: 'Reminder', text: 'Dear Sir or Madam' });
    act.fillInLetter({ text: 'Dear Ann' });
    await act.saveLetter();
    const changed: Record<string, Edited> = { 'k-elm': { subject: 'Reminder', text: 'Dear Ann' } };
    expect([inputs('letters')[1]?.['edited'], letters().draft, letters().open]).toEqual([changed, null, 'k-elm']);
    await act.letterAsBefore('k-elm');
    expect(inputs('letters')[2]?.['edited']).toEqual({ 'k-elm': null });
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
    const { act, becomes, inputs, letters, state } = await withLetters();
    act.fold('handed-over', false);
    becomes({ letters: [PAGE], language: 'es' });
    const handed = await act.handOver(['k-oak']);
    // Whether it went out is asked at once, where it can be seen.
    expect([letters().handed, state().folded['handed-over']]).toEqual([['k-oak'], true]);
    expect(handed.map(({ letter, day, language }) => [letter.account, day, language])).toEqual([
      ['oak', NOW.day, 'es'],
    ]);
    expect(inputs('approve')).toMatchObject([{ approved: [{ key: 'k-oak', payload: 'p-oak' }] }]);
    expect(inputs('settle')).toMatchObject([{ settled: [{ key: 'k-oak', as: 'prepared' }] }]);
  });

  it('that was left out is not handed over: it stands in no Outbox', async () => {
    const { act, inputs } = await withLetters();
    await act.leaveOut('k-oak', true);
    expect([await act.handOver(['k-oak']), inputs('approve'), inputs('settle')]).toEqual([[], [], []]);
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
