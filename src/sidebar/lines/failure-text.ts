import type { Words } from '../words/words';

/** What browsers, their loaders and Google say where nobody answered; a mail service that does not answer says nothing. */
const NO_ANSWER = /^$|failed to fetch|load failed|networkerror|loading (css )?chunk|dynamically imported module/i;

/** A failure as a sentence for the user: hosts give one, but nobody speaks for a network that is gone. */
export const failureText = (message: string, { noAnswer }: Words): string =>
  NO_ANSWER.test(message) ? noAnswer : message;
