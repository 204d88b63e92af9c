import type { Counts } from '../../../src/core/ledger/ledger';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { countsLine } from '../../../src/sidebar/lines/header-line';
import { catalogs } from '../../../src/sidebar/words/language';

const { en } = catalogs;
const formats = formatsFor('en-US', en);
const counts: Counts = { rows: 250, invoices: 216, credits: 7, settled: 0, ignored: 27, problems: 0 };

describe('the line of counts', () => {
  it('says what is there and leaves out what is not', () =>
    expect(countsLine(64, counts, 'detail', en, formats)).toBe('64 accounts · 216 invoices · 7 credits'));

  it('never calls the rows of a summary invoices: they are accounts', () => {
    expect(countsLine(null, counts, 'summary', en, formats)).toBe('223 accounts');
    expect(countsLine(200, counts, 'summary', en, formats)).toBe('200 accounts');
  });
});
