import type { Letter } from '../core/letters/letter';
import type * as server from './server/entry';
import { parsed } from './parsed';
import { refuseSent } from './refuse-sent';
import { mailSeen, sendByMailApp } from './server/mail-app';

/** In Tasks.js, which is evaluated only when it is called. */
declare function callsheetTasks_(): typeof server;

/** Letters are the first thing that needs this; who declines it still scores. */
const SCOPES = ['https://www.googleapis.com/auth/script.send_mail', 'https://www.googleapis.com/auth/userinfo.email'];
const askFirst = (): void => ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);

/** What MailApp can send now, as JSON. */
export function mailNow(): string {
  askFirst();
  return JSON.stringify(mailSeen());
}

/** Sends the letters that were approved, for as long as one run may last; answers JSON. */
export function sendLetters(json: unknown): string {
  askFirst();
  return callsheetTasks_().sendLetters(json);
}

/** Sends a letter to whoever has the sidebar open, and to nobody else; answers JSON. */
export function sendTest(json: unknown): string {
  askFirst();
  const letter = parsed(json) as Partial<Letter> | null;
  const { subject, text, html, reference } = letter ?? {};
  const texts = [subject, text, html, reference];
  if (!texts.every((one) => typeof one === 'string')) return refuseSent();
  const to = Session.getEffectiveUser().getEmail();
  return JSON.stringify(sendByMailApp({ ...(letter as Letter), to, cc: [], bcc: [], replyTo: '' }));
}
