/**
 * The format of `@example` in the JSDoc of the spreadsheet functions: the cells of a sheet from A1 on, a formula, and
 * what it gives, one line per row of the spill. Cells stand between bars. A number is a number, YYYY-MM-DD a date,
 * TRUE and FALSE are booleans, anything else is text, and a text that looks like one of the others stands in quotes.
 * A result may be a failed cell: `#N/A` or `#VALUE!` and its sentence.
 *
 *     | Due        |
 *     | 2026-10-31 |
 *     =DAYS_PAST_DUE(A2, "2026-11-30")
 *     => 30
 */
function parseExample(text) {
  const lines = text.split('\n').map((line) => line.trim());
  const of = (start) => lines.filter((line) => line.startsWith(start));
  const [formula, ...more] = lines.filter((line) => /^=[A-Z]/.test(line));
  if (!formula || more.length > 0) throw new Error(`An example has one formula:\n${text}`);

  const [, name, args] = /^=([A-Z_]+)\((.*)\)$/.exec(formula) ?? [];
  if (!name) throw new Error(`Not a formula: ${formula}`);
  return {
    cells: of('|').map((line) => split(line.slice(1, -1))),
    formula,
    name,
    args: args === '' ? [] : args.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((arg) => arg.trim()),
    result: of('=>').map((line) => split(line.slice(2))),
  };
}

const split = (line) => line.split('|').map((cell) => cell.trim());

/** Day number of YYYY-MM-DD, counted here without the product's own reading. */
const serial = (iso) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000 + 25_569;

/** The value of one cell, as a host would hand it over. */
function cellOf(text) {
  if (/^".*"$/.test(text)) return text.slice(1, -1);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return serial(text);
  if (text === 'TRUE' || text === 'FALSE') return text === 'TRUE';
  return text;
}

/** The value of one argument: a range of the example's cells, a text in quotes or a number; nothing when left out. */
function argumentOf(text, cells) {
  const range = /^([A-Z])(\d+)(?::([A-Z])(\d+))?$/.exec(text);
  if (!range) return text === '' ? undefined : cellOf(text);
  const [, left, top, right = left, bottom = top] = range;
  const column = (letter) => letter.charCodeAt(0) - 65;
  return cells
    .slice(Number(top) - 1, Number(bottom))
    .map((row) => row.slice(column(left), column(right) + 1).map(cellOf));
}

module.exports = { parseExample, cellOf, argumentOf };
