const { createHash } = require('node:crypto');
const fs = require('node:fs');
const path = require('node:path');
const { bundles, shared } = require('./bundles');
const { root, tool } = require('./command');
const { install } = require('./install');
const { progress } = require('./progress');

const at = (...parts) => path.join(root, ...parts);
const stampOf = (name) => at('dist', '.stamps', name);

function* filesIn(where) {
  if (!fs.existsSync(where)) return;
  if (fs.statSync(where).isFile()) yield where;
  else for (const entry of fs.readdirSync(where).sort()) yield* filesIn(path.join(where, entry));
}

/** A hash of everything a bundle is made of: equal hash, equal bundle. */
function hashOf(name) {
  // The one setting that a bundle takes from outside: see docs/sending.md.
  const hash = createHash('sha256').update(process.env.CALLSHEET_CLIENT_ID ?? '');
  for (const source of [...bundles[name].sources, ...shared]) {
    for (const file of filesIn(at(source))) hash.update(path.relative(root, file)).update(fs.readFileSync(file));
  }
  return hash.digest('hex');
}

const stamped = (name) => (fs.existsSync(stampOf(name)) ? fs.readFileSync(stampOf(name), 'utf8') : '');
const stale = (name) => !fs.existsSync(at('dist', bundles[name].gives)) || stamped(name) !== hashOf(name);

/** Builds those of the named bundles that have changed since they were last built, two at a time. */
async function build(names = Object.keys(bundles)) {
  const unknown = names.filter((name) => !bundles[name]);
  if (unknown.length > 0)
    throw new Error(`No bundle ${unknown.join(', ')}; there are ${Object.keys(bundles).join(', ')}.`);

  const waiting = names.filter(stale);
  const worker = async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await buildOne(name);
  };
  await Promise.all([worker(), worker()]);
}

async function buildOne(name) {
  await progress(`build ${name}`, '', async () => {
    const hash = hashOf(name);
    const { code, output } = await tool('webpack-cli', ['--config-name', name, '--stats', 'errors-warnings']);
    if (code !== 0) throw new Error(`${name} was not built.\n${output}`);
    fs.mkdirSync(at('dist', '.stamps'), { recursive: true });
    fs.writeFileSync(stampOf(name), hash);
  });
}

module.exports = { build };

if (require.main === module) {
  const names = process.argv.slice(2);
  install()
    .then(() => build(names.length > 0 ? names : undefined))
    .catch((error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    });
}
