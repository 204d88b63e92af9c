import type { SendAnswer, UnattendedAnswer } from '../../core/tasks/letters/letters-task';
import { columns, printable } from '../columns';
import { moneyIn } from '../money';
import type { LettersListed } from './letters-listed';

/** Who gets what and who does not, to read in a terminal. */
export function listedText({
  letters,
  without,
  approved,
  inDoubt,
  recipients,
  problems,
  language,
}: LettersListed): string {
  const money = moneyIn(language);
  const get = letters.map((one) => [
    one.account,
    one.name,
    money(one.amount, one.currency),
    one.stage,
    one.to,
    one.subject,
  ]);
  const none = without.map((one) => [one.account, one.name, money(one.balance, one.currency), one.sentence]);
  const doubts = letters.flatMap(({ account, doubts: all }) => all.map((doubt) => `${account}: ${doubt}`));
  const wait = [...approved, ...inDoubt].map((one) => [one.reference, one.account, one.state, one.to, one.subject]);
  const lines = [
    `Letters: ${letters.length}, to ${recipients} recipients; accounts without one: ${without.length}; approved and waiting: ${approved.length}.`,
    ...(get.length ? ['', ...columns([['Account', 'Name', 'Amount', 'Stage', 'To', 'Subject'], ...get])] : []),
    ...(none.length ? ['', ...columns([['Account', 'Name', 'Balance', 'Why it gets none'], ...none])] : []),
    ...(wait.length ? ['', ...columns([['Reference', 'Account', 'State', 'To', 'Subject'], ...wait])] : []),
    ...(doubts.length + problems.length ? ['', ...doubts, ...problems] : []),
  ];
  return lines.map(printable).join('\n');
}

const BECAUSE: Readonly<Record<NonNullable<SendAnswer['progress']['because']>, string>> = {
  quota: 'The mail server takes no more today: the rest waits.',
  busy: 'The mail server asks to wait longer than is waited for: the rest waits.',
  failures: 'Several letters in a row failed: the rest waits until somebody has looked.',
  'another-run': 'Another run has the rest in hand.',
};

/** What came of a run. */
export function sentText({ problems, byHand, progress, journal = [] }: SendAnswer & Partial<UnattendedAnswer>): string {
  const { sent, found, failed, held, unknown, left, because } = progress;
  return [
    `Sent ${sent}, failed ${failed}, held back ${held}, in doubt ${unknown}, left ${left}.`,
    ...(found > 0 ? [`Among the sent mail already, sent by an earlier run: ${found}.`] : []),
    ...(because ? [BECAUSE[because]] : []),
    ...(byHand > 0 ? [`Letters to print and texts to copy wait: ${byHand}. The pane hands them over.`] : []),
    ...(unknown > 0 ? ['Look for those in doubt among the sent mail, and say in the pane what became of them.'] : []),
    ...[...problems, ...journal].map(({ message }) => message),
  ]
    .map(printable)
    .join('\n');
}
