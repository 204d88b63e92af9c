import { send } from '../../core/tasks/send';
import type { SendInput } from '../../core/tasks/letters-task';
import { parsed } from '../parsed';
import { refuseSent } from '../refuse-sent';
import { driveNow } from './drive-now';

/**
 * Sends what was approved for as long as a chunk lasts, and answers how far it came; the pane calls again until nothing is
 * left. Whatever calls, somebody looked at these letters: the switch for letters that nobody saw is not the pane's.
 */
export function sendLetters(json: unknown): string {
  return JSON.stringify(driveNow(send({ ...inputSent(json), unattended: false })));
}

function inputSent(json: unknown): SendInput {
  const sent = parsed(json) as Partial<SendInput> | null;
  const texts = [sent?.sheet, sent?.who, sent?.run];
  return texts.every((text) => typeof text === 'string' && text !== '') ? (sent as SendInput) : refuseSent();
}
