/** What people write in a Journal, short. The build works this module out and ships only its values. */
import { frontCoded } from '../cells/headings/front-coding';
import { commonestPairs, pairCoded } from '../cells/headings/pair-coding';
import { DISPUTED, SAID } from './written';

type Coded = Readonly<Record<string, string>>;

/** By what they say, the phrases of a table, spaces left out. */
const coded = (table: string, short: (text: string) => string): Coded =>
  Object.fromEntries(
    table
      .trim()
      .split('\n')
      .map((line) => {
        const [says = '', phrases = ''] = line.split(':');
        return [says, short(frontCoded(phrases.replace(/ /g, '').split(',')))];
      }),
  );

/** What the signs in these tables stand for. */
export const pairs = commonestPairs([SAID, DISPUTED].flatMap((table) => Object.values(coded(table, String))));

const short = (text: string): string => pairCoded(text, pairs);

export const said = coded(SAID, short);
export const disputed = coded(DISPUTED, short);
