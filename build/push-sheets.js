/** `npm run push:sheets`: builds the Sheets add-on and pushes it to the Apps Script project that .clasp.json names. */
const fs = require('node:fs');
const path = require('node:path');
const { build } = require('./build');
const { root, tool } = require('./command');
const { install } = require('./install');

async function run() {
  if (!fs.existsSync(path.join(root, '.clasp.json'))) {
    throw new Error(
      'There is no .clasp.json yet. Copy .clasp.json.example to .clasp.json and put the ID of your script in it,\n' +
        'then log in once with `npx clasp login`. README.md says how to get there.',
    );
  }
  await install();
  await build(['sheets', 'sheets-pane']);
  return (await tool('clasp', ['push', '--force', ...process.argv.slice(2)], { show: 'inherit' })).code;
}

run()
  .then((code) => (process.exitCode = code))
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
