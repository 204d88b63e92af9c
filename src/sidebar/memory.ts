/** What the pane remembers from one time to the next, each under a name of its own. */
const KEYS = { language: 'callsheet.language', me: 'callsheet.me', mineOnly: 'callsheet.mine' } as const;

type Remembered = keyof typeof KEYS;

/** What was said earlier, where the browser lets the pane remember it. */
export function remembered(what: Remembered): string | null {
  try {
    return window.localStorage.getItem(KEYS[what]);
  } catch {
    return null;
  }
}

/** Remembers it for next time, if the browser allows it. */
export function remember(what: Remembered, value: string): void {
  try {
    window.localStorage.setItem(KEYS[what], value);
  } catch {
    // Storage is blocked in some frames: what was said then lasts as long as the pane.
  }
}
