import type { Mailbox, Message } from '../../../mail/message';
import { MAILBOX } from '../../mail/mailbox';
import type { GridEnd } from '../line';
import { as } from './core';
import type { Core } from './core';
import { assertAllowed } from './scopes';

interface Handed {
  readonly error: string;
  readonly over: boolean;
  /** Seconds. */
  readonly took: number;
}

type Service = GoogleAppsScript.Mail.MailApp;
type Parameters = GoogleAppsScript.Mail.MailAdvancedParameters;

const SCOPE = 'script.send_mail';
const MOST_RECIPIENTS = 50;
const LONGEST_BODY = 200 * 1024;
const LONGEST_SUBJECT = 250;
const ADDRESS = /^[^\s@<>,;"]+@[^\s@<>,;"]+\.[^\s@<>,;"]+$/;

/** `MailApp`: letters go from here to the workbench's server, which sends them by SMTP. */
export function mailService({ end, calls }: Core): Service {
  const emulated: Pick<Service, 'getRemainingDailyQuota' | 'sendEmail'> = {
    getRemainingDailyQuota: () => {
      assertAllowed(end, 'MailApp.getRemainingDailyQuota', SCOPE);
      return Number(end.ask('GET', `/mail/quota?day=${today()}`));
    },
    sendEmail: (...given: unknown[]) => {
      assertAllowed(end, 'MailApp.sendEmail', SCOPE);
      const { error, over, took } = handOver(end, messageOf(given));
      end.sleep(took * 1000);
      if (over) calls.expire();
      calls.assertInTime();
      if (error) throw new Error(error);
    },
  };
  return as<Service>(calls.counted('MailApp', emulated, 'never'));
}

const handOver = (end: GridEnd, message: Message): Handed =>
  end.ask('POST', '/mail/app', { day: today(), message }) as Handed;

/** The quota counts for the day on this computer. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].join('-');
}

/** The four ways to call it, as one. */
function parametersOf(given: readonly unknown[]): Parameters {
  const [first, second, third, fourth] = given;
  if (given.length === 1 && typeof first === 'object' && first !== null) return first;
  const texts = { to: String(first), subject: String(second), body: String(third) };
  if (given.length === 3) return texts;
  if (given.length === 4 && typeof fourth === 'object' && fourth !== null) return { ...fourth, ...texts };
  if (given.length === 4) return { to: texts.to, replyTo: texts.subject, subject: texts.body, body: String(fourth) };
  throw new Error("The parameters don't match the method signature for MailApp.sendEmail.");
}

function messageOf(given: readonly unknown[]): Message {
  const parameters = parametersOf(given);
  const { subject = '', body = '', htmlBody = '', name = '', replyTo = '', attachments = [] } = parameters;
  const [to = [], cc = [], bcc = []] = [parameters.to, parameters.cc, parameters.bcc].map(mailboxes);
  if (to.length + cc.length + bcc.length === 0) throw new Error('Failed to send email: no recipient');
  if (to.length + cc.length + bcc.length > MOST_RECIPIENTS)
    throw new Error('Limit Exceeded: Email Recipients Per Message.');
  if (subject.length > LONGEST_SUBJECT) throw new Error('Argument too large: subject');
  if (body.length + htmlBody.length > LONGEST_BODY) throw new Error('Limit Exceeded: Email Body Size.');
  if (attachments.length > 0) throw new Error('The workbench sends no attachments.');
  return {
    from: { name, address: MAILBOX.address },
    replyTo: mailboxes(replyTo)[0]?.address ?? '',
    to,
    cc,
    bcc,
    subject,
    text: body,
    html: htmlBody,
    headers: {},
    date: new Date().toISOString(),
  };
}

/** As with Google a text may name several, divided by commas. */
const mailboxes = (list = ''): Mailbox[] =>
  list
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => {
      const [, name = '', inside] = /^(.*?)\s*<([^<>]*)>$/.exec(one) ?? [];
      const address = inside ?? one;
      if (!ADDRESS.test(address)) throw new Error(`Invalid email: ${list}`);
      return { name: name.replace(/^"(.*)"$/, '$1'), address };
    });
