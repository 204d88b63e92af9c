import { readFileSync } from 'node:fs';
import { parseTemplate } from '../../../src/core/letters/parse-template';
import { SECTIONS } from '../../../src/core/letters/sections';

const refused = (text: string): readonly string[] =>
  (parseTemplate(text, 'Templates!G7').problems ?? []).map(({ message }) => message);

describe('a template is read before it is used', () => {
  it.each([
    ['placeholders', 'Dear {{contact}}, {{Purchase order no.}}'],
    ['the invoices one by one', '{{#invoices}}{{invoice}}: {{open}}\n{{/invoices}}'],
    [
      'what stands only where there is something',
      '{{#late_fee}}{{late_fee}}{{/late_fee}}{{^contact}}Hello{{/contact}}',
    ],
    ['single braces', 'Pay {now} }} or later'],
  ])('takes %s', (_, text) => {
    expect(refused(text)).toEqual([]);
  });

  it('takes every section that docs/letters.md lists, and it lists all', () => {
    const [, listed = ''] = /\nthere is not: ([^]*?)\n\n/.exec(readFileSync('docs/letters.md', 'utf8')) ?? [];
    const names = [...listed.matchAll(/`(\w+)`/g)].map(([, name]) => name!);
    expect(['invoices', ...names].sort()).toEqual([...SECTIONS].sort());
  });

  it.each([
    ['three braces', 'Dear {{{contact}}}', '{{{contact}}}'],
    ['an unescaped tag', 'Dear {{& contact}}', '{{& contact}}'],
    ['a partial', '{{> footer}}', '{{> footer}}'],
    ['other delimiters', '{{=<% %>=}}<%& contact %>', '{{=<% %>=}}'],
    ['a comment', 'a {{! not for the customer }}', '{{! not for the customer }}'],
    ['a section that is not listed', '{{#constructor}}x{{/constructor}}', '{{#constructor}}'],
    ['the invoices within themselves', '{{#invoices}}{{#invoices}}x{{/invoices}}{{/invoices}}', '{{#invoices}}'],
    ['nothing between the braces', 'Dear {{}}', '{{}}'],
  ])('refuses %s, and says in which cell', (_, text, tag) => {
    expect(refused(text)[0]).toBe(
      `Templates!G7: ${tag} cannot stand in a template: only placeholders and the listed sections can.`,
    );
  });

  it.each([
    ['a section', '{{#invoices}}{{invoice}}', 'invoices'],
    ['a tag', 'Dear {{contact', '{{contact'],
    ['the end of a section', 'x{{/invoices}}', 'invoices'],
  ])('names %s that is not closed, or not opened', (_, text, named) => {
    expect(refused(text)).toEqual([
      `Templates!G7: the tag or section "${named}" is opened and not closed, or closed and not opened.`,
    ]);
  });
});
