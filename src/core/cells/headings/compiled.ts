/** What all languages say, as the program looks it up. The build works this module out and ships only its values. */
import type { FactField } from '../field';
import { fold } from '../text';
import { wordsOf } from '../words';
import { frontCoded } from './front-coding';
import { merged, shortRules } from './compile';
import type { Bound, Code, Concept, Span, Term } from './language';
import { languages } from './languages';
import { rules as longRules } from './rules';
import { signs } from './signs';

export const concepts = merged<Concept | Code>(
  languages.map(({ words }) => words),
  wordsOf,
);
export const facts = merged<FactField>(
  languages.map((language) => language.facts),
  wordsOf,
);
export const rules = shortRules(longRules, Object.keys(concepts));
export const spans = merged<Span>([signs.spans, ...languages.map((language) => language.spans)]);
export const bounds = merged<Bound>([signs.bounds, ...languages.map((language) => language.bounds)]);
export const terms = merged<Term | 'followingMonth'>(languages.map((language) => language.terms));
export const asOf = merged<'asOf'>(languages.map((language) => ({ asOf: language.asOf })));
export const answers = merged<'yes' | 'no'>(languages.map((language) => language.answers));
/** Names of each month, January first. */
export const months = Array.from({ length: 12 }, (_, month) =>
  frontCoded(languages.flatMap((language) => (language.months.split(' ')[month] ?? '').split('/').map(fold))),
);
