import type { MadeInvoice } from '../../support/made-export';
import { accountOf, exportedOn, journalled, scoredOn } from '../../support/working-days';
import { day, type Session } from '../../support/workbook-session';

/** OAK’s only invoice is past due from Monday 16 November on. Others make the book, so that it is neither large nor key. */
const book = (open = 300): readonly MadeInvoice[] => [
  { account: 'OAK', invoice: 'OAK-1', due: '2026-11-15', open },
  ...Array.from({ length: 30 }, (_, i) => ({ account: `C${i}`, invoice: `C${i}-1`, due: '2026-12-20', open: 900 + i })),
];

/** Does what the line asks for. */
function act(session: Session, answer: ReturnType<typeof exportedOn>): string | null {
  const { action } = accountOf(answer, 'OAK');
  if (action.hold || !action.run || action.channel === null) return null;
  const { stage, forDay } = action.run;
  const outcome = action.channel === 'call' ? 'no answer' : 'sent';
  session.log({ account: 'OAK', kind: 'contact', channel: action.channel, outcome, stage: stage.name, forDay });
  return stage.name;
}

const contacts = (session: Session) =>
  journalled(session).flatMap(({ kind, stage }) => (kind === 'contact' ? [stage] : []));

describe('nobody comes in for three days', () => {
  it('then there is one thing to do, at the stage of that day, and a second run has nothing more', () => {
    const session = scoredOn(book(), '2026-11-16');
    expect(act(session, session.score())).toBe('One day late');
    // The stage of Monday 23 November, one week late, comes and goes: the analyst is back on Thursday.
    const thursday = exportedOn(session, '2026-11-26', book());
    expect(accountOf(thursday, 'OAK').action.stages.due).toHaveLength(1);
    expect(act(session, thursday)).toBe('Eleven days late');
    expect(contacts(session)).toEqual(['One day late', 'Eleven days late']);
    expect(act(session, session.score())).toBeNull();
    expect(act(session, exportedOn(session, '2026-11-26', book()))).toBeNull();
  });

  it('what was passed over is in the Journal, and not lost', () => {
    const session = scoredOn(book(), '2026-11-16');
    act(session, session.score());
    exportedOn(session, '2026-11-26', book());
    const passed = journalled(session).flatMap(({ kind, stage }) => (kind === 'superseded' ? [stage] : []));
    expect(passed).toEqual(expect.arrayContaining(['One week late', 'Nine days late']));
  });

  it('a stage that may not be skipped comes first, however late it is, and the answer says which rule spoke', () => {
    const session = scoredOn(book(), '2026-11-16');
    act(session, session.score());
    const { run } = accountOf(exportedOn(session, '2027-02-18', book()), 'OAK').action;
    expect(run).toMatchObject({ rule: 'not skipped', stage: { name: 'Two months late' } });
  });
});

describe('a part payment', () => {
  it('keeps the stage, opens no new cycle and lowers the amount', () => {
    const session = scoredOn(book(), '2026-11-16');
    act(session, session.score());
    const before = accountOf(exportedOn(session, '2026-11-24', book()), 'OAK');
    const after = accountOf(exportedOn(session, '2026-11-24', book(100)), 'OAK');
    expect(before.action.run).toMatchObject({ amount: 30_000, forDay: day('2026-11-16') });
    expect(after.action.run).toMatchObject({ amount: 10_000, forDay: day('2026-11-16') });
    expect(after.action.run!.stage.name).toBe(before.action.run!.stage.name);
    expect(after.action.sentence).toContain('100.00 USD');
  });
});
