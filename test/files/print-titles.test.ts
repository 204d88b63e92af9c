import { inflateRawSync } from 'node:zlib';
import { writeXlsx } from '../../src/files/write-xlsx';

/** One part of the package, out of the zip that an .xlsx is. */
function part(bytes: Uint8Array, wanted: string): string {
  const zip = Buffer.from(bytes);
  for (let at = 0; zip.readUInt32LE(at) === 0x04034b50;) {
    const size = zip.readUInt32LE(at + 18);
    const start = at + 30 + zip.readUInt16LE(at + 26) + zip.readUInt16LE(at + 28);
    const name = zip.toString('utf8', at + 30, at + 30 + zip.readUInt16LE(at + 26));
    const body = zip.subarray(start, start + size);
    if (name === wanted) return (zip.readUInt16LE(at + 8) === 0 ? body : inflateRawSync(body)).toString('utf8');
    at = start + size;
  }
  throw new Error(`${wanted} is not in the file`);
}

const saved = async (name: string, titleRows: number, area?: string): Promise<string> => {
  const print = { titleRows, ...(area ? { area } : {}) };
  return part(await writeXlsx({ sheets: [{ name, rows: [['Rank']], print }] }), 'xl/workbook.xml');
};

describe('heading rows repeated on paper', () => {
  it.each`
    sheet           | reference
    ${'Aging'}      | ${"'Aging'!$1:$5"}
    ${'Call list'}  | ${"'Call list'!$1:$5"}
    ${"Tom's list"} | ${"'Tom''s list'!$1:$5"}
  `('are named so that Excel takes the file without repairing it: $reference', async ({ sheet, reference }) => {
    expect(await saved(sheet, 5)).toContain(`localSheetId="0">${reference}<`);
  });

  it('are left out when there are none', async () => {
    expect(await saved('Aging', 0)).not.toContain('Print_Titles');
  });
});

it('prints the area that was set, and no more', async () => {
  expect(await saved('Call list', 5, '$A$1:$M$25')).toContain("'Call list'!$A$1:$M$25<");
  expect(await saved('Call list', 5)).not.toContain('Print_Area');
});
