import { SCHEDULES, YES_NO } from '../../core/policy/words';
import { send } from '../../core/tasks/sending/send';
import { sendUnattended } from '../../core/tasks/sending/send-unattended';
import { morning, NOBODY_TOLD, type Told } from '../../core/tasks/morning/morning';
import { withTerms } from '../../core/workbook/letter-policy';
import { POLICY_SHEET } from '../../core/workbook/our-sheets';
import { rewrittenPolicyEdits } from '../../core/workbook/policy-edits';
import { activeBook } from '../active-book';
import { alone } from './alone';
import { written } from './carry-out';
import { driveNow, snapshotOf } from './drive-now';
import { parsed } from './parsed';
import { refuseSent } from './refuse-sent';

/** Only who wants a schedule is asked for these. */
const SCOPES = ['script.scriptapp', 'script.send_mail', 'userinfo.email'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
/** The function that a trigger calls; Google runs it within the hour. */
const HANDLER = 'everyHour';
const HOURS = 1;
const SHEET = 'callsheet.schedule.sheet';
const TOLD = 'callsheet.schedule.told';
const BUSY = 'callsheet.schedule.busy';
/** Google ends a run after six minutes: whatever was begun before is over. */
const LONGEST_RUN = 7 * 60_000;

interface Asked {
  readonly sheet: string;
  readonly schedule: (typeof SCHEDULES)[number];
  readonly digest: (typeof YES_NO)[number];
}

/** Writes the schedule to Policy, and makes its one trigger, or takes it away. */
export function setSchedule(json: unknown): void {
  const { sheet, schedule, digest } = asked(json);
  ScriptApp.requireScopes(ScriptApp.AuthMode.FULL, SCOPES);
  const rows = snapshotOf([POLICY_SHEET]).sheets[POLICY_SHEET]?.rows;
  if (!rows) throw new Error('There is no Policy yet. Score the sheet first.');
  alone(() => written(rewrittenPolicyEdits(rows, withTerms(rows, { schedule, digest }))));
  for (const trigger of ScriptApp.getProjectTriggers())
    if (trigger.getHandlerFunction() === HANDLER) ScriptApp.deleteTrigger(trigger);
  const kept = PropertiesService.getDocumentProperties();
  kept.setProperty(SHEET, sheet);
  if (schedule !== 'off') ScriptApp.newTrigger(HANDLER).timeBased().everyHours(HOURS).create();
}

function asked(json: unknown): Asked {
  const given = parsed(json) as Partial<Asked> | null;
  const isOne = (words: readonly unknown[], word: unknown): boolean => words.includes(word);
  return typeof given?.sheet === 'string' && isOne(SCHEDULES, given.schedule) && isOne(YES_NO, given.digest)
    ? (given as Asked)
    : refuseSent();
}

/**
 * What the trigger calls: tells who is to be told, once a day, and sends by itself where Policy says so. What was told is
 * remembered before it goes, so that nobody is told twice, whoever else has a schedule and however a run ends.
 */
export function everyHour(): void {
  const kept = PropertiesService.getDocumentProperties();
  const sheet = kept.getProperty(SHEET);
  if (sheet === null || !begun(kept)) return;
  try {
    const who = Session.getEffectiveUser().getEmail();
    const told = toldIn(kept.getProperty(TOLD));
    const book = activeBook();
    // Of a workbook with a sheet for each month it tells which one it goes by.
    const input = { sheet, who, told, book: { name: `${book.getName()}, ${sheet}`, link: book.getUrl() } };
    const { answer } = morning.run(snapshotOf(morning.reads(input)), input);
    for (const { mail, told: after } of answer.mails) {
      if (MailApp.getRemainingDailyQuota() < 1) return;
      kept.setProperty(TOLD, JSON.stringify(after));
      MailApp.sendEmail({ to: mail.to, subject: mail.subject, body: mail.text, htmlBody: mail.html });
    }
    const run = { sheet, who, run: Utilities.getUuid() };
    if (answer.sends === 'letters') driveNow(sendUnattended(run));
    if (answer.sends === 'approved') driveNow(send({ ...run, unattended: true }));
  } finally {
    kept.deleteProperty(BUSY);
  }
}

/** False while another run is at it: two people may have a schedule each. */
const begun = (kept: GoogleAppsScript.Properties.Properties): boolean =>
  alone(() => {
    const since = Number(kept.getProperty(BUSY) ?? 0);
    if (Date.now() - since < LONGEST_RUN) return false;
    kept.setProperty(BUSY, String(Date.now()));
    return true;
  });

const toldIn = (text: string | null): Told => (text === null ? NOBODY_TOLD : (JSON.parse(text) as Told));
