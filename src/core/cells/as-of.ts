import { asOf } from './headings/compiled';
import { itemsOf, lexiconOf, type Item } from './lexicon';
import { isDay } from './read-day';
import { fold } from './text';
import { wordsOf } from './words';

/** A written date inside a sentence: numbers, or a month named between or before its numbers. */
const DATES = [
  /\d{1,4} ?([./-]) ?\d{1,2} ?\1 ?\d{2,4}/,
  /\d{1,2}(?:st|nd|rd|th|er|o|\.)?[ -](?:de )?[^\s\d.,:;-]{3,12}\.?,?[ -](?:de |del )?\d{2,4}/,
  /[^\s\d.,:;]{3,12}\.? \d{1,2}(?:st|nd|rd|th)?,? \d{4}/,
]
  .map(({ source }) => source)
  .join('|');

const phrases = lexiconOf(asOf);

/**
 * The day, still as text, that a line above a table states as its as-of day: `31 March 2026` in "As at 31 March 2026",
 * the last day of a period. An empty text where only the words stand here and the day is in the next cell (`As of:`),
 * null where the line states none.
 */
export function asOfIn(text: string): string | null {
  if (text.length > 160) return null;

  const line = fold(text);
  const dates = [...matches(line)].filter(({ date }) => isDay(date));
  const last = dates[dates.length - 1];
  const items = itemsOf(wordsOf(last ? line.slice(0, last.at) : line), phrases());
  const states = (item: Item<string> | undefined, letters: number): boolean =>
    item !== undefined && item.meanings.length > 0 && item.text.length >= letters;
  if (!last) return items.length === 1 && states(items[0], 4) ? '' : null;

  const [first] = dates;
  const period = dates.length === 2 && last.at - (first!.at + first!.date.length) <= 9;
  return period || states(items[items.length - 1], 1) || states(items[0], 4) ? last.date : null;
}

function* matches(line: string): Generator<{ readonly date: string; readonly at: number }> {
  const pattern = new RegExp(DATES, 'g');
  for (let match = pattern.exec(line); match; match = pattern.exec(line)) yield { date: match[0], at: match.index };
}
