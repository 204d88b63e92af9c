import { isLanguage, languageIn } from './language';
import type { Letter } from './letter';
import { LETTER_WORDS } from './letter-words';

/** Stands where a reference stands, and is none: whoever looks for a letter among the sent mail does not find its test. */
const REFERENCE = 'CS-TEST';

/**
 * A letter as a person sends it to themselves to see how it arrives. Its subject says that it is a test; nothing of it can
 * be taken for the letter, which may still go out: it goes to `to` alone and has neither its key nor its reference.
 */
export function testLetter(letter: Letter, to: string): Letter {
  const spoken = languageIn(letter.language);
  const { test } = LETTER_WORDS[isLanguage(spoken) ? spoken : 'en'];
  const withoutReference = (text: string): string =>
    letter.reference === '' ? text : text.split(letter.reference).join(REFERENCE);
  return {
    ...letter,
    to,
    contact: '',
    cc: [],
    bcc: [],
    replyTo: '',
    key: '',
    reference: REFERENCE,
    subject: `${test}: ${withoutReference(letter.subject)}`,
    text: withoutReference(letter.text),
    html: withoutReference(letter.html),
  };
}
