import { readBook } from '../../src/files/read-book';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { FileBook } from '../../src/files/file-book';

const book: FileBook = {
  sheets: [
    {
      name: 'Aging',
      rows: [
        ['Customer', 'Due', 'Open'],
        ['=HYPERLINK("http://x")', 46000, 1234.5],
        ['0007', 46031, -10],
      ],
      formulas: { '2,2': 'C2*2' },
      styles: {
        '0,0': { bold: true, fill: '#1f4e79', color: '#ffffff' },
        '1,1': { number: 'yyyy-mm-dd' },
        '1,2': { number: '#,##0.00' },
      },
      widths: [30, null, 12],
      hiddenRows: [2],
      frozenRows: 1,
      rules: [{ range: 'A2:C3', formula: 'AND($C2<=20,"Callsheet"<>"")', fill: '#fff2cc' }],
      print: { titleRows: 1 },
    },
    { name: 'Policy', rows: [['weight', 31]] },
  ],
  names: [{ name: 'AR_Policy', range: 'Policy!$A$1:$B$1' }],
};

describe('an .xlsx file written and read back', () => {
  it('keeps values, dates as serial numbers, and text as text even when it looks like a formula', async () => {
    const { sheets } = await readBook(await writeXlsx(book), 'saved.xlsx');
    expect(sheets[0].rows).toEqual(book.sheets[0].rows);
    expect(sheets[0].formulas).toEqual({ '2,2': 'C2*2' });
  });

  it('keeps highlights, rules, names, hidden rows and widths', async () => {
    const read = await readBook(await writeXlsx(book), 'saved.xlsx');
    expect(read.sheets[0].styles).toMatchObject(book.sheets[0].styles!);
    expect(read.sheets[0].rules).toEqual(book.sheets[0].rules);
    expect(read.names).toEqual(book.names);
    expect(read.sheets[0]).toMatchObject({ hiddenRows: [2], frozenRows: 1 });
    expect(read.sheets[0].widths![0]).toBeCloseTo(30, 0);
  });

  it('that is only called one is refused with a sentence', async () => {
    await expect(readBook(Buffer.from('Account,Open'), 'book.xlsx')).rejects.toThrow(/book\.xlsx is not a workbook/);
  });

  it('that is damaged is refused with a sentence', async () => {
    const bytes = (await writeXlsx(book)).slice(0, 900);
    await expect(readBook(bytes, 'broken.xlsx')).rejects.toThrow(/broken\.xlsx cannot be opened as a workbook/);
  });
});
