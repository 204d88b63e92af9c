import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { totalOf } from '../../../src/core/letters/letter-facts';
import { facts, item, letterOf, problemOf, saying, terms, written } from './made-letter';

/** What people have found in cells: formulas, markup, headers, templates, marks that turn text around. */
const HOSTILE = [
  '=HYPERLINK("https://evil.example","pay")',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'Acme\r\nBcc: all@evil.example',
  '{{payment_methods}}',
  '{{{creditor}}} {{#invoices}} {{/invoices}} {{=<% %>=}}',
  '{0} {{total}} $& $1',
  '\u202egnp.exe\u2066\u200f\u0000',
  '🙂🙂 שלום مرحبا',
  '</table></body></html>',
  'https://evil.example/pay',
  '&lt;b&gt; &amp;',
];
const hostile = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }));

/** Each makes a page of HTML and reads it. */
const RUNS = { numRuns: 12 };

const ALLOWED = /^(HTML|HEAD|META|BODY|DIV|P|BR|A|B|SPAN|TABLE|TBODY|TR|TH|TD)$/;
const BRACES = /\{\{|\}\}/;
const documentOf = (html: string): Document => new JSDOM(html).window.document;
const visible = (text: string): string => text.replace(/[\s\u00a0]+/g, '');

describe('whatever a cell says', () => {
  it('stays in its field: HTML has the elements and links of a letter and no others', () => {
    fc.assert(
      fc.property(hostile, hostile, hostile, (name, contact, invoice) => {
        const hostileFacts = facts({ name, contact, invoices: [item(invoice, '2026-10-03', 100, { document: name })] });
        const made = written({ facts: hostileFacts });
        // A name of nothing but hidden marks is no name, and one that looks like a placeholder goes to nobody.
        if ('problem' in made) return;
        const { html, text, subject, to, cc, bcc } = made.letter;
        const page = documentOf(html);
        for (const element of page.querySelectorAll('*')) {
          expect(element.tagName).toMatch(ALLOWED);
          expect(element.getAttributeNames().filter((own) => own.startsWith('on'))).toEqual([]);
        }
        const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
        expect(new Set(links.filter((link) => link !== terms.paymentLink && link !== name.trim()))).toEqual(new Set());
        expect([to, cc, bcc]).toEqual(['ana@northwind.example', [], []]);
        // eslint-disable-next-line no-control-regex
        expect(subject + text.replace(/\n/g, '')).not.toMatch(/[\u0000-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
      RUNS,
    );
  });

  it('is shown as it stands, and never read as a template: what looks like a placeholder stops the letter', () => {
    fc.assert(
      fc.property(hostile, (name) => {
        const made = written({
          tone: 'friendly',
          templates: saying('[{{customer}}]'),
          facts: facts({ name, account: '7' }),
        });
        if (BRACES.test(name)) {
          expect('problem' in made && made.problem.code).toBe('placeholder-left');
          return;
        }
        if (!('letter' in made)) throw new Error('no letter');
        const shown = documentOf(made.letter.html).body.textContent ?? '';
        expect(visible(shown)).toBe(visible(made.letter.text));
      }),
      RUNS,
    );
  });

  it('is bounded: a name of ten thousand letters leaves a letter that people can read, and is told', () => {
    const made = written({ facts: facts({ name: 'N'.repeat(10_000) }), purpose: 'remind' });
    if (!('letter' in made)) throw new Error('no letter');
    expect(made.letter.name).toHaveLength(200);
    expect(made.letter.text.length).toBeLessThan(2000);
    expect(made.doubts.map(({ code }) => code)).toEqual(['too-long']);
    const subject = letterOf({
      tone: 'friendly',
      templates: saying('x', '{{customer}}{{customer}}'),
      facts: facts({ name: 'N'.repeat(500) }),
    });
    expect(subject.subject.length).toBeLessThanOrEqual(200);
  });

  it('never makes a letter of more than 200 KB: one that would be is stopped', () => {
    const many = (count: number) =>
      facts({ invoices: Array.from({ length: count }, (_, i) => item(`${i}`, '2026-10-03', 100)) });
    expect(letterOf({ facts: many(300) }).html.length).toBeLessThan(200_000);
    expect(problemOf({ facts: many(800) })).toMatch(/^the letter is too long/);
  });
});

describe('what a letter asks for', () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 1e9 }), { minLength: 1, maxLength: 6 });

  it('is the sum of its lines, credits with their sign, and is said once', () => {
    fc.assert(
      fc.property(amounts, amounts, (owed, given) => {
        const own = facts({
          invoices: owed.map((open, i) => item(`i${i}`, '2026-10-03', open)),
          credits: given.map((open, i) => item(`c${i}`, '2026-10-03', -open)),
        });
        const { text, html, amount } = letterOf({ facts: own });
        const sum = owed.reduce((a, b) => a + b, 0) - given.reduce((a, b) => a + b, 0);
        expect(amount).toBe(sum);
        expect(totalOf(own)).toBe(sum);
        const cells = [...documentOf(html).querySelectorAll('tr')].map(
          (row) => row.lastElementChild?.textContent ?? '',
        );
        const minor = cells.slice(1).map((cell) => Number(cell.replace(/[^\d-]/g, '')));
        expect(minor[minor.length - 1]).toBe(minor.slice(0, -1).reduce((a, b) => a + b, 0));
        expect(text.split('\n').filter((line) => line.startsWith('Total'))).toHaveLength(1);
      }),
      RUNS,
    );
  });

  it('has no placeholder left in it, and no blank where one stood', () => {
    const { text, subject, html } = letterOf();
    expect(text + subject + html).not.toMatch(/\{\{|\}\}|undefined|NaN|null/);
  });
});
