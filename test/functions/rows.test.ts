import fc from 'fast-check';
import type { Cell, Row } from '../../src/core/cells/cell';
import { readLedger } from '../../src/core/ledger/read-ledger';
import { defaultPolicy } from '../../src/core/policy/default-policy';
import { policyRows } from '../../src/core/policy/policy-rows';
import { readPolicy } from '../../src/core/policy/read-policy';
import { scoreOf } from '../../src/core/score/score';
import { BLOCK_HEADINGS, type BlockField } from '../../src/core/score/score-headings';
import { rankLedger } from '../../src/core/tasks/book/rank-ledger';
import { AS_OF, HEADINGS, anyRow, badRow, typedRow } from './ledgers';
import { called } from './run-example';

/** The score rows of what the ledger reader makes of a sheet. */
const scoreRows = (...given: Parameters<typeof rankLedger>) => rankLedger(...given).map(({ row }) => row);

const PER_ROW = [
  'PRIORITY_SCORE',
  'PRIORITY_WHY',
  'NEXT_ACTION',
  'CAN_CONTACT',
  'ACCOUNT_CLASS',
  'COST_OF_WAITING',
] as const;
const heads = [HEADINGS];
const spill = (name: string, rows: readonly Row[]) => called(name, rows, heads, undefined, AS_OF);
const cents = (amount: Cell): number => (typeof amount === 'number' ? Math.round(amount * 100) : 0);
const cell = (name: string, row: Row) => spill(name, [row])[0]![0];

describe.each(PER_ROW)('%s over many rows', (name) => {
  it('gives what it gives typed in each row', () => {
    fc.assert(
      fc.property(fc.array(anyRow, { minLength: 1, maxLength: 12 }), (rows) => {
        expect(spill(name, rows)).toEqual(rows.map((row) => [cell(name, row)]));
      }),
    );
  });

  it('says in the cell of a bad row what is wrong with it, and leaves the others as they are', () => {
    fc.assert(
      fc.property(fc.array(typedRow, { minLength: 1, maxLength: 8 }), badRow, fc.nat(8), (rows, bad, at) => {
        const place = at % (rows.length + 1);
        const all = spill(name, [...rows.slice(0, place), bad, ...rows.slice(place)]);
        expect(all[place]![0]).toMatchObject({ error: 'value', message: expect.stringMatching(/\w.{10,}/) as string });
        expect(all.filter((_, i) => i !== place)).toEqual(spill(name, rows));
      }),
    );
  });

  it('leaves the cells of blank rows empty', () => {
    expect(spill(name, [['', null, '  ', '', '', '', '']])).toEqual([['']]);
  });
});

describe.each(PER_ROW)('%s over a sheet grouped under customer names', (name) => {
  const headings = [['Due date', 'Invoice', 'Open amount', 'Currency']];
  const at = (...row: Cell[]) => called(name, [row], headings, undefined, AS_OF)[0]![0];

  it('leaves the cells beside names and their totals empty, whatever column they stand in', () => {
    expect(at('Alder Ltd', '', null, '')).toBe('');
    expect(at('', 'Alder Ltd', null, '')).toBe('');
    expect(at('Total Alder Ltd', '', 500, 'USD')).toBe('');
    expect(at('Total', '', 500, '')).toBe('');
  });

  it('fails for a day or an amount that cannot be read, and for an invoice without one', () => {
    expect(at('', '', '#N/A', '')).toMatchObject({ error: 'value' });
    expect(at('soon', '5001', 500, '')).toMatchObject({ error: 'value' });
    expect(at('soon', '', 500, '')).toMatchObject({ error: 'value' });
    expect(at(AS_OF, '5001', '', '')).toMatchObject({ error: 'na' });
  });
});

const curve = [0, 30, 60, 120].map((day) => ({ day, share: 1 / (1 + day), daysAhead: 10.01 + day / 7 }));
const bookHistory = { averageDaysLate: 12, lateRatio: 0.4, weight: 10, curve };

describe('PRIORITY_SCORE of a row', () => {
  it.each([
    ['the default policy', undefined],
    ['a policy that knows how late the book pays', policyRows({ ...defaultPolicy, bookHistory })],
  ])('is the score of a ledger that consists of this row, under %s', (_, given) => {
    const policy = given ? readPolicy(given).policy! : defaultPolicy;
    const gives = (name: string, row: Row) => called(name, [row], heads, given, AS_OF)[0]![0];
    fc.assert(
      fc.property(typedRow, (row) => {
        const { ledger } = readLedger([HEADINGS, row], { asOf: AS_OF });
        const [scoreRow] = scoreRows(ledger!, [], policy);
        const { score, why, costOfWaiting } = scoreOf(scoreRow!, policy);
        expect(gives('PRIORITY_SCORE', row)).toBe(score);
        expect(gives('PRIORITY_WHY', row)).toBe(why);
        expect(gives('COST_OF_WAITING', row)).toBe(costOfWaiting);
      }),
    );
  });

  it('never falls when more is owed or the due day is longer past', () => {
    fc.assert(
      fc.property(typedRow, fc.nat(1_000_000), fc.nat(400), (row, more, days) => {
        fc.pre((row[5] as number) > 0);
        const worse = row.map((own, at) =>
          at === 5 ? (own as number) + more : at === 3 || at === 4 ? (own as number) - days : own,
        );
        expect(cell('PRIORITY_SCORE', worse)).toBeGreaterThanOrEqual(cell('PRIORITY_SCORE', row) as number);
      }),
    );
  });

  it('is empty for an invoice that is paid or not yet issued on the as-of day, and for a total', () => {
    const headings = [['Invoice', 'Invoice date', 'Due date', 'Amount', 'Paid on']];
    const rows = [
      ['1', AS_OF - 60, AS_OF - 30, 100, AS_OF],
      ['2', AS_OF + 1, AS_OF + 31, 100, ''],
      ['3', AS_OF - 60, AS_OF - 30, 100, AS_OF + 1],
      ['Total', '', '', 300, ''],
    ];
    const scores = called('PRIORITY_SCORE', rows, headings, undefined, AS_OF);
    expect(scores.map(([score]) => typeof score)).toEqual(['string', 'string', 'number', 'string']);
  });
});

describe('a row with its amount in two currencies', () => {
  it('counts in the currency that stands beside the amount, never one amount in the currency of the other', () => {
    const amounts = ['Amount in doc. curr.', 'Document currency', 'Amount in local currency', 'Local currency'];
    const row = ['C-1', '5001', AS_OF - 40, 500, 'GBP', 590, 'EUR'];
    for (const [headings, cells] of [
      [amounts, row],
      [[...amounts].reverse(), [...row.slice(0, 3), ...row.slice(3).reverse()]],
    ] as const) {
      const all = [['Customer', 'Document', 'Net due date', ...headings]];
      expect(called('NEXT_ACTION', [cells], all, undefined, AS_OF)[0]![0]).toContain('500.00 GBP');
    }
  });
});

describe('what a row says of the customer', () => {
  const headings = [[...HEADINGS, 'Interactions', 'Margin', 'Industry', 'Years in business']];
  const policy = { ...defaultPolicy, risk: [{ industry: 'Retail', region: '*', risk: 4 }] };
  const facts = fc.tuple(
    fc.constantFrom<Cell>('', 1, 3, 5, '4', 9, 'good'),
    fc.constantFrom<Cell>('', 0.35, 35, '35 %', -0.1),
    fc.constantFrom<Cell>('', 'Retail', 'Mining'),
    fc.constantFrom<Cell>('', 2, '12', 40),
  );

  it('counts as it does in a ledger, however it is written', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(typedRow, facts), { minLength: 1, maxLength: 6 }), (rows) => {
        const written = rows.map(([row, known]): Row => [...row, ...known]);
        const given = called('PRIORITY_SCORE', written, headings, policyRows(policy), AS_OF);
        written.forEach((row, i) => {
          const { ledger } = readLedger([...headings, row], { asOf: AS_OF });
          expect(given[i]![0]).toBe(scoreOf(scoreRows(ledger!, [], policy)[0]!, policy).score);
        });
      }),
    );
  });
});

describe('a summary row, an account by buckets', () => {
  const headings = [
    ['Customer no', 'Customer', 'Current', '1 - 30', '31 - 60', '61 - 90', '> 90', 'Total', 'Currency'],
  ];
  const amount = fc.oneof(
    fc.constant<Cell>(''),
    fc.integer({ min: 1, max: 9_000_000 }).map((minor) => minor / 100),
  );
  const summaryRow = fc
    .tuple(fc.nat(99), fc.array(amount, { minLength: 5, maxLength: 5 }))
    .map(([account, buckets]): Row => {
      const total = buckets.reduce<number>((sum, own) => sum + cents(own), 0) / 100;
      return [`C-${100 + account}`, `Customer ${100 + account}`, ...buckets, total, 'USD'];
    });
  const scores = (rows: readonly Row[]) => called('PRIORITY_SCORE', rows, headings, undefined, AS_OF);

  it('scores as the ledger that consists of it, spilled or typed, between blank rows and others', () => {
    fc.assert(
      fc.property(fc.array(summaryRow, { minLength: 1, maxLength: 6 }), (rows) => {
        expect(scores(rows)).toEqual(
          rows.map((row) => {
            const { ledger } = readLedger([...headings, row], { asOf: AS_OF });
            const [scoreRow] = ledger ? scoreRows(ledger, [], defaultPolicy) : [];
            return [scoreRow ? scoreOf(scoreRow, defaultPolicy).score : ''];
          }),
        );
        expect(scores(rows)).toEqual(rows.map((row) => scores([row])[0]));
      }),
    );
  });

  it('says what is past due in it, and where nothing is that nothing is', () => {
    const action = (...buckets: Cell[]) =>
      called('NEXT_ACTION', [['C-1', 'Alder', ...buckets, 'USD']], headings, undefined, AS_OF)[0]![0];
    expect(action(50, '', 200, '', '', 250)).toContain('31 days past due, 200.00 USD');
    expect(action(50, '', '', '', '', 50)).toContain('WAIT: nothing past due, 50.00 USD not due yet');
  });
});

describe('beside the columns that Score wrote', () => {
  const fields = Object.keys(BLOCK_HEADINGS) as BlockField[];
  const headings = [[...HEADINGS, ...fields.map((field) => BLOCK_HEADINGS[field])]];

  it('the formula gives the very score that stands there, on each row of the account', () => {
    fc.assert(
      fc.property(fc.array(typedRow, { minLength: 1, maxLength: 10 }), (rows) => {
        const { ledger } = readLedger([HEADINGS, ...rows], { asOf: AS_OF });
        const scored = scoreRows(ledger!, [], defaultPolicy);
        const block = (row: Row): Row => {
          const own = scored.find(({ account, currency }) => account === row[0] && currency === row[6])!;
          return fields.map((field) => (field in own ? (own as never as Record<string, never>)[field]! : 'ignored'));
        };
        const written = rows.map((row) => [...row, ...block(row)]);
        const expected = rows.map((row) => {
          const own = scored.find(({ account, currency }) => account === row[0] && currency === row[6])!;
          return [own.balance === 0 ? '' : scoreOf(own, defaultPolicy).score];
        });
        expect(called('PRIORITY_SCORE', written, headings)).toEqual(expected);
      }),
    );
  });

  it('a row that was no account stays empty, and a block cut short is refused with the missing heading', () => {
    const row = [...HEADINGS.map(() => 'x'), ...fields.map(() => '')];
    expect(called('PRIORITY_SCORE', [row], headings)).toEqual([['']]);
    const cut = headings.map((heads) => heads.filter((head) => head !== BLOCK_HEADINGS.margin));
    expect(called('PRIORITY_SCORE', [row], cut)[0]![0]).toMatchObject({
      message: 'Give all columns that Callsheet wrote: "Callsheet margin" is missing.',
    });
  });
});

describe('the as-of day', () => {
  const row = ['C-1', '', '1', '', AS_OF - 40, 100, 'USD'];
  const aged = [[...HEADINGS, 'Days past due']];
  const at = (policy: unknown, asOf: unknown, days: unknown = '') =>
    called('NEXT_ACTION', [[...row, days]], aged, policy, asOf)[0]![0];

  it('is the argument, else that of the policy, else told by the days past due of the row', () => {
    const policy = policyRows({ ...defaultPolicy, asOf: AS_OF - 10 });
    expect(at(policy, AS_OF, 5)).toContain('40 days past due');
    expect(at(policy, undefined, 5)).toContain('30 days past due');
    expect(at(undefined, undefined, 5)).toContain('5 days past due');
  });

  it('is asked for where nothing tells it', () => {
    expect(at(undefined, undefined)).toEqual({ error: 'na', message: 'Give the as-of day.' });
  });

  it('is asked for where only the age is told, and a day beside it has to be measured from it', () => {
    for (const heading of ['Promised date', 'Customer since']) {
      const classOf = (cell: Cell) =>
        called('ACCOUNT_CLASS', [['C-1', 40, 500, cell]], [['Customer no', 'Days past due', 'Balance', heading]]);
      expect(classOf('2019-05-02')).toEqual([[{ error: 'na', message: 'Give the as-of day.' }]]);
      expect(classOf('')).toEqual([['NORMAL']]);
    }
  });

  it('may be a date, or text that can be read in one way only', () => {
    expect(at(undefined, '2026-11-30')).toContain('40 days past due');
    expect(at(undefined, '03/04/2026')).toMatchObject({ error: 'value' });
  });
});

describe('a text date that can be read in two ways', () => {
  const row = ['C-1', '', '1', '', '03/04/2026', 100, 'USD'];

  it('is answered with the sentence, not with a reading', () => {
    expect(cell('PRIORITY_SCORE', row)).toEqual({
      error: 'value',
      message:
        'The due day "03/04/2026" is 2026-04-03 or 2026-03-04: confirm the order of its column in the Callsheet pane.',
    });
  });

  it('is read as the column was confirmed', () => {
    const sheet = {
      columns: { 'Due date': 'due', 'Open amount': 'open', 'Customer no': 'account', Invoice: 'invoice' },
    } as const;
    const policy = (dayOrder: 'dmy' | 'mdy') =>
      policyRows({ ...defaultPolicy, sheets: { Aging: { ...sheet, conventions: { dayOrder } } } });
    const days = (order: 'dmy' | 'mdy') => called('NEXT_ACTION', [row], heads, policy(order), AS_OF)[0]![0];
    expect(days('dmy')).toContain('241 days past due');
    expect(days('mdy')).toContain('271 days past due');
  });
});

describe('rows and headings of different columns', () => {
  it('are refused: every cell would be taken for another', () => {
    const message = 'The rows have 7 columns and the headings 6: give the same columns of both.';
    const row = HEADINGS.map(() => 1);
    const names = [...PER_ROW, 'AGING_BUCKET', 'TOP_ACCOUNTS', 'AGING_SUMMARY', 'PAYER_PROFILE'];
    for (const name of names) {
      expect(called(name, [row], [HEADINGS.slice(1)])).toEqual([[{ error: 'value', message }]]);
    }
  });
});

describe('a policy that cannot be used', () => {
  it('is refused with the cell and what was expected there', () => {
    const rows = policyRows(defaultPolicy).map((row) =>
      row.map((own) => (own === defaultPolicy.weights.balance ? 'much' : own)),
    );
    const answer = called('PRIORITY_SCORE', [HEADINGS.map(() => 1)], heads, rows, AS_OF)[0]![0];
    expect(answer).toMatchObject({
      error: 'value',
      message: expect.stringMatching(/^The policy cannot be used\. Policy![A-Z]+\d+: /) as string,
    });
  });
});
