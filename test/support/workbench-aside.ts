import path from 'node:path';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';

/** The server of the built workbench, beside the test: what it is asked it answers at once, as Google answers a script. */
export interface Aside {
  readonly url: string;
  ask(method: 'GET' | 'POST', address: string, message?: unknown): unknown;
  /** References of the letters that arrived, in their order. */
  received(): readonly string[];
  close(): Promise<unknown>;
}

export async function workbenchAside(): Promise<Aside> {
  const workerData = { serve: path.join(__dirname, '../../dist/workbench/serve.js') };
  const thread = new Worker(path.join(__dirname, 'workbench-thread.js'), { workerData });
  const url = await new Promise<string>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  const ask: Aside['ask'] = (method, address, message) => {
    const { port1, port2 } = new MessageChannel();
    const answered = new Int32Array(new SharedArrayBuffer(4));
    const body = message === undefined ? '' : JSON.stringify(message);
    thread.postMessage({ method, address, body, port: port2, answered }, [port2]);
    Atomics.wait(answered, 0, 0);
    const { status, text } = (receiveMessageOnPort(port1) as { message: { status: number; text: string } }).message;
    port1.close();
    if (status !== 200) throw new Error(`${address}: ${status} ${text}`);
    return JSON.parse(text);
  };
  return {
    url,
    ask,
    received: () =>
      (ask('GET', '/outbox.json') as { letters: readonly { subject: string }[] }).letters.map(
        ({ subject }) => /\[(CS-.*)\]$/.exec(subject)?.[1] ?? subject,
      ),
    close: () => thread.terminate(),
  };
}
