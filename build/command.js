const { spawn } = require('node:child_process');

const root = require('node:path').join(__dirname, '..');

/**
 * Runs a program in the project's folder and resolves to its exit code and what it printed. With `show`, it prints
 * to the given stream (or 'inherit': straight to the terminal) while it runs.
 */
function command(program, args, { show, env, cwd = root } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: show === 'inherit' ? 'inherit' : ['ignore', 'pipe', 'pipe'],
      // npm is a script on Windows, which only a shell can start.
      shell: process.platform === 'win32' && program === 'npm',
    });
    const printed = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (chunk) => {
        printed.push(chunk);
        if (show) show.write(chunk);
      });
    }
    child.on('error', reject);
    child.on('close', (code, signal) => {
      resolve({
        code: code ?? 1,
        output: Buffer.concat(printed).toString() + (signal ? `\nEnded by ${signal}.\n` : ''),
      });
    });
  });
}

/** Runs a package's program with this very Node. */
const tool = (name, args, options) => command(process.execPath, [toolPath(name), ...args], options);

/** The file behind `node_modules/.bin/NAME`, which on Windows is a shell script instead. */
function toolPath(name) {
  const packages = { tsc: 'typescript', depcruise: 'dependency-cruiser', clasp: '@google/clasp' };
  const folder = `${root}/node_modules/${packages[name] ?? name}`;
  const { bin } = JSON.parse(require('node:fs').readFileSync(`${folder}/package.json`, 'utf8'));
  return require('node:path').join(folder, typeof bin === 'string' ? bin : bin[name]);
}

module.exports = { command, root, tool };
