/** What the script loads when it is asked for: it holds the core, which no formula needs. */
export { sendLetters } from './send-letters';
