import type { Pack, Policy } from '../policy/policy';
import { lineText, shortened } from './field-text';
import { LETTER_WORDS } from './letter-words';
import type { Language } from '../policy/words';
import type { WrittenChannel } from './template';

/** The pack's name where every electronic message under it says how to have no more of them; else empty. */
export const asksOptOut = ({ pack, optOut }: Pack): string => (optOut === 'yes' ? pack : '');

const LONGEST = 300;

/**
 * How the recipient has no more of these messages: Policy's own words, in whatever is sent; else ours, where the pack asks for
 * it. Paper has none.
 */
export function optOutLine(
  channel: WrittenChannel,
  asksIt: string,
  { optOutLine: own }: Policy['letters'],
  language: Language,
): string {
  if (channel === 'letter') return '';
  const said = shortened(lineText(own), LONGEST);
  return said === '' && asksIt !== '' ? LETTER_WORDS[language].optOut[channel] : said;
}

/** Whether a letter says it, whoever changed the text around it. */
export const saysOptOut = (text: string, line: string): boolean => line === '' || lineText(text).includes(line);
