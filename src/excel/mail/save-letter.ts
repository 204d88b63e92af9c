import type { Letter } from '../../core/letters/letter';
import type { SendResult } from '../../core/outbox/send-step';
import { emlOf } from './eml';

/** Hands the letter over as a file, which a mail program opens as a draft. */
export function saveLetter(letter: Letter): SendResult {
  const link = document.createElement('a');
  const address = URL.createObjectURL(new Blob([emlOf(letter)], { type: 'message/rfc822' }));
  link.href = address;
  link.download = `${letter.reference}.eml`;
  link.click();
  // The browser takes the file after the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return { is: 'prepared' };
}
