import { LANGUAGES } from '../../../src/core/cells/language';
import { LETTER_WORDS } from '../../../src/core/letters/letter-words';
import { asksOptOut } from '../../../src/core/letters/opt-out';
import { shippedPacks } from '../../../src/core/policy/shipped-packs';
import { day } from '../../support/workbook-session';
import { all, facts, letterOf, problemOf, saying, terms } from './made-letter';

const promised = facts({ promise: { day: day('2026-11-25'), amount: 50_000 } });
const asked = { asksOptOut: 'US consumer' } as const;
const refusal =
  'the rules of "US consumer" ask for a line that says how to have no more messages: put the placeholder opt_out, or the line, back in.';

describe('a way to have no more messages', () => {
  it('is asked for by the packs whose source does, and by the strictest of all', () => {
    expect(shippedPacks.map(asksOptOut).filter((pack) => pack !== '')).toEqual(['Consumer', 'US consumer']);
  });

  it.each(LANGUAGES)('stands in every email and text under such a pack, whatever it is about, in %s', (language) => {
    for (const { purpose, tone, channel } of all.filter((one) => one.language === language)) {
      const order = { ...asked, language, purpose, tone, channel };
      const { text, html } = letterOf(
        purpose === 'confirm-promise' ? { ...order, confirmation: 'p', facts: promised } : order,
      );
      const line = LETTER_WORDS[language].optOut[channel as 'email' | 'text'];
      expect(text).toContain(line);
      if (channel === 'email') expect(html).toContain(line);
      expect(letterOf({ ...order, asksOptOut: '', facts: promised }).text).not.toContain(line);
    }
  });

  it('is on no paper: it is about electronic messages', () => {
    expect(letterOf({ ...asked, channel: 'letter', to: 'Northwind\nHigh Street 1' }).text).not.toContain('STOP');
  });

  it('is said in Policy’s own words where it has some, and then in every email and text', () => {
    const own = { ...terms, optOutLine: 'Write to stop@harbor.example to hear\nno more.' };
    for (const asksOptOut of ['', 'US consumer'])
      expect(letterOf({ asksOptOut, terms: own }).text).toMatch(/Write to stop@harbor\.example to hear no more\.$/);
  });

  it('may not be lost by a template: the letter is stopped with the cell of its text', () => {
    const templates = saying('Please pay {{total}}.');
    expect(problemOf({ ...asked, tone: 'friendly', templates })).toBe(`Templates!G2: ${refusal}`);
    expect(letterOf({ tone: 'friendly', templates }).text).toBe('Please pay 2,000.50 EUR.');
  });

  it('may not be taken out by a person either; wrapped in another way it still stands', () => {
    const { subject, text } = letterOf(asked);
    expect(problemOf({ ...asked, edited: { subject, text: text.replace(/To have no more.*/, '') } })).toBe(refusal);
    const wrapped = text.replace('emails about', 'emails\nabout');
    expect(letterOf({ ...asked, edited: { subject, text: wrapped } }).text).toBe(wrapped);
  });
});
