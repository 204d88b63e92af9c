import { madeExport, type MadeInvoice } from '../support/made-export';
import { startSession, type Session } from '../support/workbook-session';

const BOOK: readonly MadeInvoice[] = Array.from({ length: 12 }, (_, i) => ({
  account: `C${i + 1}`,
  invoice: `I${i + 1}`,
  due: `2026-${String(1 + (i % 9)).padStart(2, '0')}-10`,
  open: 1000 * (i + 1),
}));

function scored(): Session {
  const session = startSession({ Aging: madeExport(BOOK) }, '2026-11-16');
  session.score();
  return session;
}

const policyRow = (session: Session, label: string, nth = 0) =>
  session.book.sheets['Policy']!.cells.filter((row) => row[0] === label)[nth]!;

describe('a manager edits Policy between two runs', () => {
  it('N = 5: five accounts are highlighted and called', () => {
    const session = scored();
    policyRow(session, 'Top N')[1] = 5;
    const answer = session.score();
    expect(answer.topN).toBe(5);
    expect(session.highlighted()).toHaveLength(5);
    expect(session.book.sheets['Aging']!.rules).toHaveLength(1);
    expect(answer.ranked.filter(({ top }) => top)).toHaveLength(5);
  });

  it('a weight: the order follows it', () => {
    const session = scored();
    for (const label of [
      'Payment history',
      'Purchase history',
      'Interactions',
      'General risk',
      'Specific risk',
      'Margin',
    ]) {
      policyRow(session, label)[1] = 0;
    }
    const answer = session.score();
    expect(answer.ranked.map(({ account }) => account)).toEqual([...BOOK].reverse().map(({ account }) => account));
    expect(answer.weights).toMatchObject({ paymentHistory: 0 });
  });

  it('a cell that cannot be read: nothing is written, and the cell is named', () => {
    const session = scored();
    policyRow(session, 'Top N')[1] = 'twenty';
    const before = JSON.stringify(session.book);
    const answer = session.score();
    expect(answer.policyProblems[0]!.address).toMatch(/^Policy!B\d+$/);
    expect(answer.ranked).toEqual([]);
    expect(JSON.stringify(session.book)).toBe(before);
    expect(session.inspect().policyProblems).toEqual(answer.policyProblems);
  });

  it('a rule of a pack: the answer says which pack is changed, and in what', () => {
    const session = scored();
    expect(session.score().notes.map(({ code }) => code)).not.toContain('pack-changed');
    policyRow(session, 'B2B')[6] = 5;
    expect(session.score().notes).toContainEqual({
      code: 'pack-changed',
      message:
        'The pack "B2B" on sheet "Policy" is not as Callsheet ships it, in: Contacts a week. It counts as it stands there.',
      parts: { pack: 'B2B', columns: 'Contacts a week' },
    });
  });

  it('a label deleted: it comes back with the value that counts meanwhile, and the answer says so', () => {
    const session = scored();
    const { cells } = session.book.sheets['Policy']!;
    cells.splice(cells.indexOf(policyRow(session, 'Grace after a promise')), 1);
    expect(session.score().changes).toContainEqual({
      code: 'policy-extended',
      message: 'Policy lacked these, and has them now: Grace after a promise.',
      parts: { count: 1, names: ['Grace after a promise'] },
    });
    expect(policyRow(session, 'Grace after a promise').slice(0, 2)).toEqual(['Grace after a promise', 3]);
    expect(session.score().changes).toEqual([]);
  });

  it('keeps the edits cell for cell when scored again', () => {
    const session = scored();
    policyRow(session, 'Slow days')[1] = 21;
    policyRow(session, 'Slow days')[4] = 'agreed with Bea';
    const before = JSON.stringify(session.book.sheets['Policy']!.cells);
    session.score();
    expect(JSON.stringify(session.book.sheets['Policy']!.cells)).toBe(before);
  });
});
