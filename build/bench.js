/** `npm run bench`: runs the programs in bench/, or those named; fails when one misses its measure. */
const fs = require('node:fs');
const path = require('node:path');
const { command, root } = require('./command');
const { build } = require('./build');
const { install } = require('./install');

async function bench(asked) {
  await install();
  await build(['sheets']);
  const programs = fs.readdirSync(path.join(root, 'bench')).filter((file) => file.endsWith('.ts'));
  const names = programs.map((file) => path.basename(file, '.ts'));
  for (const name of asked.length > 0 ? asked : names) {
    if (!names.includes(name)) throw new Error(`No benchmark ${name}; there are ${names.join(', ')}.`);
    const { code } = await command(process.execPath, ['build/run-ts.js', `bench/${name}.ts`], { show: 'inherit' });
    if (code !== 0) process.exitCode = 1;
  }
}

bench(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
