import { encode } from 'iconv-lite';
import { readBook } from '../../src/files/read-book';

const read = async (bytes: Uint8Array) => (await readBook(bytes, 'aging.csv')).sheets[0].rows;

describe('a .csv file', () => {
  it.each([
    ['UTF-8', 'utf8', false],
    ['UTF-8 with a byte-order mark', 'utf8', true],
    ['UTF-16 as Excel saves "Unicode text"', 'utf16le', true],
    ['UTF-16 big-endian', 'utf16be', true],
    ['UTF-16 without a byte-order mark', 'utf16le', false],
    ['Windows-1252', 'win1252', false],
  ])('is read in %s', async (_title, encoding, addBOM) => {
    const text = 'Raison sociale;Non échu\nSociété “Étoile” – 5 €;50 000,00\n';
    expect(await read(encode(text, encoding, { addBOM }))).toEqual([
      ['Raison sociale', 'Non échu'],
      ['Société “Étoile” – 5 €', '50 000,00'],
      [null],
    ]);
  });

  it.each([',', ';', '\t', '|'])(
    'is cut at its own separator %j, whatever stands in the title lines',
    async (separator) => {
      const lines = [
        'A/R Aging, Summary; all customers',
        'As of March 31, 2026',
        '',
        ['Customer', 'Current', '1 - 30', 'Total'].join(separator),
        ['Alder & Sons', '"1,200.50"', '0', '"1,200.50"'].join(separator),
        ['"Birch; Ltd, Lda."', '10', '20', '30'].join(separator),
      ];
      const rows = await read(Buffer.from(lines.join('\n')));
      expect(rows[3]).toEqual(['Customer', 'Current', '1 - 30', 'Total']);
      expect(rows[4]).toEqual(['Alder & Sons', '1,200.50', '0', '1,200.50']);
      expect(rows[5]).toEqual(['Birch; Ltd, Lda.', '10', '20', '30']);
    },
  );

  it('with decimal commas and semicolons is not cut at the commas', async () => {
    const rows = await read(Buffer.from('Client;Total;Solde\nA;1,50;2,50\nB;3,50;4,50\n'));
    expect(rows.slice(0, 2)).toEqual([
      ['Client', 'Total', 'Solde'],
      ['A', '1,50', '2,50'],
    ]);
  });

  it('obeys a first line that names the separator', async () => {
    expect((await read(Buffer.from('sep=;\nA;B\n1,5;2,5\n')))[1]).toEqual(['1,5', '2,5']);
  });

  it('keeps numbers as text, so that no leading zero is lost', async () => {
    expect((await read(Buffer.from('Account,Open\n0007,1.50\n')))[1]).toEqual(['0007', '1.50']);
  });

  it('keeps a line break inside a quoted cell', async () => {
    expect((await read(Buffer.from('Name,Open\n"Alder\nSons",5\n')))[1]).toEqual(['Alder\nSons', '5']);
  });
});
