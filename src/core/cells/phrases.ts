import { pairs } from './headings/compiled';
import { decoded } from './headings/front-coding';
import { spellings } from './headings/spellings';
import { unpaired } from './headings/pair-coding';

/** The phrases of a list in the compiled tables, by its parts: single words, then phrases of several. */
export const phrasesIn = (coded: string): readonly (readonly string[])[] =>
  unpaired(coded, pairs)
    .split('|')
    .map((list) => decoded(list).flatMap(spellings));
