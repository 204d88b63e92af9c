const KEY = 'callsheet.language';

/** The language chosen earlier, where the browser lets the pane remember one. */
export function rememberedLanguage(): string | null {
  try {
    return window.localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

/** Remembers the language for next time, if the browser allows it. */
export function rememberLanguage(language: string): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage is blocked in some frames: the language then lasts as long as the pane.
  }
}
