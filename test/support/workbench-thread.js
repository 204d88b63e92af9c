/** The built workbench in a thread of its own: whoever started it may wait for an answer without a turn of its own. */
const { parentPort, workerData } = require('node:worker_threads');
const { startWorkbench } = require(workerData.serve);

async function serve() {
  const { url } = await startWorkbench({ port: 0, smtpUrl: '' });
  const headers = { origin: new URL(url).origin };
  parentPort.on('message', async ({ method, address, body, port, answered }) => {
    try {
      const response = await fetch(new URL(address, url), { method, headers, ...(body ? { body } : {}) });
      port.postMessage({ status: response.status, text: await response.text() });
    } catch (error) {
      port.postMessage({ status: 0, text: String(error) });
    }
    Atomics.store(answered, 0, 1);
    Atomics.notify(answered, 0);
  });
  parentPort.postMessage(url);
}

serve().catch((error) => {
  throw error;
});
