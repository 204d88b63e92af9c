/** `npm run soak`: plays long stories over what was built, or those named; `--` options go to each. */
const { build } = require('./build');
const { command } = require('./command');
const { install } = require('./install');

const jest = require.resolve('jest/bin/jest');
const STORIES = {
  quarter: { run: ['build/run-ts.js', 'test/soak/quarter.ts'] },
  // Both add-ins, killed while they send.
  outbox: { run: ['build/run-ts.js', 'test/soak/outbox.ts'] },
  // Ten thousand letters, within the quota of each day.
  mail: { run: ['build/run-ts.js', 'test/soak/mail.ts'] },
  // The pane in a browser: page, pane, answers and network are taken from it; and two who press Send together.
  'browser-kills': { run: ['build/run-ts.js', 'test/soak/browser-kills.ts'] },
  'two-panes': { run: ['build/run-ts.js', 'test/soak/two-panes.ts'] },
  // The command line, killed while it sends.
  kills: { run: [jest, 'test/bundles/send', '-t', 'killed'], env: { CALLSHEET_SOAK_KILLS: '100' } },
};

async function soak(args) {
  const first = args.findIndex((arg) => arg.startsWith('--'));
  const [named, options] = first < 0 ? [args, []] : [args.slice(0, first), args.slice(first)];
  for (const name of named)
    if (!STORIES[name]) throw new Error(`No story ${name}; there are ${Object.keys(STORIES).join(', ')}.`);
  await install();
  await build();
  for (const name of named.length > 0 ? named : Object.keys(STORIES)) {
    const { run, env } = STORIES[name];
    const { code } = await command(process.execPath, [...run, ...options], { show: 'inherit', env });
    if (code !== 0) process.exitCode = 1;
  }
}

soak(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
