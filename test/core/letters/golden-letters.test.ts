import { LANGUAGES } from '../../../src/core/cells/language';
import { defaultStages } from '../../../src/core/policy/default-stages';
import { day } from '../../support/workbook-session';
import { all, facts, item, letterOf, terms } from './made-letter';

const ahead = facts({ invoices: [item('1012', '2026-11-20', 64_000)], credits: [] });

describe('a letter reads as it will arrive', () => {
  it.each(LANGUAGES)('a reminder of what is past due, in %s', (language) => {
    const { subject, text } = letterOf({ language, facts: facts({ upcoming: [item('1012', '2026-11-20', 64_000)] }) });
    expect(`${subject}\n\n${text}\n`).toMatchSnapshot();
  });

  it.each(LANGUAGES)('terms at invoicing, in %s', (language) => {
    const own = { ...terms, writtenPolicy: 'We deliver on account for thirty days.' };
    const { text } = letterOf({ language, purpose: 'state-terms', tone: 'friendly', facts: ahead, terms: own });
    expect(`${text}\n`).toMatchSnapshot();
  });

  it.each(LANGUAGES)('what was promised, in %s', (language) => {
    const promise = { day: day('2026-11-25'), amount: 50_000 };
    const { text } = letterOf({
      language,
      purpose: 'confirm-promise',
      tone: 'friendly',
      facts: facts({ promise }),
      confirmation: 'p1',
    });
    expect(`${text}\n`).toMatchSnapshot();
  });

  it('by text in one line, without subject and HTML, whatever a person wrote', () => {
    const { subject, text, html } = letterOf({ channel: 'text', edited: { subject: 'Hello', text: 'One\n\ntwo' } });
    expect([subject, text, html]).toEqual(['', 'One two', '']);
  });

  it('with the table as it stands in a text that a person edited, or as the lines that they made of it', () => {
    const { text } = letterOf();
    expect(letterOf({ edited: { subject: 'x', text: `Hello\n\n${text}` } }).html).toContain('<table');
    expect(letterOf({ edited: { subject: 'x', text: text.replace('1,250.00', '1,200.00') } }).html).not.toContain(
      '<table',
    );
  });

  it('as HTML for a mail program, and nothing but what the text says', () => {
    const linked = item('1001', '2026-10-03', 125_000, { document: 'https://docs.harbor.example/1001.pdf' });
    expect(letterOf({ facts: facts({ invoices: [linked] }) }).html).toMatchSnapshot();
  });
});

describe('what is shipped', () => {
  it('has a letter for every stage of the default table, by its channel and in its tone, in every language', () => {
    const missing = defaultStages.flatMap((stage) => {
      // Calls of the automatic track are asked by email.
      const channel = stage.channel === 'call' ? 'email' : stage.channel;
      const own = (stage.fromDay ?? 0) > 0 ? facts() : ahead;
      return LANGUAGES.filter((language) => {
        const made = letterOf({
          stage: stage.name,
          purpose: stage.action,
          tone: stage.tone,
          channel,
          language,
          facts: own,
        });
        return made.text === '' || made.language !== language || (channel !== 'text' && made.tone !== stage.tone);
      });
    });
    expect(missing).toEqual([]);
  });

  it('says the same in every language: each letter has its translation', () => {
    const letters = LANGUAGES.map((language) =>
      all.filter((one) => one.language === language).map(({ purpose, channel, tone }) => [purpose, channel, tone]),
    );
    expect(letters[1]).toEqual(letters[0]);
    expect(letters[2]).toEqual(letters[0]);
  });

  it('is short enough by text for two messages', () => {
    const texts = all.filter(({ channel }) => channel === 'text');
    expect(texts.length).toBeGreaterThan(0);
    for (const { body } of texts) expect(body.length).toBeLessThan(240);
  });
});
