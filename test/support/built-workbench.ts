import { createRequire } from 'node:module';
import path from 'node:path';
import type { Browser } from 'playwright-core';
import type { KeptLetter, Outbox } from '../../src/workbench/mail/kept-letter';
import { launchBrowser } from './browser';

/** The server of the built workbench, with a mail server of its own. */
export interface Built {
  readonly url: string;
  /** Asks what pages of the workbench may ask. */
  post(address: string, message: object): Promise<Response>;
  /** Those that arrived, in their order. */
  letters(): Promise<readonly KeptLetter[]>;
  /** Their references. */
  received(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface Options {
  /** Folder of the project whose add-ins run; without it, this one. */
  readonly root?: string;
}

interface Serve {
  startWorkbench(
    options: Options & { readonly port: number; readonly smtpUrl: string },
  ): Promise<Pick<Built, 'url' | 'close'>>;
}

export async function builtWorkbench(options: Options = {}): Promise<Built> {
  const root = path.join(__dirname, '../..');
  const { startWorkbench } = createRequire(path.join(root, 'package.json'))('./dist/workbench/serve.js') as Serve;
  const { url, close } = await startWorkbench({ port: 0, smtpUrl: '', ...options });
  const letters = async (): Promise<readonly KeptLetter[]> =>
    ((await (await fetch(`${url}outbox.json`)).json()) as Outbox).letters;
  return {
    url,
    close,
    letters,
    post: (address, message) =>
      fetch(url + address, {
        ...{ method: 'POST', headers: { origin: new URL(url).origin } },
        body: JSON.stringify(message),
      }),
    received: async () => (await letters()).map(({ subject }) => /\[(CS-.*)\]$/.exec(subject)?.[1] ?? subject),
  };
}

/** The built workbench and a browser to look at it. */
export interface InBrowser {
  readonly browser: Browser;
  readonly server: Built;
  close(): Promise<void>;
}

export async function workbenchInBrowser(options?: Options): Promise<InBrowser> {
  const [browser, server] = await Promise.all([launchBrowser(), builtWorkbench(options)]);
  return {
    browser,
    server,
    async close() {
      await browser.close();
      await server.close();
    },
  };
}
