import type { Around } from '../page/add-in';
import type { ScriptEnd } from './line';
import { sentenceOf } from '../page/sentence-of';

/** What the sidebar asks of the page. */
interface Asked {
  readonly call: number;
  readonly name: string;
  readonly args: string;
  readonly close?: boolean;
}

/** Milliseconds until a call reaches the script: the sidebar shows what it has begun before the page stands still. */
const REACHES = 40;

export interface Sidebar {
  show(title: string, html: string): void;
  /** Resolves when the page that was shown has loaded, or was closed. */
  loaded(): Promise<unknown>;
  close(): void;
}

/**
 * The sidebar in a sandbox of its own, as HtmlService has it: no way into the page but `google.script`, whose calls
 * arrive here as messages and run in the script, one undo step each. `wakes` tells how long the script waited for others: the
 * answer is as late. Closing the sidebar ends its page.
 */
export function sidebar(script: () => ScriptEnd, around: Around, wakes: () => number): Sidebar {
  let shown: HTMLIFrameElement[] = [];
  let loading: Promise<unknown> = Promise.resolve();
  let isLoaded: () => void = () => undefined;
  let isOver = false;

  const answer = ({ source, data }: MessageEvent<Asked>): void => {
    // With Google everybody who has the spreadsheet open has a sidebar of their own over the same script.
    const asking = shown.find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    if (!asking) return;
    if (data.close) return around.hidePane();
    const reply = (told: object): void => {
      const late = wakes();
      const post = (): void => asking.contentWindow?.postMessage({ call: data.call, ...told }, '*');
      if (late > 0) setTimeout(post, late);
      else post();
    };
    setTimeout(() => {
      if (isOver) return;
      try {
        reply({ answer: around.inOneRun(() => script().fromSidebar(data.name, data.args)) });
      } catch (error) {
        reply({ error: sentenceOf(error) });
      }
    }, REACHES);
  };
  const unload = (): void => {
    for (const frame of shown) frame.remove();
    shown = [];
    // Nobody waits for a page that is gone.
    isLoaded();
  };
  addEventListener('message', answer);

  return {
    show(title, html) {
      const frame = document.createElement('iframe');
      shown.push(frame);
      frame.title = title;
      frame.setAttribute('sandbox', 'allow-scripts allow-forms allow-popups allow-modals allow-downloads');
      const names = JSON.stringify(script().functions).replace(/</g, '\\u003c');
      const given = `window.serverFunctions = ${names}; window.daysAhead = ${around.daysAhead()}`;
      const client = `<script>${given}</script><script src="${location.origin}/client.js"></script>`;
      frame.srcdoc = withHead(html, client);
      loading = new Promise<void>((resolve) => (isLoaded = resolve));
      frame.addEventListener('load', () => isLoaded(), { once: true });
      around.showPane(title, frame, unload);
    },
    loaded: () => loading,
    close() {
      removeEventListener('message', answer);
      isOver = true;
      unload();
    },
  };
}

/** Puts scripts first in the page's head, so that `google.script` is there before anything asks for it. */
const withHead = (html: string, scripts: string): string =>
  /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => `${head}${scripts}`) : `${scripts}${html}`;
