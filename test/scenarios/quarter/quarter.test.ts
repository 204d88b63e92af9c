import { isoDay } from '../../../src/core/cells/day';
import { startSession } from '../../support/workbook-session';
import { playQuarter, type Quarter } from './play';

describe('sixty business days on the sample ledger, with payments, promises, disputes and missed days', () => {
  let quarter: Quarter;
  beforeAll(async () => {
    quarter = await playQuarter(7);
  }, 240_000);

  const journal = (): Record<string, unknown>[] => {
    const { cells } = quarter.session.book.sheets['Journal']!;
    const [headings, ...rows] = cells;
    return rows.map((row) => Object.fromEntries(headings!.map((heading, i) => [String(heading), row[i]])));
  };

  it('is a quarter worth looking at: hundreds of contacts, promises kept and broken, days on which nobody came in', () => {
    const kinds = journal().map((row) => row['Kind']);
    expect(quarter.watched.contacts.length).toBeGreaterThan(300);
    expect(kinds.filter((kind) => kind === 'promise').length).toBeGreaterThan(20);
    expect(kinds.filter((kind) => kind === 'dispute').length).toBeGreaterThan(2);
    expect(quarter.missedDays).toBeGreaterThan(3);
    const standings = [...quarter.answers.values()].flatMap(({ ranked }) =>
      ranked.flatMap(({ card }) => card.promises.map(({ standing }) => standing.is)),
    );
    expect(standings).toEqual(expect.arrayContaining(['kept', 'broken']));
  });

  it('no account was contacted against a hold, and no stage was done twice', () => {
    expect(quarter.watched.wrongs).toEqual([]);
  });

  it('no stage was lost: each that was due was done, superseded or held in the Journal, is still due, or what it was for was settled', () => {
    const rows = journal();
    const last = quarter.answers.get(quarter.lastDay)!;
    const told = new Set(
      rows.map((row) =>
        JSON.stringify([`${String(row['Account'])} ${String(row['Currency'])}`, row['Stage'], row['For day']]),
      ),
    );
    const lost = quarter.due.filter(({ key, stage, forDay, day, daysPastDue }) => {
      if (told.has(JSON.stringify([key, stage, forDay]))) return false;
      const listed = last.ranked.find((one) => one.key === key);
      if (!listed || listed.action.run?.stage.name === stage) return false;
      const due = day - daysPastDue;
      return quarter.world.debts.some(
        (debt) => `${debt.account} ${debt.currency}` === key && debt.open > 0 && debt.due === due,
      );
    });
    expect(lost.map(({ key, stage, day }) => `${isoDay(day)} ${key}: ${stage}`)).toEqual([]);
  });

  it('Score a second time on the last day writes nothing new into the Journal and gives the same list', () => {
    const before = journal().length;
    const answer = quarter.session.score({ asOf: quarter.lastDay });
    const again = quarter.session.score({ asOf: quarter.lastDay });
    expect(again.ranked).toEqual(answer.ranked);
    expect(journal().length).toBe(before);
  });

  it('every state is explained by the Journal: its rows in any order give the same work', () => {
    const { book } = quarter.session;
    const shuffled = Object.fromEntries(
      Object.entries(book.sheets).map(([name, { cells }]) => [
        name,
        name === 'Journal' ? [cells[0]!, ...cells.slice(1).reverse()] : cells,
      ]),
    );
    const other = startSession(shuffled, isoDay(quarter.lastDay), 'Aging');
    const plain = quarter.session.score({ asOf: quarter.lastDay });
    const anew = other.score({ asOf: quarter.lastDay });
    const states = (answer: typeof plain) =>
      answer.ranked.map(({ key, rank, action, card }) => ({
        key,
        rank,
        line: action.sentence,
        promises: card.promises.map(({ standing }) => standing.is),
      }));
    expect(states(anew)).toEqual(states(plain));
  });

  it('a day in the middle of the quarter can be looked at again from the sheets of its end', () => {
    const days = [...quarter.answers.keys()];
    const day = days[Math.floor(days.length / 2)]!;
    const { sheets } = quarter.session.book;
    const kept = Object.fromEntries(
      ['Policy', 'Contacts', 'Payments', 'Journal', 'Payments seen'].flatMap((name) =>
        sheets[name] ? [[name, sheets[name].cells]] : [],
      ),
    );
    const morning = startSession({ Aging: quarter.exports.get(day)!, ...kept }, isoDay(day), 'Aging');
    // The rows that were written later in the day are the work of that morning.
    const journalThen = morning.book.sheets['Journal']!.cells.filter((row, i) => i === 0 || Number(row[0]) < day);
    morning.book.sheets['Journal']!.cells.splice(0, Infinity, ...journalThen);
    const lines = (answer: ReturnType<typeof morning.score>) =>
      Object.fromEntries(answer.ranked.map(({ key, action }) => [key, action.sentence]));
    expect(lines(morning.score({ asOf: day }))).toEqual(lines(quarter.answers.get(day)!));
  });
});
