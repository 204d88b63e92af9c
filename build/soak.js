/** `npm run soak`: plays long stories by clicks in the built workbench, or those named; `--` options go to each. */
const { build } = require('./build');
const { command } = require('./command');
const { install } = require('./install');

const STORIES = { quarter: 'test/soak/quarter.ts' };

async function soak(args) {
  const first = args.findIndex((arg) => arg.startsWith('--'));
  const [named, options] = first < 0 ? [args, []] : [args.slice(0, first), args.slice(first)];
  for (const name of named)
    if (!STORIES[name]) throw new Error(`No story ${name}; there are ${Object.keys(STORIES).join(', ')}.`);
  await install();
  await build();
  for (const name of named.length > 0 ? named : Object.keys(STORIES)) {
    const { code } = await command(process.execPath, ['build/run-ts.js', STORIES[name], ...options], {
      show: 'inherit',
    });
    if (code !== 0) process.exitCode = 1;
  }
}

soak(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
