const fs = require('node:fs');
const path = require('node:path');
const { command, root } = require('./command');
const { progress } = require('./progress');

const read = (...parts) => JSON.parse(fs.readFileSync(path.join(root, ...parts), 'utf8')).packages;

/** Whether node_modules holds exactly what package-lock.json asks for; npm leaves a list of its own when it is done. */
function installed() {
  let present;
  try {
    present = read('node_modules', '.package-lock.json');
  } catch {
    return false;
  }
  const wanted = Object.entries(read('package-lock.json')).filter(([where]) => where !== '');
  return wanted.every(
    ([where, { version, optional, devOptional }]) =>
      present[where]?.version === version || (!present[where] && (optional || devOptional)),
  );
}

/** Installs the packages of the lock file, unless they are there. */
async function install() {
  if (installed()) return;
  await progress('install', 'about a minute, the first time only', async () => {
    const { code, output } = await command('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
    if (code !== 0) throw new Error(`npm ci failed.\n${output}`);
  });
}

module.exports = { install, installed };
