const { build } = require('esbuild');
const { mkdirSync, readFileSync } = require('fs');
const path = require('path');
const { spawnSync } = require('child_process');

/** A file that is bundled still knows the folder it stands in. */
const ownFolder = {
  name: 'own-folder',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replace(/\b__dirname\b/g, JSON.stringify(path.dirname(file))),
      loader: 'ts',
    })),
};

/** Runs a TypeScript program of this repository: `node build/run-ts.js FILE [arguments]`. */
async function run([file, ...args]) {
  const outfile = path.resolve('node_modules/.cache/callsheet', file.replace(/\W+/g, '-') + '.mjs');
  mkdirSync(path.dirname(outfile), { recursive: true });
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    packages: 'external',
    logLevel: 'warning',
    plugins: [ownFolder],
  });
  process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
}

run(process.argv.slice(2)).catch(() => {
  process.exitCode = 1;
});
