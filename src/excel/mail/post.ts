import type { Letter } from '../../core/letters/letter';
import { testLetter } from '../../core/letters/test-letter';
import type { MailSeen, SendReply, SendResult, SendStep } from '../../core/outbox/send-step';
import { send as run } from '../../core/tasks/sending/send';
import type { SendAnswer } from '../../core/tasks/letters/letters-task';
import { driveRun } from '../../sidebar/drive-run';
import type { Sending, Told } from '../../sidebar/host';
import { wait } from '../../sidebar/wait';
import { withZones } from '../../clock/zones';
import { markRows } from '../mark-rows';
import { instant } from '../../clock/now';
import { readWorkbook } from '../read-workbook';
import type { Mailbox } from './ask-graph';
import { lookInMailbox, mailAddress, sendByGraph } from './graph';
import { saveLetter } from './save-letter';
import { signIn } from './sign-in';
import { brokenRuns, unfinished } from './unfinished-runs';

/** Exchange takes 30 messages a minute. */
const PAUSE = 2;
const FILES: MailSeen = { by: 'files', from: '', quota: null, pause: 0, looks: false };

export const mail = async (ask: boolean): Promise<MailSeen> => seen(await signIn({ ask }));

/** Sends from the mailbox of whoever is signed in; without one every letter becomes a file to send by hand. */
export const send = async (input: Sending, told: Told): Promise<SendAnswer> =>
  sendFrom(await signIn({ ask: true }), input, told);

/** Carries on what broke off here. */
export async function sendFrom(mailbox: Mailbox | null, input: Sending, told: Told): Promise<SendAnswer> {
  const broken = await brokenRuns();
  const name = crypto.randomUUID();
  return unfinished(name, () =>
    driveRun(run({ ...input, run: name, broken, unattended: false }), async (step) => {
      const reply = await answer(step, mailbox, told);
      return { ...reply, at: instant() } as SendReply;
    }),
  );
}

export async function sendTest(letter: Letter): Promise<SendResult> {
  const mailbox = await signIn({ ask: true });
  if (!mailbox) return saveLetter(testLetter(letter, ''));
  return sendByGraph(testLetter(letter, await mailAddress(mailbox)), { ...mailbox, drafts: false });
}

async function seen(mailbox: Mailbox | null): Promise<MailSeen> {
  if (!mailbox) return FILES;
  return { by: 'Graph', from: await mailAddress(mailbox), quota: null, pause: PAUSE, looks: mailbox.drafts };
}

async function answer(step: SendStep, mailbox: Mailbox | null, told: Told): Promise<object> {
  switch (step.do) {
    case 'read': {
      const { snapshot } = await readWorkbook(step.sheets, () => undefined);
      return { is: 'read', snapshot: withZones(snapshot, new Date()) };
    }
    case 'mail':
      return { is: 'mail', mail: await seen(mailbox) };
    case 'mark':
      return { is: 'marked', keys: await markRows(step) };
    case 'send':
      return { is: 'sent', result: mailbox ? await sendByGraph(step.letter, mailbox) : saveLetter(step.letter) };
    case 'look':
      return { is: 'looked', as: mailbox ? await lookInMailbox(step.key, mailbox) : 'cannot tell' };
    case 'wait':
      await wait(step.seconds);
      return { is: 'waited' };
    case 'tell':
      return { is: 'told', go: told(step.progress) === 'on' ? 'on' : 'stop' };
  }
}
