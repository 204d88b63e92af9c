import type { Letter } from '../../core/letters/letter';
import { testLetter } from '../../core/letters/test-letter';
import type { SendInput } from '../../core/tasks/letters/letters-task';
import { send } from '../../core/tasks/sending/send';
import { driveNow } from './drive-now';
import { mailSeen, sendByMailApp } from './mail-app';
import { parsed } from './parsed';
import { refuseSent } from './refuse-sent';
import { watched } from './watched-run';

/** Letters are the first thing that needs this; who declines it still scores. */
const SCOPES = ['https://www.googleapis.com/auth/script.send_mail', 'https://www.googleapis.com/auth/userinfo.email'];
const askFirst = (): void => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);

/** What MailApp can send now, as JSON. */
export function mailNow(): string {
  askFirst();
  return JSON.stringify(mailSeen());
}

/**
 * Sends what was approved for as long as a chunk lasts, and answers how far it came; the pane calls again until nothing is
 * left. Whatever calls, somebody looked at these letters: the switch for letters that nobody saw is not the pane's.
 */
export function sendLetters(json: unknown): string {
  askFirst();
  // Whether a script of Google's is over, no pane can know.
  const input = { ...inputSent(json), broken: [], unattended: false };
  return JSON.stringify(watched(input.run, (tell) => driveNow(send(input), tell)));
}

function inputSent(json: unknown): SendInput {
  const sent = parsed(json) as Partial<SendInput> | null;
  const texts = [sent?.sheet, sent?.who, sent?.run];
  return texts.every((text) => typeof text === 'string' && text !== '') ? (sent as SendInput) : refuseSent();
}

/** Sends a letter to whoever has the sidebar open, and to nobody else; answers JSON. */
export function sendTest(json: unknown): string {
  askFirst();
  const letter = parsed(json) as Partial<Letter> | null;
  const { subject, text, html, reference, language } = letter ?? {};
  const texts = [subject, text, html, reference, language];
  if (!texts.every((one) => typeof one === 'string')) return refuseSent();
  const to = Session.getEffectiveUser().getEmail();
  return JSON.stringify(sendByMailApp(testLetter(letter as Letter, to)));
}
