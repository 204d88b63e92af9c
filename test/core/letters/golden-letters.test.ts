import { LANGUAGES } from '../../../src/core/cells/language';
import { ACCOUNT_CLASSES, TONES } from '../../../src/core/policy/words';
import { defaultStages } from '../../../src/core/policy/default-stages';
import { day } from '../../support/workbook-session';
import { textLength } from '../../../src/core/letters/text-length';
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

  it.each(LANGUAGES)('what falls due, and in one sentence what is late besides, in %s', (language) => {
    const late = { amount: 596_686, since: day('2026-09-23') };
    const { text } = letterOf({ language, purpose: 'send-invoice-copy', tone: 'friendly', facts: { ...ahead, late } });
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

  it.each([
    ['en', 'Credit'],
    ['es', 'Abono'],
    ['pt', 'Crédito'],
  ] as const)('with a word that a credit is one, unless its number says so, in %s', (language, credit) => {
    const credits = ['CN 12', '', 'Credit memo 7'].map((number) => item(number, '2026-11-02', -5_000));
    const { text, html } = letterOf({ language, facts: facts({ credits }) });
    for (const name of [`${credit} CN 12`, credit, 'Credit memo 7']) {
      expect(text).toMatch(new RegExp(`^${name}  `, 'm'));
      expect(html).toContain(`>${name}<`);
    }
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
  const made = (more: Parameters<typeof facts>[0] = {}) =>
    all.map(({ language, purpose, tone, channel }) =>
      letterOf({
        language,
        purpose,
        tone,
        channel,
        facts: facts({ promise: { day: day('2026-11-25'), amount: 500 }, ...more }),
      }),
    );

  it('says in every letter whom it concerns: the number of the account and the name', () => {
    for (const { channel, text } of made())
      expect(text).toMatch(channel === 'text' ? / 10023: / : /^(Account|Cliente): 10023, Northwind Traders\n\n/);
  });

  it('says first in every subject who writes, and all that it says on a phone', () => {
    for (const { channel, subject } of made()) {
      expect(subject).toMatch(channel === 'text' ? /^$/ : /^Harbor Supply SL: \S/);
      expect(subject.length > 62 ? subject : '').toBe('');
    }
  });

  it('never says of itself what it is, as an email may be read on paper', () => {
    const itself = /\b(letters?|e-?mails?|messages?|cartas?|correos?|mensajes?|mensage[mn]s?)\b/i;
    expect(made().filter(({ subject, text }) => itself.test(`${subject}\n${text}`))).toEqual([]);
  });

  it('confirms a promise with what it is about below it, and without a table where nothing is left of it', () => {
    const promise = { day: day('2026-11-25'), amount: null };
    const confirmed = (language: string, more = {}) =>
      letterOf({ language, purpose: 'confirm-promise', tone: 'friendly', facts: facts({ promise, ...more }) });
    for (const language of LANGUAGES) {
      expect(confirmed(language).html).toContain('<table');
      expect(confirmed(language, { invoices: [] }).html).not.toContain('<table');
    }
  });

  it('says the name once where the ledger has no number', () => {
    for (const { channel, text } of made({ account: 'Northwind Traders' }))
      expect(text).toMatch(channel === 'text' ? / Northwind Traders: / : /^(Account|Cliente): Northwind Traders\n\n/);
  });

  it('shows documents only where the sheet has links to them, encloses nothing, and else offers a copy before the due day', () => {
    const document = 'https://docs.harbor.example/1001.pdf';
    const linked = { invoices: [item('1001', '2026-10-03', 125_000, { document })], credits: [] };
    const copy = /enclos|adjunt|anex|attach|\bcop(y|ies|ia)|cópia/i;
    const offered = /(we will|gladly) send|se la enviamos|le enviamos|e enviamos|Enviamos/;
    for (const { channel, purpose, text } of made(linked)) {
      if (channel !== 'email' || purpose === 'confirm-promise') continue;
      expect(text).toMatch(/\n\n(Documents|Documentos):\n1001: https:/);
      expect(text).not.toMatch(copy);
    }
    const offers = made().filter(({ text }) => copy.test(text));
    expect(new Set(offers.map(({ purpose }) => purpose))).toEqual(new Set(['send-invoice-copy']));
    expect(made().filter(({ text }) => /Document/.test(text))).toEqual([]);
    for (const { text } of offers) expect(text).toMatch(offered);
  });

  it('calls none of one invoice the oldest', () => {
    const oldest = /oldest|antigu?o/;
    const one = made({ invoices: [item('1001', '2026-10-03', 125_000)], credits: [] });
    expect(one.filter(({ text }) => oldest.test(text))).toEqual([]);
    expect(made().filter(({ text }) => oldest.test(text)).length).toBeGreaterThan(10);
  });

  it.each([
    ['en', 'by 1 day.'],
    ['es', 'desde hace 1 día.'],
    ['pt', 'há 1 dia.'],
  ] as const)('says of what was due yesterday that it is one day late, in %s', (language, said) => {
    const { text, html } = letterOf({
      language,
      facts: facts({ invoices: [item('1', '2026-11-16', 100)], credits: [] }),
    });
    expect(text).toContain(said);
    expect(html).toMatch(/>1 (day late|día de atraso|dia de atraso)</);
  });

  it('grows firmer with age in every class, and never softer again', () => {
    for (const of of ACCOUNT_CLASSES) {
      const tones = defaultStages
        .filter(({ accountClass }) => accountClass === of)
        .map(({ tone }) => TONES.indexOf(tone));
      expect(tones).toEqual([...tones].sort());
    }
  });

  it.each(LANGUAGES)('writes a day in one way wherever it stands, in %s', (language) => {
    const { subject, text } = letterOf({ language, purpose: 'state-terms', tone: 'friendly', facts: ahead });
    const due = { en: 'Nov 20, 2026', es: '20 nov 2026', pt: '20 nov 2026' }[language];
    expect([subject, text].join('\n').split(due)).toHaveLength(4);
    expect(text.match(/2026/g)).toHaveLength(3);
  });

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

  it.each(LANGUAGES)('says what is late besides in every letter of a stage up to the due day, in %s', (language) => {
    const upToDue = defaultStages.filter(({ fromDay }) => (fromDay ?? 0) <= 0);
    expect(new Set(upToDue.map(({ action }) => action)).size).toBe(4);
    for (const { action: purpose, tone } of upToDue) {
      const said = (channel: 'email' | 'text', since: number | null) =>
        letterOf({ language, purpose, tone, channel, facts: { ...ahead, late: { amount: 596_686, since } } }).text;
      for (const channel of ['email', 'text'] as const) {
        expect(said(channel, day('2026-09-23'))).toMatch(/(5,966\.86|5\.966,86) EUR.*2026/);
        // Of a bucket nobody knows the day.
        expect(said(channel, null)).toMatch(/(5,966\.86|5\.966,86) EUR[^\d]*\./);
      }
      expect(textLength(said('text', day('2026-09-23'))).parts).toBeLessThanOrEqual(language === 'en' ? 2 : 3);
    }
  });

  it('says the same in every language: each letter has its translation', () => {
    const letters = LANGUAGES.map((language) =>
      all.filter((one) => one.language === language).map(({ purpose, channel, tone }) => [purpose, channel, tone]),
    );
    expect(letters[1]).toEqual(letters[0]);
    expect(letters[2]).toEqual(letters[0]);
  });

  it('comes by text to two messages at most, to three where accents make them shorter', () => {
    for (const { channel, language, text } of made())
      if (channel === 'text') expect(textLength(text).parts).toBeLessThanOrEqual(language === 'en' ? 2 : 3);
  });
});
