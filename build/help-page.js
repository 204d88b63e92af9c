const fs = require('node:fs');
const path = require('node:path');
const { readFormulas } = require('./formulas');

const template = path.join(__dirname, '../src/excel/help.html');

/** The page behind Excel's help links: the text of src/excel/help.html and the one JSDoc of every function. */
async function helpPage() {
  const formulas = (await readFormulas()).map(section).join('\n');
  return fs.readFileSync(template, 'utf8').replace('<!-- formulas -->', () => formulas);
}

function section({ name, description, notes, parameters, returns }) {
  const signature = parameters.map((one) => (one.optional ? `[${one.name}]` : one.name)).join(', ');
  const rows = parameters.map(
    (one) =>
      `<dt>${escaped(one.name)}${one.optional ? ' <i>optional</i>' : ''}</dt><dd>${escaped(one.description)}</dd>`,
  );
  return [
    `<section id="${name.toLowerCase()}">`,
    `<h2>${name}</h2>`,
    `<p><code>=AR.${name}(${escaped(signature)})</code></p>`,
    ...[description, ...notes].map((text) => `<p>${escaped(text)}</p>`),
    `<dl>${rows.join('')}<dt>gives</dt><dd>${escaped(returns)}</dd></dl>`,
    '</section>',
  ].join('\n');
}

const escaped = (text) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

module.exports = { helpPage };
