import type { Browser } from 'playwright-core';
import { workbenchInBrowser, type Built, type InBrowser, type Options } from '../support/built-workbench';

/** A browser and the built workbench, open while the tests of a file or group run. */
export function opened(options?: Options): { readonly browser: Browser; readonly server: Built } {
  let at: InBrowser | undefined;
  beforeAll(async () => {
    at = await workbenchInBrowser(options);
  });
  afterAll(() => at?.close());
  const here = (): InBrowser => {
    if (!at) throw new Error('The workbench opens before the first test.');
    return at;
  };
  return {
    get browser() {
      return here().browser;
    },
    get server() {
      return here().server;
    },
  };
}
