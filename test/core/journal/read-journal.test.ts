import type { Cell, Rows } from '../../../src/core/cells/cell';
import type { JournalEvent } from '../../../src/core/journal/event';
import { problemText } from '../../../src/core/journal/problem-text';
import { readJournal } from '../../../src/core/journal/read-journal';
import { day } from './journal-event';

type Line = Readonly<Record<string, Cell>>;

/** A sheet with the headings that the rows name. */
function sheet(...lines: readonly Line[]): Rows {
  const headings = Array.from(new Set(['Day', 'Account', 'Kind', ...lines.flatMap((line) => Object.keys(line))]));
  return [headings, ...lines.map((line) => headings.map((heading) => line[heading] ?? null))];
}

const row = (more: Line): Line => ({ Day: '2026-03-02', Account: 'A', ...more });

function only(line: Line): JournalEvent {
  const { events, problems } = readJournal(sheet(row(line)), 'USD');
  expect(problems).toEqual([]);
  expect(events).toHaveLength(1);
  return events[0]!;
}

const said = (...lines: readonly Line[]): readonly string[] =>
  readJournal(sheet(...lines), 'USD').problems.map(problemText);

describe('rows that people write into the Journal', () => {
  it.each([
    ['call', 'contact', 'call', ''],
    ['Phoned', 'contact', 'call', ''],
    ['No answer', 'contact', 'call', 'no answer'],
    ['left a message', 'contact', 'call', 'message left'],
    ['E-mail', 'contact', 'email', ''],
    ['Emailed', 'contact', 'email', 'sent'],
    ['SMS', 'contact', 'text', ''],
    ['PTP', 'promise', null, ''],
    ['Promise to pay', 'promise', null, ''],
    ['Promesa de pago', 'promise', null, ''],
    ['Promessa', 'promise', null, ''],
    ['Ligação', 'contact', 'call', ''],
    ['Instalment', 'installment', null, ''],
    ['instalments', 'installment', null, ''],
    ['Cancelled', 'canceled', null, ''],
    ['Unsubscribed', 'opt out', null, ''],
    ['AT AGENCY', 'at agency', null, ''],
    ['credit-hold', 'credit hold', null, ''],
  ])('“%s” is a %s', (kind, expected, channel, outcome) => {
    const reference = expected === 'canceled' ? { Reference: 'x', Id: 'y' } : {};
    const lines = [
      row({ Kind: kind, 'Promised day': 46_100, Amount: 250, ...reference }),
      row({ Kind: 'note', Id: 'x' }),
    ];
    const [read] = readJournal(sheet(...lines), 'USD').events.filter(({ id }) => id !== 'x');
    expect(read).toMatchObject({ kind: expected, channel, outcome });
  });

  it.each([
    ['phone', 'call'],
    ['Telefone', 'call'],
    ['whatsapp', 'text'],
    ['Carta', 'letter'],
    ['Correo electrónico', 'email'],
  ])('a channel “%s” is %s', (cell, channel) => {
    expect(only({ Kind: 'contact', Channel: cell }).channel).toBe(channel);
  });

  it.each([
    ['Wrong price', 'pricing'],
    ['POD', 'not-received'],
    ['not received', 'not-received'],
    ['VAT', 'tax'],
    ['Danificado', 'damaged'],
    [null, 'undefined'],
  ])('a dispute about “%s” has the code %s', (cell, code) => {
    expect(only({ Kind: 'dispute', Outcome: cell }).outcome).toBe(code);
  });

  it('days are read as in every other sheet: real dates, ISO text, and text in the order that its column shows', () => {
    const { events } = readJournal(
      sheet(
        { Day: day('2026-03-04'), Account: 'A', Kind: 'note' },
        { Day: '2026-03-04', Account: 'A', Kind: 'note' },
        { Day: '04/03/2026', Account: 'A', Kind: 'note' },
        { Day: '25/03/2026', Account: 'A', Kind: 'note' },
      ),
      'USD',
    );
    expect(events.map((one) => one.day - day('2026-03-04'))).toEqual([0, 0, 0, 21]);
  });

  it('a day order that was confirmed decides where the column does not', () => {
    const rows = sheet({ Day: '04/03/2026', Account: 'A', Kind: 'note' });
    expect(readJournal(rows, 'USD', 'mdy').events[0]!.day).toBe(day('2026-04-03'));
    expect(readJournal(rows, 'USD').problems.map(problemText)).toEqual([
      'Journal row 2: “04/03/2026” is not one certain day: write YYYY-MM-DD',
    ]);
  });

  it.each([
    ['14:05:09', 50_709],
    ['14:05', 50_700],
    ['2:05 PM', 50_700],
    ['12:05 am', 300],
    ['14h05', 50_700],
    [0.5, 43_200],
    [null, null],
  ])('a time “%s” is read', (cell, second) => {
    expect(only({ Kind: 'note', Time: cell }).second).toBe(second);
  });

  it('a time may stand behind the day', () => {
    expect(only({ Kind: 'note', Day: day('2026-03-02') + 0.25 })).toMatchObject({
      day: day('2026-03-02'),
      second: 21_600,
    });
    expect(only({ Kind: 'note', Day: '2026-03-02 14:05' })).toMatchObject({ day: day('2026-03-02'), second: 50_700 });
  });

  it('amounts are in the currency of the row, else in the one they state, else in the base currency', () => {
    const promise = { Kind: 'promise', 'Promised day': '2026-03-20' };
    expect(only({ ...promise, Amount: 12.5 })).toMatchObject({ amount: 1250, currency: null });
    expect(only({ ...promise, Amount: '1,250.50' })).toMatchObject({ amount: 125_050, currency: null });
    expect(only({ ...promise, Amount: 500, Currency: 'jpy' })).toMatchObject({ amount: 500, currency: 'JPY' });
    expect(only({ ...promise, Amount: 'EUR 99.90' })).toMatchObject({ amount: 9990, currency: 'EUR' });
  });

  it('numbers where text is meant read as their digits, as in the ledger', () => {
    expect(only({ Kind: 'dispute', Account: 10_045, Reference: 771 })).toMatchObject({
      account: '10045',
      reference: '771',
    });
    expect(only({ Kind: 'note', Account: '10045.0' }).account).toBe('10045');
  });

  it('headings stand in any order, in several languages, among columns of the user’s own', () => {
    const rows: Rows = [
      ['Our calls, do not delete', null, null, null, null],
      [null],
      ['Mood', 'Tipo', 'Cuenta', 'Fecha', 'Importe', 'Fecha prometida'],
      ['grumpy', 'Promesa', 'A', '2026-03-02', 250, '2026-03-20'],
    ];
    const read = readJournal(rows, 'USD');
    expect(read.events).toMatchObject([
      { row: 4, kind: 'promise', account: 'A', amount: 25_000, promisedDay: day('2026-03-20') },
    ]);
    expect(read).toMatchObject({ headingRow: 3, lastRow: 4, problems: [] });
  });

  it('a heading of ours is meant before a column of the user’s that sounds like it', () => {
    const rows = sheet(row({ Date: 'yesterday', Type: 'nice', Invoice: 'none', Kind: 'note', Reference: 'INV-1' }));
    const mixed = rows.map((cells) => [cells[3]!, cells[4]!, cells[5]!, ...cells.slice(0, 3), cells[6]!]);
    expect(mixed[0]).toEqual(['Date', 'Type', 'Invoice', 'Day', 'Account', 'Kind', 'Reference']);
    expect(readJournal(mixed, 'USD')).toMatchObject({ events: [{ kind: 'note', reference: 'INV-1' }], problems: [] });
  });

  it('blank rows pass, and so do rows with something of the user’s only', () => {
    const rows = sheet(row({ Kind: 'note' }), {}, { Mine: 'subtotal' }, row({ Kind: 'note' }), {});
    expect(readJournal(rows, 'USD')).toMatchObject({ problems: [], events: [{ row: 2 }, { row: 5 }] });
  });
});

describe('a row that cannot be read is reported and counts for nothing', () => {
  it.each([
    [{ Day: 'soon' }, '“soon” is not one certain day: write YYYY-MM-DD'],
    [{ Day: null }, '“” is not one certain day: write YYYY-MM-DD'],
    [{ Day: '2026-02-30' }, '“2026-02-30” is not one certain day: write YYYY-MM-DD'],
    [{ Time: 'noon' }, '“noon” is not a time of day: write hh:mm, or leave it empty'],
    [{ Time: '25:00' }, '“25:00” is not a time of day: write hh:mm, or leave it empty'],
    [{ Account: ' ' }, 'the account is missing: write its number as the ledger has it'],
    [{ 'For day': 'Q3' }, '“Q3” is not one certain day: write YYYY-MM-DD'],
    [{ Channel: 'pigeon' }, '“pigeon” is not a channel: write one of email, call, text, letter'],
    [
      { Kind: 'contact', Outcome: 'meh' },
      '“meh” is not an outcome: write one of reached, no answer, message left, sent, wrong person, and the rest as a note',
    ],
    [{ Kind: 'promise' }, '“” is not one certain day to pay by: write YYYY-MM-DD as promised day'],
    [
      { Kind: 'promise', 'Promised day': 'Friday' },
      '“Friday” is not one certain day to pay by: write YYYY-MM-DD as promised day',
    ],
    [{ Amount: 'all' }, '“all” is not one certain amount above 0: write it as a number'],
    [{ Amount: -5 }, '“-5” is not one certain amount above 0: write it as a number'],
    [{ Amount: '1.234' }, '“1.234” is not one certain amount above 0: write it as a number'],
    [{ Kind: 'installment', 'Promised day': 46_100 }, '“” is not one certain amount above 0: write it as a number'],
    [{ Kind: 'canceled' }, 'a row of the kind “canceled” needs the id of the row it is about as reference'],
    [
      { Currency: 'Taler' },
      '“Taler” is not the currency of this row: write one three-letter code, or leave it empty for all',
    ],
    [
      { Currency: 'USD', Amount: 'EUR 5.00' },
      '“EUR 5.00” is not the currency of this row: write one three-letter code, or leave it empty for all',
    ],
    [{ Kind: 'bounce' }, '“” is not a channel: write one of email, call, text, letter'],
    [{ Kind: 'canceled', Reference: 'gone' }, 'no row says “gone”: copy it from the row that is meant'],
    [{ Kind: 'promise withdrawn', Reference: 'gone' }, 'no row says “gone”: copy it from the row that is meant'],
  ])('%j', (cells: Line, sentence) => {
    expect(said(row({ Kind: 'note', ...cells }))).toEqual([`Journal row 2: ${sentence}`]);
    expect(readJournal(sheet(row({ Kind: 'note', ...cells })), 'USD').events).toEqual([]);
  });

  it('an unknown kind is told the words to choose from, without those that Callsheet writes', () => {
    const [sentence] = said(row({ Kind: 'sang' }));
    expect(sentence).toMatch(/^Journal row 2: “sang” is not something .* contact, promise, .* unpinned, note$/);
    expect(sentence).not.toMatch(/, hold|superseded|canceled/);
  });

  it('rows around it count', () => {
    const { events, problems } = readJournal(
      sheet(row({ Kind: 'note' }), row({ Kind: '?' }), row({ Kind: 'call' })),
      'USD',
    );
    expect(events.map((one) => one.row)).toEqual([2, 4]);
    expect(problems.map((one) => one.row)).toEqual([3]);
  });

  it('of rows with one id the first to happen counts, wherever it stands; the copy is reported', () => {
    const rows = sheet(row({ Kind: 'note', Id: 'x', Day: '2026-03-09' }), row({ Kind: 'call', Id: 'x' }));
    const { events, problems } = readJournal(rows, 'USD');
    expect(events).toMatchObject([{ row: 3, kind: 'contact' }]);
    expect(problems.map(problemText)).toEqual([
      'Journal row 2: the id “x” belongs to row 3: empty it here if this is something else that happened',
    ]);
  });

  it('and so it does where the first to happen stands first', () => {
    const rows = sheet(row({ Kind: 'call', Id: 'x' }), row({ Kind: 'note', Id: 'x', Day: '2026-03-09' }));
    const { events, problems } = readJournal(rows, 'USD');
    expect(events).toMatchObject([{ row: 2, kind: 'contact' }]);
    expect(problems).toMatchObject([{ row: 3, code: 'copied-id', parts: ['x', 2] }]);
  });

  it('what cancels a row that cannot be read is no mistake', () => {
    expect(said(row({ Kind: '?', Id: 'x' }), row({ Kind: 'canceled', Reference: 'x' }))).toHaveLength(1);
  });

  it('a sheet without the headings is not read as a Journal', () => {
    expect(
      readJournal(
        [
          ['Shopping', 'Price'],
          ['Milk', 1],
        ],
        'USD',
      ).problems.map(problemText),
    ).toEqual([
      'Journal row 1: the sheet has no row with the headings Day, Account, Kind: give the whole Journal (AR_Journal)',
    ]);
    expect(readJournal([], 'USD')).toMatchObject({ events: [], problems: [], lastRow: 0 });
  });
});

it('all that is wrong with a row is told at once, each cell once', () => {
  const wrong = { 'Promised day': 'soon', Amount: 'lots', Currency: 'X', Channel: 'pigeon', Time: 'noonish' };
  expect(said(row({ Day: '2026-13-40', Kind: 'promise', ...wrong })).map((text) => /“(.+?)”/.exec(text)![1])).toEqual([
    'soon',
    'X',
    'lots',
    '2026-13-40',
    'pigeon',
    'noonish',
  ]);
});
