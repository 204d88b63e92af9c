import { isoDay } from '../../core/cells/day';
import { toMajor } from '../../core/cells/currency';
import type { OutboxRow } from '../../core/outbox/outbox-row';
import type { SendCounts, SendProgress } from '../../core/outbox/send-step';
import type { LettersAnswer, SendAnswer, UnattendedAnswer, WithoutLetter } from '../../core/tasks/letters/letters-task';

/** The answer of `callsheet send`, where it only lists. Money is in major units, exact at the currency's exponent. */
export interface LettersListed {
  readonly letters: readonly ListedLetter[];
  readonly without: readonly ListedWithout[];
  /** Approved and not yet gone: what `--send` sends. */
  readonly approved: readonly ListedRow[];
  /** Nobody knows whether they went out: a person looks into the sent mail, and says so in the pane. */
  readonly inDoubt: readonly ListedRow[];
  readonly recipients: number;
  /** What letters cannot go out without, templates that cannot be used, and rows of the Outbox and the Journal that cannot be read. */
  readonly problems: readonly string[];
  /** Of the sentences. */
  readonly language: LettersAnswer['language'];
}

export interface ListedLetter {
  readonly account: string;
  readonly name: string;
  readonly amount: number;
  readonly currency: string;
  readonly stage: string;
  readonly channel: string;
  readonly language: string;
  readonly to: string;
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly reference: string;
  readonly invoices: readonly string[];
  readonly doubts: readonly string[];
}

export interface ListedWithout {
  readonly account: string;
  readonly name: string;
  readonly balance: number;
  readonly currency: string;
  readonly why: string;
  readonly sentence: string;
}

export interface ListedRow {
  readonly reference: string;
  readonly account: string;
  readonly to: string;
  readonly subject: string;
  readonly state: string;
  readonly forDay: string;
}

export function lettersListed(answer: LettersAnswer): LettersListed {
  const missing = answer.missing.map((name) => `Policy, block Letters: ${MISSING[name] ?? name} is empty.`);
  return {
    letters: answer.letters.map(({ letter, doubts }) => {
      const { account, name, amount, currency, stage, channel, language, to, cc, bcc, subject, reference } = letter;
      return {
        ...{ account, name, amount: toMajor(amount, currency), currency, stage, channel, language, to, cc, bcc },
        ...{ subject, reference, invoices: letter.invoices, doubts: doubts.map(({ message }) => message) },
      };
    }),
    without: answer.without.map(({ account, name, balance, currency, why }) => {
      return { account, name, balance: toMajor(balance, currency), currency, why: why.is, sentence: whyText(why) };
    }),
    approved: answer.waiting.map(listedRow),
    inDoubt: answer.unknown.map(listedRow),
    recipients: answer.recipients,
    language: answer.language,
    problems: [
      ...missing,
      ...[...answer.templateProblems, ...answer.problems, ...answer.journal].map(({ message }) => message),
    ],
  };
}

/** What came of a run. */
export interface LettersSent extends SendCounts {
  readonly left: number;
  /** Why letters are left; null where they are not, or somebody stopped it. */
  readonly because: SendProgress['because'];
  /** Letters to print and texts to copy that wait for the pane. */
  readonly byHand: number;
  /** What the run is done with, as the Outbox has it now. */
  readonly letters: readonly (ListedRow & { readonly reason: string })[];
  readonly problems: readonly string[];
}

export function lettersSent(
  { problems, byHand, progress, journal = [] }: SendAnswer & Partial<UnattendedAnswer>,
  outbox: readonly OutboxRow[],
): LettersSent {
  const { total, sent, found, failed, held, unknown, prepared, left, because, ended } = progress;
  const keys = new Set(ended.map(({ key }) => key));
  return {
    ...{ total, sent, found, failed, held, unknown, prepared, left, because, byHand },
    letters: outbox.filter(({ key }) => keys.has(key)).map((row) => ({ ...listedRow(row), reason: row.reason })),
    problems: [...problems, ...journal].map(({ message }) => message),
  };
}

const MISSING: Readonly<Record<string, string>> = { creditor: 'Creditor', paymentMethods: 'Payment methods' };

const listedRow = ({ reference, account, to, subject, state, forDay }: OutboxRow): ListedRow => {
  return { reference, account, to, subject, state, forDay: isoDay(forDay) };
};

function whyText(why: WithoutLetter['why']): string {
  switch (why.is) {
    case 'hold':
      return why.hold.sentence;
    case 'problem':
      return why.problem.message;
    case 'other action':
      return why.action.sentence;
    case 'personal':
      return 'A person calls it: letters to it are opened and sent one by one.';
    case 'hidden':
      return 'A filter hides its rows.';
    case 'in the outbox':
      return `Its letter ${why.reference} is in the Outbox: ${why.state}.`;
  }
}
