import { facts, item, letterOf, problemOf, saying, terms } from './made-letter';

const wording = 'and so it may not go out: write what it should say, or take it out.';

describe('what still looks like a placeholder never goes out', () => {
  it('where a person writes it into the text or the subject', () => {
    const { subject, text } = letterOf();
    expect(problemOf({ edited: { subject, text: `${text}\n\nSee {{contract no}} please.` } })).toBe(
      `nothing fills in "{{contract no}}", ${wording}`,
    );
    expect(problemOf({ edited: { subject: 'About {{x}}', text } })).toBe(`nothing fills in "{{x}}", ${wording}`);
    expect(problemOf({ channel: 'text', edited: { subject, text: 'Hello {{x' } })).toMatch(/^nothing fills in "\{\{"/);
  });

  it('where Policy says it of the company: with the cell that says it', () => {
    for (const entry of ['creditor', 'creditorDetails', 'signature', 'paymentMethods', 'senderName'] as const) {
      expect(problemOf({ terms: { ...terms, [entry]: 'Harbor {{x}}' } })).toBe(
        `Policy!${entry}: nothing fills in "{{x}}", ${wording}`,
      );
    }
    const atInvoicing = { purpose: 'state-terms', tone: 'friendly', facts: facts({ credits: [] }) } as const;
    expect(problemOf({ ...atInvoicing, terms: { ...terms, writtenPolicy: 'Our {{terms}}' } })).toMatch(
      /^Policy!writtenPolicy: nothing fills in "\{\{terms\}\}"/,
    );
  });

  it('where a cell of the ledger or of Contacts says it, in whatever it stands', () => {
    const invoices = [item('A {{total}}', '2026-10-03', 100)];
    for (const own of [{ name: 'A {{{x}}} B' }, { contact: '{{#invoices}}' }, { invoices }, { account: '}}' }]) {
      const templates = saying('{{customer}} {{account}} {{invoice_table}}');
      expect(problemOf({ tone: 'friendly', templates, facts: facts(own) })).toMatch(/^nothing fills in/);
    }
  });

  it('is no hindrance where it is nowhere in the letter, nor are braces of another kind', () => {
    const own = facts({ name: 'Set {1, 2} {a} } { b' });
    expect(letterOf({ tone: 'friendly', templates: saying('{{customer}}'), facts: own }).text).toBe(
      'Set {1, 2} {a} } { b',
    );
    expect(letterOf({ terms: { ...terms, writtenPolicy: 'Our {{terms}}' } }).text).not.toContain('terms}}');
  });

  it('a letter that a person left empty, or made too long for a cell to keep, is none', () => {
    const { subject, text } = letterOf();
    expect(problemOf({ edited: { subject, text: '' } })).toBe('the text is empty: write what it should say.');
    expect(problemOf({ edited: { subject, text: ' \n\t ' } })).toMatch(/^the text is empty/);
    expect(problemOf({ edited: { subject: '   ', text } })).toMatch(/^the subject is empty/);
    expect(problemOf({ edited: { subject, text: 'a'.repeat(40_000) } })).toBe(
      'the text is too long (40000 characters).',
    );
  });
});
