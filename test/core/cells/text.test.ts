import { cleanName, fold, oneFullStop, writable } from '../../../src/core/cells/text';

it.each([
  ['  Invoice   DATE ', 'invoice date'],
  ['Échéance', 'echeance'],
  ['Fälligkeit', 'falligkeit'],
  ['Straße', 'strasse'],
  ['São Paulo', 'sao paulo'],
  ['50\u00a0000', '50 000'],
  ['\ufeffKunde', 'kunde'],
  ['الإجمالي', 'الاجمالي'],
  ['فاتـورة', 'فاتوره'],
  ['٣١', '31'],
])('folds %j to %j for comparing', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it.each([
  ['  Acme   Ltd ', 'Acme Ltd'],
  ['Acme Ltd -', 'Acme Ltd'],
  ['Acme--', 'Acme'],
  ['Jean-Pierre', 'Jean-Pierre'],
  ['\ufeffAcme', 'Acme'],
])('cleans the name %j to %j', (text, name) => {
  expect(cleanName(text)).toBe(name);
});

it.each([
  ['Entered the Top 20: Alder Inc..', 'Entered the Top 20: Alder Inc.'],
  ['Entran: \u2068Alder S.L.\u2069.', 'Entran: \u2068Alder S.L.\u2069'],
  ['Good morning, Alder Inc.. 3 is open.', 'Good morning, Alder Inc. 3 is open.'],
  ['We write to Alder Inc..\nThank you.', 'We write to Alder Inc.\nThank you.'],
  ['Entered the Top 20: Alder.', 'Entered the Top 20: Alder.'],
  ['To be continued...', 'To be continued...'],
])('ends the sentence %j with one full stop', (sentence, said) => {
  expect(oneFullStop(sentence)).toBe(said);
});

it.each([['=1+1'], ['+31 20'], ['@SUM(A1)'], ['-5'], ['1-30'], ["'quoted"], ['plain'], [' ']])(
  'writes the text %j behind an apostrophe, so that no host takes it for anything else',
  (text) => {
    expect(writable(text)).toBe(`'${text}`);
  },
);

it.each([[12.5], [true], [null], ['']])('writes %j as it is', (cell) => {
  expect(writable(cell)).toBe(cell);
});
