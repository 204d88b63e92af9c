import { randomUUID } from 'node:crypto';
import { realpath } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { instant } from '../../clock/now';
import type { OutboxRow } from '../../core/outbox/outbox-row';
import { readOutbox } from '../../core/outbox/read-outbox';
import type { MailSeen, SendReply, SendResult, SendStep } from '../../core/outbox/send-step';
import { readPolicy } from '../../core/policy/read-policy';
import type { Policy } from '../../core/policy/policy';
import { approve } from '../../core/tasks/sending/approve';
import { letters } from '../../core/tasks/letters/letters';
import type {
  LettersAnswer,
  LettersInput,
  SendAnswer,
  SendInput,
  UnattendedAnswer,
} from '../../core/tasks/letters/letters-task';
import { send } from '../../core/tasks/sending/send';
import { sendUnattended } from '../../core/tasks/sending/send-unattended';
import { CALL_LIST_SHEET, OUR_SHEETS, OUTBOX_SHEET, POLICY_SHEET } from '../../core/workbook/our-sheets';
import { smtpTransport, type LetterTransport } from '../../mail/smtp-transport';
import { UsageError } from '../arguments';
import { RefusedError } from '../open-file';
import { scoredSheet } from '../scored-sheet';
import { alone } from './alone';
import { openBookFile, type BookFile } from './book-file';
import { lettersListed, type LettersListed } from './letters-listed';
import type { SendArguments } from './send-arguments';

/** What this process is given from outside. */
export interface Around {
  /** Address of the mail server; empty for none. */
  readonly smtp: string;
  /** False once somebody wants it to stop: it does so after the letter in hand. */
  readonly goesOn: () => boolean;
}

export type SentFile =
  | { readonly listed: LettersListed }
  | { readonly sent: SendAnswer | UnattendedAnswer; readonly outbox: readonly OutboxRow[] };

/** Lists, or sends, the letters of a workbook file. Throws `UsageError` or `RefusedError`, both with a sentence. */
export async function sendFile(asked: SendArguments, around: Around): Promise<SentFile> {
  if (asked.as !== 'prepare' && !/^smtps?:\/\/[^/\s]/i.test(around.smtp)) {
    throw new UsageError('say by which mail server to send: SMTP_URL=smtp://user:password@mail.example:587');
  }
  const file = await placeOf(asked.file);
  if (asked.as === 'prepare') {
    const book = await openBookFile(file, asked.place ?? file);
    return { listed: lettersListed(await prepared(book, await inputOf(book, asked))) };
  }
  return alone(file, async () => {
    const book = await openBookFile(file, asked.place ?? file);
    await book.proveWritable();
    const sent = await sendBook(book, asked, around);
    return { sent, outbox: await outboxOf(book) };
  });
}

async function placeOf(file: string): Promise<string> {
  try {
    return await realpath(file);
  } catch {
    throw new RefusedError('unreadable', `${file} cannot be read: there is no such file.`);
  }
}

async function sendBook(
  book: BookFile,
  asked: SendArguments,
  { smtp, goesOn }: Around,
): Promise<SendAnswer | UnattendedAnswer> {
  const { answer: place } = asked;
  const input: SendInput = { ...(await inputOf(book, asked)), run: randomUUID(), unattended: false };
  const policy = await policyOf(book);
  const from = asked.from ?? policy?.letters.replyTo.trim() ?? '';
  if (from === '') throw new UsageError('say whom letters are from: --from ADDRESS, or "Reply to" on the Policy sheet');
  if (place && asked.as === 'send') await answerPlace(book, { ...input, visibleOnly: false, place });
  const transport = smtpTransport(smtp, from);
  let left = asked.limit;
  const mail = (): MailSeen => ({ by: 'SMTP', from, quota: left, pause: asked.pause, looks: false });
  try {
    const run = asked.as === 'send' ? send(input) : sendUnattended({ ...input, ...(place ? { place } : {}) });
    return await driven(run, async (step) => {
      if (step.do === 'send' && left !== null) left -= 1 + step.letter.cc.length + step.letter.bcc.length;
      return answered(step, book, transport, mail(), goesOn);
    });
  } finally {
    transport.close();
  }
}

async function driven(
  run: ReturnType<typeof send | typeof sendUnattended>,
  answer: (step: SendStep) => Promise<Answered>,
): Promise<SendAnswer | UnattendedAnswer> {
  let next = run.next();
  while (!next.done) next = run.next({ ...(await answer(next.value)), at: instant() } as SendReply);
  const { refused } = next.value;
  if (refused) throw new RefusedError(refused.code, refused.message + (refused.code === 'elsewhere' ? SAY_PLACE : ''));
  return next.value;
}

type Answered = SendReply extends infer Reply ? (Reply extends unknown ? Omit<Reply, 'at'> : never) : never;

async function answered(
  step: SendStep,
  book: BookFile,
  transport: LetterTransport,
  mail: MailSeen,
  goesOn: () => boolean,
): Promise<Answered> {
  switch (step.do) {
    case 'read':
      return { is: 'read', snapshot: await book.snapshot(step.sheets) };
    case 'mail':
      return { is: 'mail', mail };
    case 'mark':
      return { is: 'marked', keys: await book.mark(step) };
    case 'send':
      return { is: 'sent', result: step.letter.channel === 'email' ? await transport.send(step.letter) : NO_EMAIL };
    case 'look':
      return { is: 'looked', as: 'cannot tell' };
    case 'wait':
      await new Promise((resolve) => setTimeout(resolve, step.seconds * 1000));
      return { is: 'waited' };
    case 'tell':
      return { is: 'told', go: goesOn() ? 'on' : 'stop' };
  }
}

const NO_EMAIL: SendResult = {
  is: 'failed',
  by: 'SMTP',
  handedOver: false,
  status: 550,
  code: 'EENVELOPE',
  message: 'Only the pane prepares what is no email.',
  retryAfter: null,
};

const SAY_PLACE = ' On the command line: --moved, --copy, or --place with the address that Excel knows it by.';

async function prepared(book: BookFile, input: LettersInput): Promise<LettersAnswer> {
  const { answer } = letters.run(await book.snapshot(letters.reads(input)), input);
  const { refused, policyProblems } = answer;
  if (refused) throw new RefusedError(refused.code, refused.message);
  if (policyProblems.length > 0)
    throw new RefusedError('policy', policyProblems.map(({ address, message }) => `${address}: ${message}`).join('\n'));
  if (answer.ask === 'place') throw new RefusedError('elsewhere', `${ELSEWHERE}${SAY_PLACE}`);
  return answer;
}

const ELSEWHERE = 'The Outbox of this workbook was written where it stood before.';

/** Writes down whether the workbook was moved or copied, and approves nothing. */
async function answerPlace(book: BookFile, input: LettersInput): Promise<void> {
  const { plan, answer } = approve.run(await book.snapshot(approve.reads({ ...input, approved: [] })), {
    ...input,
    approved: [],
  });
  if (answer.refused) throw new RefusedError(answer.refused.code, answer.refused.message);
  await book.mark({ do: 'mark', sheet: input.sheet, keyColumn: 0, rows: [], then: plan.edits });
}

/** A workbook that somebody opens meanwhile keeps nobody from being told what was sent. */
async function outboxOf(book: BookFile): Promise<readonly OutboxRow[]> {
  const snapshot = await book.snapshot([OUTBOX_SHEET]).catch(() => null);
  return readOutbox(snapshot?.sheets[OUTBOX_SHEET]?.rows ?? [])?.rows ?? [];
}

async function policyOf(book: BookFile): Promise<Policy | null> {
  const rows = (await book.snapshot([POLICY_SHEET])).sheets[POLICY_SHEET]?.rows ?? [];
  return (rows.length > 0 && readPolicy(rows).policy) || null;
}

const NOT_SCORED =
  `This workbook was never scored: it has no sheet "${CALL_LIST_SHEET}". Score it in the pane and save it first; ` +
  'whom to call is listed without that by `rank`.';

/** The sheet asked for, else the one that was scored, else the first that is not ours. */
async function inputOf(book: BookFile, { sheet, asOf, who, answer }: SendArguments): Promise<LettersInput> {
  const named = (name: string): boolean => book.names.includes(name);
  if (sheet !== null && !named(sheet)) {
    throw new UsageError(
      `there is no sheet "${sheet}": the file has ${book.names.map((name) => `"${name}"`).join(', ')}`,
    );
  }
  const meant =
    sheet ?? scoredSheet(book.names, await policyOf(book)) ?? book.names.find((name) => !OUR_SHEETS.includes(name));
  if (meant === undefined) throw new RefusedError('empty', 'The file holds no sheet with data.');
  if (!named(CALL_LIST_SHEET) && !named(OUTBOX_SHEET)) throw new RefusedError('not-scored', NOT_SCORED);
  return {
    sheet: meant,
    who: who ?? userInfo().username,
    visibleOnly: false,
    ...(asOf === null ? {} : { asOf }),
    ...(answer ? { place: answer } : {}),
  };
}
