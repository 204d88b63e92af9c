import type { Kept } from './host';

/** What is kept is called so in the browser, and where a host keeps it. */
export const KEPT_NAMES: Readonly<Record<keyof Kept, string>> = {
  language: 'callsheet.language',
  me: 'callsheet.me',
  mineOnly: 'callsheet.mine',
};
