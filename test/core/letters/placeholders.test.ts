import { facts, item, letterOf, problemOf, saying, terms } from './made-letter';

const order = { tone: 'friendly' } as const;
const columns = [
  { heading: 'Purchase order no.', is: 'other' },
  { heading: 'Sales rep', is: 'other' },
  { heading: 'Delivery date', is: 'day' },
  { heading: 'Freight', is: 'amount' },
] as const;
const invoices = [
  item('1', '2026-10-03', 100, { cells: ['PO 7', 'Ines', 46000, 12.5] }),
  item('2', '2026-10-03', 100, { cells: ['PO 8', 'Ines', 46001, 12.5] }),
];
const merged = (body: string, more: Parameters<typeof facts>[0] = {}): string =>
  letterOf({ ...order, templates: saying(body), facts: facts({ columns, invoices, credits: [], ...more }) }).text;
const refused = (body: string): string =>
  problemOf({ ...order, templates: saying(body), facts: facts({ columns, invoices, credits: [] }) });

describe('placeholders', () => {
  it('are the headings of the sheet as well: for the account what all rows say, in each invoice what its row says', () => {
    expect(merged('{{Sales rep}}: {{#invoices}}{{invoice}}={{Purchase order no.}}; {{/invoices}}')).toBe(
      'Ines: 1=PO 7; 2=PO 8;',
    );
  });

  it('are found whatever their case, and written as the recipient writes days and amounts', () => {
    expect(merged('{{SALES REP}} {{freight}}')).toBe('Ines 12.50 EUR');
    expect(merged('{{#invoices}}{{Delivery date}}. {{/invoices}}')).toBe('Dec 9, 2025. Dec 10, 2025.');
  });

  it('stop the letter where nobody knows the name', () => {
    expect(refused('Dear {{Custmer}}')).toBe(
      'Templates!G2: "Custmer" is neither a placeholder of Callsheet nor a heading of your sheet.',
    );
    for (const name of ['constructor', '__proto__', 'toString', 'customer.length']) {
      expect(refused(`{{${name}}}`)).toMatch(`"${name}" is neither`);
    }
  });

  it('stop the letter where there is nothing to say, or not the same in all rows', () => {
    expect(refused('{{Purchase order no.}}')).toBe(
      'Templates!G2: "Purchase order no." is empty for this account: fill it in, or take it out of the template.',
    );
    expect(refused('{{late_fee}}')).toMatch(/^Templates!G2: "late_fee" is empty/);
  });

  it('say of a bucket of a summary from how many days on it is late, as the table does', () => {
    const bucket = item('', '2026-09-17', 100, { due: null });
    expect(merged('{{days_past_due}}, {{time_past_due}}', { invoices: [bucket] })).toBe('61+, 61+ days');
  });

  it('end a sentence with one full stop, where a name brings its own', () => {
    expect(merged('We write to {{customer}}.\n\nThank you.', { name: 'Casa Real Ltda.' })).toBe(
      'We write to Casa Real Ltda.\n\nThank you.',
    );
  });

  it('may stand in a section that is there only where there is something to say', () => {
    expect(merged('a{{#late_fee}} {{late_fee}}{{/late_fee}}{{^contact}} nobody{{/contact}}')).toBe('a');
    expect(merged('{{#contact}}Dear {{contact}}{{/contact}}{{^contact}}Hello{{/contact}}', { contact: '' })).toBe(
      'Hello',
    );
  });
});

describe('a letter at invoicing', () => {
  const own = { purpose: 'state-terms', tone: 'friendly', facts: facts({ credits: [] }) } as const;

  it('says how to pay, or is held with the cell to fill in', () => {
    expect(problemOf({ ...own, terms: { ...terms, paymentMethods: '', paymentLink: '' } })).toBe(
      'Policy!paymentMethods: a letter at invoicing says when and how to pay, and this one lacks: payment methods.',
    );
  });

  it('says when: an invoice without a due day is told nobody', () => {
    const invoices = [item('1', '2026-11-20', 100, { due: null })];
    expect(problemOf({ ...own, facts: facts({ invoices, credits: [] }) })).toMatch(/lacks: due day/);
  });
});

describe('links', () => {
  it('lead to the web, encrypted, and nowhere else', () => {
    for (const paymentLink of ['http://pay.example', 'javascript:alert(1)', 'https://harbor.example@evil.example/']) {
      const { text, html } = letterOf({ terms: { ...terms, paymentLink } });
      expect(html).not.toContain('href');
      expect(text).not.toContain(paymentLink);
    }
  });
});

describe('the creditor', () => {
  it('is named with address and tax number where the rules in force ask for it', () => {
    const asksCreditor = 'BR consumer';
    expect(problemOf({ asksCreditor })).toBe('');
    expect(problemOf({ asksCreditor, terms: { ...terms, creditorDetails: '' } })).toMatch(
      /^Policy!creditorDetails: the rules/,
    );
    expect(problemOf({ asksCreditor, ...order, templates: saying('Please pay.') })).toMatch(/BR consumer/);
  });
});

describe('the language', () => {
  it("is the recipient's as people write it, else the policy's, which is shown", () => {
    for (const [said, code] of [
      ['Español', 'es'],
      ['pt-BR', 'pt'],
      ['English', 'en'],
      ['', 'pt'],
    ] as const) {
      expect(letterOf({ language: said, fallback: 'pt' }).language).toBe(code);
    }
    expect(letterOf({ language: 'Deutsch', fallback: 'es' }).language).toBe('es');
  });
});
