const { clearInterval, setInterval } = require('node:timers');

/**
 * Says on standard error what is being done, that it is still being done, and how long it took: standard output
 * belongs to answers.
 */
async function progress(what, note, work) {
  const start = Date.now();
  const seconds = () => `${((Date.now() - start) / 1000).toFixed(1)} s`;
  const line = (text) => process.stderr.write(`${what.padEnd(23)} ${text}\n`);

  if (note) line(note);
  const still = setInterval(() => line(`... ${seconds()}`), 10_000);
  try {
    const said = await work();
    line(`${seconds()}${typeof said === 'string' ? `  ${said}` : ''}`);
  } catch (error) {
    line(`failed after ${seconds()}`);
    throw error;
  } finally {
    clearInterval(still);
  }
}

module.exports = { progress };
