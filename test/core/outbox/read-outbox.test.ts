import fc from 'fast-check';
import { STATES, type OutboxRow } from '../../../src/core/outbox/outbox-row';
import { readOutbox } from '../../../src/core/outbox/read-outbox';
import { rowProblemText } from '../../../src/core/outbox/row-problem';
import { LANGUAGES } from '../../../src/core/policy/words';
import { madeOutboxRow, outboxSheet } from '../../support/made-outbox';

const read = (...rows: readonly Partial<OutboxRow>[]) =>
  readOutbox(outboxSheet(rows.map((row, i) => madeOutboxRow({ key: `k${i}`, ...row }))))!;

describe('reading the Outbox', () => {
  it('leaves alone a sheet that holds something else', () => {
    expect(readOutbox([['Account', 'Open amount']])).toBeNull();
  });

  it('does not go on without a column that sending takes', () => {
    const [headings, ...rows] = outboxSheet([madeOutboxRow()]);
    const renamed = headings!.map((heading) => (heading === 'Payload' ? 'Load' : heading));
    expect(readOutbox([renamed, ...rows])).toBeNull();
  });

  it('finds its columns wherever they were moved', () => {
    const turned = outboxSheet([madeOutboxRow()]).map((row) => ['mine', ...[...row].reverse()]);
    expect(readOutbox([[], ...turned])!.rows).toEqual([{ ...madeOutboxRow(), row: 3 }]);
  });

  it.each([
    ['an unknown state', { state: 'Sent?' as never }, '"Sent?" is no state'],
    ['a channel that nothing goes by', { channel: 'call' as never }, '"call" is no way to send a letter'],
    ['no account', { account: '' }, 'key or account is gone'],
    ['no key', { key: '' }, 'key or account is gone'],
    ['no day that it is for', { forDay: 'soon' as never }, '"For day" holds no day'],
    ['a time that cannot be read', { leaseEnds: 'later' as never }, '"Lease ends" holds no day and time'],
    ['no amount', { amount: NaN }, '"Amount" holds no amount'],
    ['no count', { occurrence: 'twice' as never }, '"Occurrence" holds no whole number'],
    [
      'something else than stages',
      { folded: ['later'] as never },
      '"Also for" holds something that is no day and stage',
    ],
  ])('reports a row with %s, and takes nothing from it', (_, given, message) => {
    const { rows, problems } = read({}, given);
    expect(rows.map(({ key }) => key)).toEqual(['k0']);
    expect(problems).toMatchObject([{ row: 3, message: expect.stringContaining(message) as string }]);
  });

  it.each(['abc', null])('reports a row whose amount is %j', (cell) => {
    const sheet = outboxSheet([madeOutboxRow()]);
    sheet[1]![sheet[0]!.indexOf('Amount')] = cell;
    expect(readOutbox(sheet)).toMatchObject({ rows: [], problems: [{ code: 'amount', address: 'Outbox!F2' }] });
  });

  it('says in a sentence only as much of a cell as can be read, and nothing that hides or turns the rest', () => {
    const [wrong] = read({ state: `PAID\n\u202e${'x'.repeat(10_000)}` as never }).problems;
    expect(wrong!.parts[0]).toMatch(/^PAID x{50,200}…$/);
    expect(wrong!.message).toContain(`"${wrong!.parts[0]!}" is no state; one of ${STATES.join(', ')} is.`);
  });

  it('leads to the cell that is wrong, where it is one', () => {
    const addresses = (row: Partial<OutboxRow>) => read(row).problems.map(({ address }) => address);
    expect(addresses({ state: 'Sent?' as never })).toEqual(['Outbox!A2']);
    expect(addresses({ forDay: 'soon' as never })).toEqual(['Outbox!K2']);
    expect(addresses({ account: '' })).toEqual(['Outbox!A2']);
  });

  it('takes nothing from a letter that stands there twice: who can tell which of them was sent', () => {
    const { rows, problems } = read({ key: 'a' }, { key: 'b' }, { key: 'a', state: 'SENT' });
    expect(rows.map(({ key }) => key)).toEqual(['b']);
    expect(problems).toMatchObject([{ row: 2, message: expect.stringContaining('here and in row 4') as string }]);
  });

  it('says what is wrong in the language of whoever reads it, with the same figures and names', () => {
    const [wrong] = read({}, { state: 'Sent?' as never }).problems;
    const said = LANGUAGES.map((language) => rowProblemText(wrong!, language));
    expect(said[0]).toBe(wrong!.message);
    expect(new Set(said).size).toBe(LANGUAGES.length);
    for (const one of said) expect(one).toMatch(/^Outbox, (row|fila|linha) 3: .Sent\?.* PLANNED, .*REMOVED/);
  });

  it('knows of what it takes nothing from: by key and by reference, with the first row', () => {
    const { taken } = read(
      {},
      { key: '', reference: 'CS-1' },
      { key: 'b', reference: 'CS-2' },
      { key: 'b', reference: 'CS-2' },
    );
    expect(Array.from(taken)).toEqual([
      ['CS-1', 3],
      ['b', 4],
      ['CS-2', 4],
    ]);
  });

  it('nor where its copy cannot be read', () => {
    const { rows, problems } = read({ key: 'a' }, { key: 'a', state: 'sent by hand' as never });
    expect(rows).toEqual([]);
    expect(problems.map(({ row }) => row)).toEqual([2, 3]);
  });

  it('law: every row is read as it was written', () => {
    const word = fc.string({ minLength: 1, maxLength: 12 }).map((text) => text.replace(/[\s;]+/g, '') || 'x');
    const instant = fc.option(fc.record({ day: fc.integer({ min: 40_000, max: 60_000 }), second: fc.nat(86_399) }));
    const row = fc.record({
      state: fc.constantFrom(...STATES),
      account: word,
      currency: fc.constantFrom('USD', 'JPY', 'KWD'),
      to: word,
      cc: fc.array(word),
      invoices: fc.array(word),
      edited: fc.string(),
      folded: fc.array(
        fc.record({
          stage: fc.oneof(word, fc.constant('First; firm')),
          forDay: fc.integer({ min: 40_000, max: 60_000 }),
        }),
      ),
      amount: fc.integer({ min: -1e9, max: 1e9 }),
      run: word,
      leaseEnds: instant,
      planned: instant,
      sending: instant,
      done: instant,
    });
    fc.assert(
      fc.property(fc.array(row), (given) => {
        const rows = given.map((one, i) => madeOutboxRow({ ...one, key: `k${i}` }));
        expect(readOutbox(outboxSheet(rows))!.rows).toEqual(rows.map((one, i) => ({ ...one, row: i + 2 })));
      }),
    );
  });
});
