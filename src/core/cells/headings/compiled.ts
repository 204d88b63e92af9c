/** What all languages say, as the program looks it up. The build works this module out and ships only its values. */
import type { FactField } from '../field';
import { fold } from '../text';
import { wordsOf } from '../words';
import { frontCoded } from './front-coding';
import { merged, percentsIn, shortRules, type Coded } from './compile';
import type { Bound, Code, Concept, Span, Term } from './language';
import { languages } from './languages';
import { commonestPairs, pairCoded } from './pair-coding';
import { rules as longRules } from './rules';
import { signs } from './signs';

const written = {
  concepts: merged<Concept | Code>(
    languages.map(({ words }) => words),
    wordsOf,
  ),
  facts: merged<FactField>(
    languages.map((language) => language.facts),
    wordsOf,
  ),
  spans: merged<Span>([signs.spans, ...languages.map((language) => language.spans)]),
  bounds: merged<Bound>([signs.bounds, ...languages.map((language) => language.bounds)]),
  terms: merged<Term | 'followingMonth'>(languages.map((language) => language.terms)),
  asOf: merged<'asOf'>(languages.map((language) => ({ asOf: language.asOf }))),
  answers: merged<'yes' | 'no'>(languages.map((language) => language.answers)),
};

const writtenMonths = Array.from({ length: 12 }, (_, month) =>
  frontCoded(languages.flatMap((language) => (language.months.split(' ')[month] ?? '').split('/').map(fold))),
);

/** What the signs in all these tables stand for. */
export const pairs = commonestPairs([...Object.values(written), writtenMonths].flatMap(Object.values<string>));

const short = <Key extends string>(table: Coded<Key>): Coded<Key> =>
  Object.fromEntries(Object.entries<string>(table).map(([key, text]) => [key, pairCoded(text, pairs)])) as Coded<Key>;

export const concepts = short(written.concepts);
export const facts = short(written.facts);
export const percents = percentsIn(longRules);
export const rules = shortRules(longRules, Object.keys(concepts), percents);
export const spans = short(written.spans);
export const bounds = short(written.bounds);
export const terms = short(written.terms);
export const asOf = short(written.asOf);
export const answers = short(written.answers);
/** Names of each month, January first. */
export const months = writtenMonths.map((text) => pairCoded(text, pairs));
