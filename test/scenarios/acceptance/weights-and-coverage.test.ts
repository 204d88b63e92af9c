import type { Cell } from '../../../src/core/cells/cell';
import { PRIORITY_SCORE, PRIORITY_WHY } from '../../../src/functions/functions';
import { madeExport, type MadeInvoice } from '../../support/made-export';
import { startSession, type Session } from '../../support/workbook-session';

const BOOK: readonly MadeInvoice[] = ['OAK', 'ELM', 'ASH'].map((account, i) => ({
  ...{ account, invoice: `${account}-1`, due: '2026-09-15', open: 9000 - 2500 * i },
}));

const scored = (more: Readonly<Record<string, Cell>> = {}): Session => {
  const session = startSession({ Aging: madeExport(BOOK, more) }, '2026-11-16');
  session.score();
  return session;
};

const weight = (session: Session, label: string): Cell[] =>
  session.book.sheets['Policy']!.cells.find(([cell, value]) => cell === label && typeof value === 'number')!;

/** What a formula typed beside the rows gives, with the Policy sheet as it stands. */
const typed = (session: Session, formula: typeof PRIORITY_SCORE): unknown[] => {
  const cellsOf = (sheet: string): Cell[][] => session.book.sheets[sheet]!.cells.map((row) => [...row]);
  const [headings, ...rows] = cellsOf('Aging');
  return formula(rows, [headings!], cellsOf('Policy')).flat();
};

describe('a manager changes one weight on Policy', () => {
  it('the score changes at once in a cell, and with the next Score on the sheet, to the same number', () => {
    const session = scored();
    const before = session.column('Aging', 'Callsheet score');
    expect(typed(session, PRIORITY_SCORE)).toEqual(before);
    weight(session, 'Payment history')[1] = 60;
    const after = typed(session, PRIORITY_SCORE);
    expect(after).not.toEqual(before);
    session.score();
    expect(session.column('Aging', 'Callsheet score')).toEqual(after);
  });

  it('its words change with it, and still add up to the score', () => {
    const session = scored();
    const before = session.column('Aging', 'Callsheet why');
    weight(session, 'Payment history')[1] = 60;
    const words = typed(session, PRIORITY_WHY).map(String);
    const points = (why: string) => Number(/Payment history (\d+)/.exec(why)![1]);
    words.forEach((why, i) => expect(points(why)).toBeGreaterThan(points(String(before[i]))));
    session.score();
    expect(session.column('Aging', 'Callsheet why')).toEqual(words);
    for (const why of words) {
      const [terms, total] = why.split(' = ');
      const sum = terms!.split(' + ').reduce((all, term) => all + Number(/-?\d+$/.exec(term)![0]), 0);
      expect(sum).toBe(parseInt(total!, 10));
    }
  });
});

describe('a figure that the sheet does not have', () => {
  const oak = (session: Session) => session.score().ranked.find(({ account }) => account === 'OAK')!;

  it('lowers the coverage, and says so in the words', () => {
    const [known, unknown] = [oak(scored({ Margin: 0.1, 'Years in business': 3 })), oak(scored())];
    expect(unknown.coverage).toBeCloseTo(known.coverage - 0.06 - 0.08, 9);
    expect(known.why).toContain('(4 of 7 known)');
    expect(unknown.why).toContain('(2 of 7 known)');
    expect(unknown.why).toContain('not known');
  });

  it('counts as neutral: the score moves by what the figure says, not by its being known', () => {
    const middle = oak(scored({ Margin: 0.3 }));
    const unknown = oak(scored());
    const points = ({ contributions }: typeof middle) =>
      contributions.find(({ dimension }) => dimension === 'margin')!.points;
    expect(middle.score - unknown.score).toBeCloseTo(points(middle) - points(unknown), 5);
    expect(unknown.contributions.find(({ dimension }) => dimension === 'margin')).toMatchObject({
      ...{ known: false, value: 50 },
    });
  });
});
