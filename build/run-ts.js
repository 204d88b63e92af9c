const { buildSync } = require('esbuild');
const { mkdirSync } = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

/** Runs a TypeScript program of this repository: `node build/run-ts.js FILE [arguments]`. */
const [file, ...args] = process.argv.slice(2);
const outfile = path.resolve('node_modules/.cache/callsheet', file.replace(/\W+/g, '-') + '.mjs');
mkdirSync(path.dirname(outfile), { recursive: true });
buildSync({
  entryPoints: [file],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
