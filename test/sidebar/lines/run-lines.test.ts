import { reasonText } from '../../../src/core/outbox/reason-text';
import type { OutboxAnswer } from '../../../src/core/tasks/letters/letters-task';
import { noLetters, type LettersState } from '../../../src/sidebar/letters/letters-state';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { heldLines } from '../../../src/sidebar/lines/held-lines';
import { letterLine, outboxLine } from '../../../src/sidebar/lines/letter-lines';
import { cameText, changedGroups, changedLines, keptHereText } from '../../../src/sidebar/lines/run-lines';
import { catalogs } from '../../../src/sidebar/words/language';
import { answered, came, prepared, waits } from '../made-letters';

const words = catalogs.en;
const formats = formatsFor('en', words);
const letters = [prepared('elm'), prepared('fir'), prepared('oak')];
const state = (given: Partial<LettersState>, outbox: Partial<OutboxAnswer> = {}): LettersState => {
  const answer = answered({ letters, ...outbox });
  return { ...noLetters, prepared: answer, outbox: answer, ...given };
};

describe('what came of a run', () => {
  it('says that none was sent where the mailbox had them all, and of each that it was sent before', () => {
    const text = cameText(state({ came: came({ found: 12 }) }), words, formats);
    expect(text).toBe('0 sent · 12 were already in your Sent folder');
    const reason = reasonText({ code: 'sent-before', said: '2026-11-16 10:33' }, 'es');
    expect(outboxLine(waits('elm', { state: 'SENT', reason }), words, formats)).toMatchObject({
      ...{ state: 'Sent before', color: undefined, reason: expect.stringContaining('(Nov 16, 2026 10:33)') },
    });
  });

  it('tells as waiting what waits now, not what the run had left', () => {
    const run = { came: came({ sent: 12, left: 17 }) };
    expect(cameText(state(run, { waiting: [waits('elm'), waits('fir')] }), words, formats)).toBe('12 sent · 2 wait');
    expect(cameText(state(run), words, formats)).toBe('12 sent');
  });
});

describe('what a person edited or left out', () => {
  const edited = { 'k-elm': { subject: 'Reminder', text: 'Dear Ann' } };
  const said = (now: LettersState) => keptHereText(now, words, formats);

  it('is said to be kept only until the pane is closed, and nothing where there is none', () => {
    expect(said(state({}))).toBe('');
    expect(said(state({ edited }))).toBe('1 edited: kept until this pane is closed');
    expect(said(state({ edited, leftOut: ['k-fir', 'k-oak'] }))).toBe(
      '1 edited, 2 left out: kept until this pane is closed',
    );
  });

  it('is not of letters that are there no more, have their template’s text again, or stand so in the Outbox', () => {
    expect(said(state({ leftOut: ['k-gone'], edited: { 'k-gone': edited['k-elm'], 'k-fir': null } }))).toBe('');
    expect(said(state({ edited }, { waiting: [waits('elm')] }))).toBe('');
    expect(said(state({ edited }, { waiting: [waits('elm', { payload: 'as it was' })] }))).toContain('1 edited');
  });
});

describe('letters that are not as they were seen', () => {
  it('are named together where the same is said of them', () => {
    const held = (i: number, reason: string) => ({
      ...letters[i]!.letter,
      why: { is: 'held' as const, code: 'hours', reason },
    });
    const changed = [held(0, 'HOLD: it is 18:02'), held(1, 'HOLD: paid'), held(2, 'HOLD: it is 18:02')];
    const said = changedGroups(changed, words, formats).map(({ letters: alike, lines }) => [
      alike.map(({ account }) => account),
      ...lines,
    ]);
    expect(said).toEqual([
      [['elm', 'oak'], 'HOLD: it is 18:02'],
      [['fir'], 'HOLD: paid'],
    ]);
  });
});

describe('letters that the hour holds', () => {
  const hours = (parts: Readonly<Record<string, string | number>>) => ({
    code: 'hours',
    reason: '',
    hold: {
      code: 'hours' as const,
      parts: { time: '18:28', hours: '08:00-18:00', pack: 'B2B', until: 46_351, ...parts },
    },
  });
  const lisbon = hours({ is: 'there', place: 'Lisbon' });
  const held = {
    'k-elm': hours({}),
    'k-fir': hours({}),
    'k-oak': lisbon,
    'k-ash': { code: 'paid', reason: 'HOLD: paid' },
  };

  it('are told before Send, once for each reason with their count and whose time it is; not those left out or held anyway', () => {
    const now = state({ prepared: answered({ letters, held }) }, { waiting: [waits('ash')] });
    const here = 'it is 18:28, allowed is 08:00-18:00 (pack B2B); wait until Nov 25, 2026 (time of this workbook)';
    const there = 'it is 18:28 in Lisbon, allowed is 08:00-18:00 (pack B2B); wait until Nov 25, 2026';
    expect(heldLines(now, words, formats)).toEqual([
      `2 letters would be held now: ${here}`,
      `1 letter would be held now: ${there}`,
    ]);
    expect(heldLines({ ...now, leftOut: ['k-elm', 'k-oak'] }, words, formats)).toEqual([
      `1 letter would be held now: ${here}`,
    ]);
    const es = catalogs.es;
    expect(heldLines({ ...now, leftOut: ['k-oak'] }, es, formatsFor('es', es))).toEqual([
      expect.stringMatching(/^2 cartas se retendrían ahora: son las 18:28.*\(hora de este libro\)$/),
    ]);
  });

  it('say so on their lines', () => {
    const marks = (isHeld: boolean, standing: 'HELD' | null) =>
      letterLine(letters[0]!, standing, isHeld, '', words, formats).marks.map(({ text }) => text);
    expect([marks(true, null), marks(true, 'HELD'), marks(false, null)]).toEqual([['Held now'], ['Held now'], []]);
  });
});

describe('a reason that a sheet gives', () => {
  const reason = 'HOLD: promised for 2026-11-05; wait until 2026-11-09 (CS-2026-11-05)';
  const spoken = 'HOLD: promised for Nov 5, 2026; wait until Nov 9, 2026 (CS-2026-11-05)';

  it('has its days as the person reads them, and references as they are', () => {
    expect(outboxLine(waits('elm', { state: 'HELD', reason }), words, formats).reason).toBe(spoken);
    const seen = { ...letters[0]!.letter, why: { is: 'held' as const, code: 'promise', reason } };
    expect(changedLines(seen, words, formats)).toEqual([spoken]);
    // A text is in the clipboard before anybody knows.
    expect(changedLines({ ...seen, channel: 'text' }, words, formats)).toEqual([
      spoken,
      'Do not send what was copied.',
    ]);
    const es = catalogs.es;
    expect(outboxLine(waits('elm', { reason }), es, formatsFor('es', es)).reason).toContain('5 nov 2026');
  });

  it('keeps what only looks like a day', () => {
    expect(outboxLine(waits('elm', { reason: 'no 2026-13-45' }), words, formats).reason).toBe('no 2026-13-45');
  });
});

it('a subject of the list does not begin with our name, as every one would', () => {
  const subject = 'Harbor Supply SL: reminder of 12.00 USD past due';
  const said = (creditor: string) =>
    letterLine(prepared('elm', { subject }), null, false, creditor, words, formats).subject;
  expect(['Harbor Supply SL', 'Harbor', ''].map(said)).toEqual(['reminder of 12.00 USD past due', subject, subject]);
});
