import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LettersAnswer } from '../../src/core/tasks/letters/letters-task';
import { readBook } from '../../src/files/read-book';
import { senderOf } from '../support/sending-session';
import { startSession } from '../support/workbook-session';

const FRIDAY = '2026-10-30'; // the day of the sample
const LETTERHEAD = { creditor: 'Northwind Traders Ltd', paymentMethods: 'Bank transfer' };

/** The sample as it is opened, scored on its own day with the policy as it is made. */
async function sample() {
  const file = join(__dirname, '../../examples/sample-aging.xlsx');
  const { sheets } = await readBook(readFileSync(file), file);
  const session = startSession(Object.fromEntries(sheets.map(({ name, rows }) => [name, rows])), FRIDAY, 'Aging');
  const scored = session.score();
  const sender = senderOf(session);
  return { session, scored, sender, prepared: sender.letters({ letterhead: LETTERHEAD }) };
}

/** Letters in this language that say how to pay. */
const counted = ({ letters }: LettersAnswer, language: string): number =>
  letters.filter(({ letter }) => letter.language === language && letter.text.includes(LETTERHEAD.paymentMethods))
    .length;

describe('the letters of the sample', () => {
  it('are more than thirty by email with nothing changed on Policy, in three languages; others are texts and printed', async () => {
    const { prepared } = await sample();
    const of = (channel: string) =>
      prepared.letters.map(({ letter }) => letter).filter((one) => one.channel === channel);
    expect(of('email').length).toBeGreaterThan(30);
    expect(new Set(of('email').map(({ language }) => language))).toEqual(new Set(['en', 'es', 'pt']));
    expect([of('text').length > 0, of('letter').length > 0]).toEqual([true, true]);
    expect(prepared.templateProblems).toEqual([]);
  });

  it('in Spanish and Portuguese that say how to pay in the language of the workbook are counted, with the cell of Policy', async () => {
    const { sender, prepared } = await sample();
    const [first, ...others] = prepared.inAnotherLanguage;
    expect([first, ...others].map((one) => [one!.language, one!.saidIn, one!.letters]).sort()).toEqual([
      ['es', 'en', counted(prepared, 'es')],
      ['pt', 'en', counted(prepared, 'pt')],
    ]);
    expect(first!.terms).toEqual([{ term: 'paymentMethods', cell: expect.stringMatching(/^Policy!B\d+$/) }]);
    const paymentMethods = 'Bank transfer\n[es]\nTransferencia\n[pt]\nTransferência';
    expect(sender.letters({ letterhead: { ...LETTERHEAD, paymentMethods } }).inAnotherLanguage).toEqual([]);
  });

  it('leave out accounts for reasons of every kind, and none without one', async () => {
    const { scored, prepared } = await sample();
    const { letters, without } = prepared;
    const answered = [
      ...letters.map(({ letter }) => `${letter.account} ${letter.currency}`),
      ...without.map(({ key }) => key),
    ];
    expect(answered.sort()).toEqual(scored.ranked.map(({ key }) => key).sort());
    const reasons = without.map(({ why }) =>
      why.is === 'hold'
        ? why.hold.code
        : why.is === 'problem'
          ? why.problem.code
          : why.is === 'other action'
            ? why.action.code
            : why.is,
    );
    expect(new Set(reasons)).toEqual(
      new Set([
        ...['personal', 'wait', 'find-address', 'net-credit', 'do-not-contact', 'opted-out', 'at-agency', 'disputed'],
        ...['promise', 'plan', 'no-address', 'several-addresses', 'handling'],
      ]),
    );
  });

  it('all go out as they were seen, each to an address of its own, and none goes out again', async () => {
    const { prepared, sender } = await sample();
    const emails = prepared.letters.filter(({ letter }) => letter.channel === 'email').map(({ letter }) => letter.to);
    sender.approve();
    expect(sender.send().progress).toMatchObject({ sent: emails.length, held: 0, failed: 0, left: 0 });
    const received = sender.received.map(({ to }) => to);
    expect(received.sort()).toEqual([...emails].sort());
    expect(new Set(received).size).toBe(received.length);
    sender.approve();
    sender.send();
    expect(sender.received).toHaveLength(emails.length);
  });

  it('ask for what is past due less all credits, as the rows of the sample add up', async () => {
    const { session, prepared } = await sample();
    const [headings = [], ...rows] = session.book.sheets['Aging']!.cells.slice(3);
    const at = (name: string): number => headings.indexOf(name);
    const owed = (account: string, currency: string): number =>
      rows
        .filter((row) => row[at('Account')] === account && row[at('Currency')] === currency)
        .filter((row) => Number(row[at('Open amount')]) < 0 || Number(row[at('Due date')]) < session.today)
        .filter((row) => row[at('Status')] !== 'Disputed')
        .reduce((sum, row) => sum + Math.round(Number(row[at('Open amount')]) * 100), 0);
    const late = prepared.letters.filter(({ letter }) => letter.forDay < session.today && letter.confirms === '');
    const chasing = late.filter(({ letter }) => letter.stage !== '' && letter.purpose !== 'send-invoice-copy');
    expect(chasing.length).toBeGreaterThan(20);
    for (const { letter } of chasing)
      expect([letter.account, letter.amount]).toEqual([letter.account, owed(letter.account, letter.currency)]);
  });
});

it('the sample has a promise that was broken, and its account is the first to call', async () => {
  const { scored } = await sample();
  const [first] = scored.ranked.filter(({ action }) => action.channel !== null);
  expect(first?.action.sentence).toBe('CALL clerk: promise of 2,691.40 USD due 2026-10-26 broken; ask for a new day');
});
