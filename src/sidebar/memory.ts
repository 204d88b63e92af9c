import type { Host, Kept } from './host';
import { KEPT_NAMES } from './kept-names';

/** What was said earlier, where the browser lets the pane remember it. */
export function remembered(what: keyof Kept): string | null {
  try {
    return window.localStorage.getItem(KEPT_NAMES[what]);
  } catch {
    return null;
  }
}

/** Remembers it for next time: in the browser, if that allows it, and where the host keeps it there as well. */
export function remember({ keep }: Host, what: keyof Kept, text: string): void {
  // What cannot be kept lasts as long as the pane.
  void keep?.(what, text).catch(() => undefined);
  try {
    window.localStorage.setItem(KEPT_NAMES[what], text);
  } catch {
    // Storage is blocked in some frames.
  }
}
