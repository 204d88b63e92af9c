/**
 * `npm run --silent callsheet -- ...`: the command line, installed and built first when that is needed. Standard output
 * is the answer's alone; paths are read from where the user stands, not from the project's folder.
 */
const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { build } = require('./build');
const { root } = require('./command');
const { install } = require('./install');

install()
  .then(() => build(['cli']))
  .then(() => {
    const program = path.join(root, 'dist/cli/callsheet.js');
    const cwd = process.env.INIT_CWD ?? process.cwd();
    const { status } = spawnSync(process.execPath, [program, ...process.argv.slice(2)], { cwd, stdio: 'inherit' });
    process.exitCode = status ?? 1;
  })
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
