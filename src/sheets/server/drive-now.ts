import type { Instant } from '../../core/outbox/outbox-row';
import type { SendProgress, SendReply, SendStep } from '../../core/outbox/send-step';
import { zonesNamed } from '../../core/policy/zones-named';
import { POLICY_SHEET } from '../../core/workbook/our-sheets';
import type { Snapshot } from '../../core/workbook/snapshot';
import { activeBook } from '../active-book';
import { readWorkbook } from './read-workbook';
import { instantIn } from '../zone';
import { mailSeen, sendByMailApp } from './mail-app';
import { markRows } from './mark-rows';
import { zonesNow } from './zones-now';

/** A chunk stops at the next letter after so many milliseconds; Google ends a run after six minutes. */
const CHUNK = 75_000;

/** Hears how far a run is, and says whether it goes on. */
type Tell = (progress: SendProgress) => 'on' | 'stop';

/** Takes a sending run as far as a chunk goes, or as whoever is told lets it. */
export function driveNow<Answer>(run: Generator<SendStep, Answer, SendReply>, tell: Tell = () => 'on'): Answer {
  const ends = Date.now() + CHUNK;
  const told: Tell = (progress) => (tell(progress) === 'on' && Date.now() < ends ? 'on' : 'stop');
  let next = run.next();
  while (!next.done) next = run.next({ ...answer(next.value, told), at: now() } as SendReply);
  return next.value;
}

type Answered = SendReply extends infer Reply ? (Reply extends unknown ? Omit<Reply, 'at'> : never) : never;

function answer(step: SendStep, told: Tell): Answered {
  switch (step.do) {
    case 'read':
      return { is: 'read', snapshot: snapshotOf(step.sheets) };
    case 'mail':
      return { is: 'mail', mail: mailSeen() };
    case 'mark':
      return { is: 'marked', keys: markRows(step) };
    case 'send':
      return { is: 'sent', result: sendByMailApp(step.letter) };
    case 'look':
      return { is: 'looked', as: 'cannot tell' };
    case 'wait':
      // At most half a minute, and a chunk is far from six.
      Utilities.sleep(step.seconds * 1000);
      return { is: 'waited' };
    case 'tell':
      return { is: 'told', go: told(step.progress) };
  }
}

const now = (): Instant => instantIn(activeBook().getSpreadsheetTimeZone());

/** Formulas are not written by a sending run: whatever stands between their arguments does not matter here. */
export function snapshotOf(sheets: readonly string[]): Snapshot {
  const read = readWorkbook(sheets);
  const zones = zonesNow(zonesNamed(read.sheets[POLICY_SHEET]?.rows ?? []));
  return { ...read, argumentSeparator: ',', zones };
}
