import * as fc from 'fast-check';
import { LANGUAGES } from '../../../src/core/cells/language';
import { letterProblem } from '../../../src/core/letters/letter-problem';
import { letterProblemText } from '../../../src/sidebar/lines/letter-problem';
import { withoutGroups } from '../../../src/sidebar/lines/without-lines';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { catalogs } from '../../../src/sidebar/words/language';
import type { WithoutLetter } from '../../../src/core/tasks/letters/letters-task';
import { madeAction } from '../../support/made-action';
import { madeExport, type MadeInvoice } from '../../support/made-export';
import { day, startSession } from '../../support/workbook-session';

const TODAY = '2026-11-17';
const LETTERHEAD = { creditor: 'Harbor Supply Inc.', paymentMethods: 'First Harbor Bank, 123-456' };

/** As many as people call, so that there are others. */
const CALLED = Array.from({ length: 19 }, (_, i) => ({
  ...{ account: `KEY${i}`, due: '2026-10-01', open: 90_000, currency: 'USD', email: '' },
}));

const invoices: fc.Arbitrary<readonly (MadeInvoice & { readonly email: string })[]> = fc
  .array(
    fc.record({
      account: fc.integer({ min: 0, max: 40 }).map((i) => `A${i}`),
      due: fc.constantFrom('2026-07-01', '2026-10-01', '2026-11-10', '2026-11-16', '2026-11-17', '2026-12-15'),
      open: fc.integer({ min: -50_000, max: 9_000_000 }).map((cents) => (cents === 0 ? 1 : cents / 100)),
      currency: fc.constantFrom('USD', 'USD', 'EUR'),
      email: fc.constantFrom(
        'ap@customer.example',
        'ap@customer.example',
        'no address',
        '',
        'a@b.example, c@d.example',
      ),
    }),
    { minLength: 5, maxLength: 60 },
  )
  .map((list) => [...list, ...CALLED].map((one, i) => ({ ...one, invoice: `INV-${i}` })));

describe('an account without a letter', () => {
  it.each(LANGUAGES)('has one full stop after its name, whatever the name ends with, in %s', (language) => {
    const words = catalogs[language];
    const problem = letterProblem('no-address', '', 'Casa Real Ltda.');
    expect(letterProblemText(problem, words, formatsFor(language, words))).toMatch(/ Casa Real Ltda\.$/);
  });

  it('says once, with how many, for which stage several are called, and of one alone in its own line', () => {
    const action = (stage: string): WithoutLetter['why'] => ({
      is: 'personal',
      because: 'top',
      action: {
        ...madeAction({ code: 'call' }),
        parts: { ...madeAction({ code: 'call' }).parts, because: 'kept', stage },
      },
    });
    const account = (name: string, why: WithoutLetter['why']): WithoutLetter => ({
      ...{ key: name, account: name, name, currency: 'USD', exponent: 2, balance: 1000, why },
    });
    const { en } = catalogs;
    const without = [
      account('Elm', action('One week late')),
      account('Fir', action('Nine days late')),
      account('Oak', action('One week late')),
    ];
    const [group] = withoutGroups(without, 20, en, formatsFor('en', en));
    expect(group!.lines.map(({ name, together }) => [name, together])).toEqual([
      ['Fir', ''],
      ['Elm', 'The stage "One week late" is not done yet: 2'],
      ['Oak', 'The stage "One week late" is not done yet: 2'],
    ]);
    const [fir, elm] = group!.lines;
    expect(fir!.why).toMatch(/^In the Top 20: .*; the stage "Nine days late" is not done yet$/);
    expect(elm!.why).toMatch(/^In the Top 20: (?!.*is not done yet)/);
  });

  it.each([
    [{ code: 'call-broken-promise', channel: 'call' }, 'To be called'],
    [{ code: 'call-broken-promise', channel: 'email' }, 'To be written to by a person'],
    [{ code: 'wait', channel: null }, 'Next stage not yet due'],
    [{ code: 'nothing-due', channel: null }, 'Nothing is past due'],
    [{ code: 'find-due-day', channel: null }, 'No due day and no terms'],
  ] as const)('stands under what is next for it: %j', (given, title) => {
    const { en } = catalogs;
    const why = { is: 'other action', action: madeAction(given) } as const;
    const one = { key: 'a', account: 'a', name: 'a', currency: 'USD', exponent: 2, balance: 1000, why };
    expect(withoutGroups([one], 20, en, formatsFor('en', en))).toMatchObject([{ title }]);
  });

  it('has its reason in a sentence of its own, whatever the ledger, in every language', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(invoices, fc.integer({ min: 0, max: 3 }), fc.boolean(), (list, pinned, visibleOnly) => {
        const [headings, ...rows] = madeExport(list);
        const sheet = [[...headings!, 'Email'], ...rows.map((row, i) => [...row, list[i]!.email])];
        const session = startSession({ Aging: sheet }, TODAY);
        session.around = { place: 'https://files.example/book.xlsx' };
        session.score({ asOf: day(TODAY) });
        session.log(
          ...list.slice(0, pinned).map(({ account }) => ({ account, kind: 'pinned' as const, currency: 'USD' })),
        );
        const { without } = session.letters({ letterhead: LETTERHEAD, visibleOnly });
        for (const language of LANGUAGES) {
          const words = catalogs[language];
          const groups = withoutGroups(without, 20, words, formatsFor(language, words));
          expect(groups.flatMap(({ lines }) => lines)).toHaveLength(without.length);
          for (const { why } of groups.flatMap(({ lines }) => lines)) {
            expect(why).toMatch(/^[^\s{}]+ [^{}]*$/);
            expect(why).not.toMatch(/undefined|null|NaN/);
          }
        }
        for (const { why } of without) seen.add(why.is === 'personal' ? `personal: ${why.because}` : why.is);
      }),
      { numRuns: 15 },
    );
    expect([...seen].sort()).toEqual(
      expect.arrayContaining(['hold', 'other action', 'personal: pinned', 'personal: top', 'problem']),
    );
  });
});
