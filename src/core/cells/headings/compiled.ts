/** What all languages say, as the program looks it up. The build works this module out and ships only its values. */
import { meanings as meaningsOf, months as monthsOf, sayings as sayingsOf, shortRules } from './compile';
import { languages } from './languages';
import { rules as longRules } from './rules';
import { signs } from './signs';

export const meanings = meaningsOf(languages);
export const sayings = sayingsOf([signs, ...languages.map(({ phrases }) => phrases)]);
export const months = monthsOf(languages);
export const rules = shortRules(longRules, Object.keys(meanings));
