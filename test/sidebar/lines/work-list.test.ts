import { heldAsOne, ownersOf, sectionOf, walkFrom, workOf } from '../../../src/sidebar/lines/work-list';
import { madeAction } from '../../support/made-action';
import { emptyCard, listed } from '../listed';

const account = (key: string, code: Parameters<typeof madeAction>[0], personal: boolean, owner = '') =>
  listed({ key, action: madeAction(code), personal, card: { ...emptyCard, owner } });

const ranked = [
  account('letter', { code: 'remind' }, false, 'Ana'),
  account('held', { code: 'hold' }, true, 'Ana'),
  account('call', { code: 'call' }, true, 'Bruno'),
  account('broken', { code: 'call-broken-promise' }, true, 'Ana'),
  account('waits', { code: 'wait' }, false),
];
const keysOf = (mine: string | null) =>
  workOf(ranked, mine).map(({ section, accounts }) => [section, accounts.map(({ key }) => key)]);

describe("today's work", () => {
  it('is first what a person sees to, then what else is due, then what waits or is held, each in rank order', () => {
    expect(keysOf(null)).toEqual([
      ['personal', ['call', 'broken']],
      ['due', ['letter']],
      ['waiting', ['held', 'waits']],
    ]);
  });

  it('has every account exactly once', () =>
    expect(
      workOf(ranked, null)
        .flatMap(({ accounts }) => accounts.map(({ key }) => key))
        .sort(),
    ).toEqual(ranked.map(({ key }) => key).sort()));

  it('never calls for work on an account that is held, whoever sees to it', () =>
    expect([true, false].map((personal) => sectionOf({ personal, action: madeAction({ code: 'hold' }) }))).toEqual([
      'waiting',
      'waiting',
    ]));

  it('shows one collector their own accounts, however their name is written', () =>
    expect(keysOf('  ANÁ ')).toEqual([
      ['personal', ['broken']],
      ['due', ['letter']],
      ['waiting', ['held']],
    ]));

  it('knows the collectors that accounts name, each once', () => expect(ownersOf(ranked)).toEqual(['Ana', 'Bruno']));
});

describe('data that are too old', () => {
  const stale = { code: 'stale-data', parts: {}, sentence: '', until: null } as const;
  const old = listed({ action: madeAction({ code: 'hold', hold: stale, holds: [stale] }) });

  it('are said once above the list when they hold everything back', () =>
    expect(heldAsOne(workOf([old, old], null))).toEqual(stale));

  it('are not when something is due all the same, or other reasons hold', () => {
    expect(heldAsOne(workOf([old, ...ranked], null))).toBeNull();
    expect(heldAsOne(workOf([account('held', { code: 'hold' }, true)], null))).toBeNull();
  });
});

describe('going through the accounts', () => {
  const work = workOf(ranked, null);

  it('leads through all that is due, and never into what waits', () =>
    expect(walkFrom(work, 'letter')).toEqual(['call', 'broken', 'letter']));

  it('leads through what waits from one of those', () => expect(walkFrom(work, 'held')).toEqual(['held', 'waits']));

  it('stays at an account that the list leaves out', () => expect(walkFrom(work, 'elsewhere')).toEqual(['elsewhere']));
});
