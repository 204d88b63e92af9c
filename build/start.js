const path = require('node:path');
const { spawn } = require('node:child_process');
const { build } = require('./build');
const { root } = require('./command');
const { install } = require('./install');

const DEFAULT_PORT = 4173;
const HELP = `npm start -- [--port ${DEFAULT_PORT}] [--no-open]

Installs and builds what is needed, serves the workbench and opens it in the default browser. With --no-open, or where the
variable CI is set, it only says the address. SMTP_URL names another mail server than its own.
`;
const OPENERS = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] };

function openInBrowser(url) {
  const [program, ...args] = OPENERS[process.platform] ?? ['xdg-open'];
  const opener = spawn(program, [...args, url], { stdio: 'ignore', detached: true });
  opener.on('error', () => process.stderr.write('No browser could be opened; open the address yourself.\n'));
  opener.unref();
}

function portOf(args) {
  const at = args.indexOf('--port');
  const port = at < 0 ? DEFAULT_PORT : Number(args[at + 1]);
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('--port wants a number from 0 to 65535.');
  return port;
}

async function start(args) {
  if (args.includes('--help')) return process.stdout.write(HELP);
  const port = portOf(args);
  await install();
  await build();
  const { startWorkbench } = require(path.join(root, 'dist/workbench/serve.js'));
  const { url } = await startWorkbench({ port });
  if (port !== 0 && Number(new URL(url).port) !== port)
    process.stdout.write(`\nPort ${port} is taken, so another was chosen.`);
  process.stdout.write(`\nThe workbench is at ${url}\nPress Ctrl+C to stop.\n`);
  if (!process.env.CI && !args.includes('--no-open')) openInBrowser(url);
}

start(process.argv.slice(2)).catch((error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
