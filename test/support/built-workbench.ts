import { createRequire } from 'node:module';
import path from 'node:path';

/** The server of the built workbench, with a mail server of its own. */
export interface Built {
  readonly url: string;
  /** Asks what pages of the workbench may ask. */
  post(address: string, message: object): Promise<Response>;
  /** References of the letters that arrived, in their order. */
  received(): Promise<readonly string[]>;
  close(): Promise<void>;
}

interface Serve {
  startWorkbench(options: { readonly port: number; readonly smtpUrl: string }): Promise<Pick<Built, 'url' | 'close'>>;
}

export async function builtWorkbench(): Promise<Built> {
  const root = path.join(__dirname, '../..');
  const { startWorkbench } = createRequire(path.join(root, 'package.json'))('./dist/workbench/serve.js') as Serve;
  const { url, close } = await startWorkbench({ port: 0, smtpUrl: '' });
  return {
    url,
    close,
    post: (address, message) =>
      fetch(url + address, {
        ...{ method: 'POST', headers: { origin: new URL(url).origin } },
        body: JSON.stringify(message),
      }),
    async received() {
      const { letters } = (await (await fetch(`${url}outbox.json`)).json()) as {
        readonly letters: readonly { readonly subject: string }[];
      };
      return letters.map(({ subject }) => /\[(CS-.*)\]$/.exec(subject)?.[1] ?? subject);
    },
  };
}
