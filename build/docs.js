const fs = require('fs');
const path = require('path');
const { readFormulas } = require('./formulas');
const { parseExample } = require('./formula-example');

const file = path.join(__dirname, '../docs/formulas.md');

const HEAD = `# Formulas

Generated from the comments in \`src/functions\` by \`npm run docs\`; every example here is executed by a test.

In Excel a name is written with its namespace, \`=AR.PRIORITY_SCORE(...)\`, in Google Sheets without,
\`=PRIORITY_SCORE(...)\`. Where your region writes decimals with a comma, arguments are separated by \`;\` instead of \`,\`.
Arguments in square brackets may be left out.

- **rows** is one row or many; many give one result per row, which spills. **headings** is the heading row above the same
  columns, so any layout works. In an Excel table leave the column of the formula out of the span:
  \`=AR.PRIORITY_SCORE(Aging[@[Account]:[Terms]], Aging[[#Headers],[Account]:[Terms]], AR_Policy)\`.
- **policy** is the Policy sheet, named \`AR_Policy\`. Without it the default policy of [policy.md](policy.md) applies.
- **as_of** is the day to measure from: the argument, else the policy's as-of day, else a days-past-due column in the row.
  Do not give \`TODAY()\`: every such cell is computed again at every change.
- A cell that cannot be computed says why. It spoils no other cell of the spill. In Google Sheets, where a spill cannot
  hold an error, the sentence stands in the cell as text.
- Text dates and amounts are read as the columns confirmed in the pane are written. Without that, text that can be read
  in two ways, such as \`03/04/2026\`, is not guessed.
`;

/** docs/formulas.md: the third printing of the one JSDoc. */
async function formulasPage() {
  const formulas = await readFormulas();
  const contents = formulas.map(({ name, description }) => `- [${name}](#${anchor(name)}): ${description}`).join('\n');
  return [HEAD, contents, '', ...formulas.map(section)].join('\n');
}

const anchor = (name) => name.toLowerCase();

function section({ name, description, notes, parameters, returns, examples }) {
  const signature = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ');
  return [
    `## ${name}`,
    '',
    `\`${name}(${signature})\``,
    '',
    [description, ...notes].join('\n\n'),
    '',
    ...parameters.map((one) => `- **${one.name}**${one.optional ? ' (optional)' : ''}: ${one.description}`),
    `- Gives: ${returns}`,
    '',
    ...examples.map(exampleText),
  ].join('\n');
}

function exampleText(text) {
  const { cells, formula, result } = parseExample(text);
  const given = cells.length > 0 ? [grid(cells), ''] : [];
  const lines = result.map((row) => row.join(' | '));
  return [...given, '```', formula, ...lines.map((line) => `=> ${line}`), '```', ''].join('\n');
}

/** Cells as a sheet shows them, with the letters of their columns and the numbers of their rows. */
function grid(cells) {
  const letters = cells[0].map((_, column) => String.fromCharCode(65 + column));
  const rows = [['', ...letters], ...cells.map((row, i) => [String(i + 1), ...row])];
  const widths = rows[0].map((_, column) => Math.max(3, ...rows.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  const [head, ...body] = rows.map(line);
  return [head, line(widths.map((width) => '-'.repeat(width))), ...body].join('\n');
}

module.exports = { formulasPage, file };

if (require.main === module) formulasPage().then((page) => fs.writeFileSync(file, page));
