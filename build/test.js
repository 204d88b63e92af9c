/**
 * `npm test`: installs, then every check in turn, the quickest to fail first; one line each on standard error, and the
 * count alone on the last line. `npm test -- types bundles` runs only those steps.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { build } = require('./build');
const { root, tool } = require('./command');
const { install } = require('./install');
const { progress } = require('./progress');

const counted = { passed: 0, failed: 0 };

async function mustPass(running) {
  const { code, output } = await running;
  if (code !== 0) throw new Error(output.trim());
}

const lint = () =>
  Promise.all([
    mustPass(tool('eslint', ['.', '--max-warnings', '0', '--cache', '--cache-location', '.cache/eslint'])),
    mustPass(
      tool('prettier', ['--check', '.', '--log-level', 'warn', '--cache', '--cache-location', '.cache/prettier']),
    ).then(() => mustPass(tool('depcruise', ['src', '--output-type', 'err']))),
  ]);

const projects = () =>
  ['src', 'test'].flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true })
      .filter((file) => path.basename(file) === 'tsconfig.json')
      .map((file) => path.join(folder, file)),
  );

/** Every folder with a tsconfig of its own sees other globals, so each is compiled on its own, as many at once as fit. */
const types = async () => {
  const waiting = projects();
  const worker = async () => {
    for (let project = waiting.shift(); project; project = waiting.shift())
      await mustPass(tool('tsc', ['-p', project]));
  };
  await Promise.all(Array.from({ length: Math.min(2, os.availableParallelism()) }, worker));
};

/** Runs jest on the named projects and adds to the count. */
const jest =
  (projects, ...options) =>
  async () => {
    const report = path.join(root, '.cache', `jest-${projects.join('-')}.json`);
    fs.rmSync(report, { force: true });
    const { code, output } = await tool('jest', [
      ...['--selectProjects', ...projects],
      ...['--json', '--outputFile', report, '--passWithNoTests', ...options],
    ]);
    if (!fs.existsSync(report)) throw new Error(output);
    const result = JSON.parse(fs.readFileSync(report, 'utf8'));
    counted.passed += result.numPassedTests;
    counted.failed += result.numFailedTests + result.numRuntimeErrorTestSuites;
    if (code !== 0) throw new Error(failures(result));
    return `${result.numPassedTests} passed${result.numPendingTests ? `, ${result.numPendingTests} skipped` : ''}`;
  };

const failures = ({ testResults }) =>
  testResults
    .filter(({ status }) => status === 'failed')
    .map(({ name, message }) => `${path.relative(root, name)}\n${message}`)
    .join('\n');

const steps = {
  lint,
  types,
  unit: jest(['core', 'scenarios'], '--maxWorkers=100%'),
  build: () => build(),
  bundles: jest(['bundles'], '--maxWorkers=100%'),
  e2e: jest(['e2e'], '--maxWorkers=2'),
};
/** Tests of what was built; building takes no time when it is done. */
const needsBuild = ['bundles', 'e2e'];

async function run(names) {
  for (const name of names) {
    if (!steps[name]) throw new Error(`No step ${name}; there are ${Object.keys(steps).join(', ')}.`);
  }
  await install();
  for (const name of names) {
    if (needsBuild.includes(name)) await build();
    await progress(name, '', steps[name]);
  }
}

const asked = process.argv.slice(2);
run(asked.length > 0 ? asked : Object.keys(steps))
  .catch((error) => {
    process.stderr.write(`\n${error.message}\n\n`);
    counted.failed = Math.max(1, counted.failed);
  })
  .finally(() => {
    process.stdout.write(`${counted.passed} passed, ${counted.failed} failed\n`);
    process.exitCode = counted.failed > 0 ? 1 : 0;
  });
