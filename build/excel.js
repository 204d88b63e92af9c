/**
 * `npm run start:excel`: serves the add-in at https://localhost:3000 with a certificate that this machine trusts, and
 * opens Excel with it (Windows and Mac). For Excel on the web: `npm run start:excel -- ADDRESS-OF-A-WORKBOOK`.
 * `npm run stop:excel` takes it out of Excel again.
 */
const { tool } = require('./command');
const { install } = require('./install');

const [action, workbook] = process.argv.slice(2);

async function run() {
  if (action === 'start' && !workbook && process.platform === 'linux') {
    throw new Error(
      'There is no Excel for Linux. Give the address of a workbook that is open in Excel on the web:\n' +
        '  npm run start:excel -- "https://..."\n' +
        'or run `npm start` for the workbench, which needs no Excel.',
    );
  }
  await install();
  const where = workbook ? ['web', '--document', workbook] : ['desktop'];
  const server = ['--app', 'excel', '--dev-server', 'npm run dev-server', '--dev-server-port', '3000'];
  const args = action === 'stop' ? ['stop', 'manifest.xml'] : ['start', 'manifest.xml', ...where, ...server];
  return (await tool('office-addin-debugging', args, { show: 'inherit' })).code;
}

run()
  .then((code) => (process.exitCode = code))
  .catch((error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
