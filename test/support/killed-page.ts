import type { FileBook } from '../../src/files/file-book';

/**
 * What becomes of the workbench, or of the pane in it, at something that an add-in has Excel, Google or Microsoft Graph do:
 * all of the `page` is gone, or the `pane` alone (with Google the script runs on without it); the answer is `lost`, or the
 * network is `cut` from then on.
 */
export interface PageDeath {
  /** By its number, or the next of this name. */
  readonly step: number | string;
  readonly when: 'before' | 'after';
  readonly how: 'page' | 'pane' | 'lost' | 'cut';
}

/** What the page keeps for whoever kills it. */
export interface Killer {
  /** What the add-in has had done, by name. */
  steps: string[];
  deaths: readonly PageDeath[];
  struck: number;
  /** Milliseconds by which its clock is ahead. */
  ahead: number;
}

/** The page of the workbench, as far as it is killed. */
export interface KilledWindow {
  killer?: Killer;
  readonly workbench?: {
    open(read: () => Promise<FileBook>, name: string): Promise<void>;
    use(host: string): Promise<void>;
    save(): Promise<void>;
  };
  /** Takes the workbook as it was saved last, and kills the page. */
  readonly keepAndKill?: (file: string, killer: Killer) => Promise<void>;
  /** Ends the connection of all pages. */
  readonly cutNetwork?: () => Promise<void>;
}

type Work = (...given: unknown[]) => unknown;
interface Line {
  readonly execute: (batch: string) => string;
  readonly write: Work;
  readonly ask: (method: string, address: string, message?: unknown) => unknown;
}

/**
 * Runs in every frame of the workbench before anything else, and stands between the add-ins and what they ask of others: batches
 * of Excel, requests to Microsoft Graph, what a script of Google's writes, and MailApp. The workbook is saved before the
 * page is gone, as Excel and Google save every change.
 */
export function armed(ahead: number): void {
  const unseen: Killer = { steps: [], deaths: [], struck: 0, ahead };
  // The sidebar of Google Sheets has no way to the page.
  const isApart = window.origin === 'null';
  const page = (isApart ? window : window.top) as unknown as KilledWindow & typeof globalThis;
  const killer = (page.killer ??= unseen);
  const { Date: real } = window;
  const now = (): number => real.now() + killer.ahead;
  window.Date = class extends real {
    constructor(...given: []) {
      super(...(given.length > 0 ? given : ([now()] as unknown as [])));
    }
    static override now = now;
  } as DateConstructor;
  if (isApart) return;

  const named = (name: string, what: unknown): string => {
    const [state] = /(?<=["'])(PLANNED|CLAIMED|SENDING|SENT|UNKNOWN|FAILED)(?=")/.exec(JSON.stringify(what)) ?? [];
    return state === undefined ? name : `${name} ${state}`;
  };
  const begun = (name: string): ((when: PageDeath['when']) => PageDeath['how'] | null) => {
    const step = killer.steps.push(name) - 1;
    return (when) => {
      const death = killer.deaths.find((one) => one.when === when && (one.step === step || one.step === name));
      if (!death) return null;
      killer.deaths = killer.deaths.filter((one) => one !== death);
      killer.struck += 1;
      if (death.how === 'page') {
        void page.workbench?.save();
        // Nothing comes after it.
        for (;;);
      }
      if (death.how === 'pane') page.document.querySelector('#pane iframe')?.remove();
      return death.how;
    };
  };
  const lost = (): Error => new page.TypeError('Failed to fetch');

  /** What is answered at once. */
  const during = <Answer>(name: string, work: () => Answer, paneGone: () => void): Answer => {
    const dies = begun(name);
    const strike = (when: PageDeath['when']): void => {
      const how = dies(when);
      if (how === 'pane') paneGone();
      if (how === 'cut') void page.cutNetwork?.();
      if (how === 'lost') throw lost();
    };
    strike('before');
    const answer = work();
    strike('after');
    return answer;
  };

  /** Puts what `between` makes of it in the place of whatever a script sets under this name. */
  const between = <Given>(name: string, made: (given: Given) => Given): void => {
    let kept: Given | undefined;
    Object.defineProperty(window, name, {
      configurable: true,
      get: () => kept,
      set: (given: Given) => (kept = made(given)),
    });
  };

  between<Line>('excelHost', (host) => {
    let isGone = false;
    const gone = (): never => {
      isGone = true;
      throw new page.Error('The pane is gone.');
    };
    return {
      ...host,
      execute: (batch) =>
        isGone ? gone() : during(named('Excel', JSON.parse(batch)), () => host.execute(batch), gone),
    };
  });

  // A script is not ended with its pane, but with its page.
  const goesOn = (): void => undefined;
  between<(end: Line, code: string) => unknown>('openScript', (open) => (end, code) => {
    const write: Work = (sheet, box, rows) => during(named('write', rows), () => end.write(sheet, box, rows), goesOn);
    const ask: Line['ask'] = (method, address, message) =>
      address === '/mail/app'
        ? during('MailApp', () => end.ask(method, address, message), goesOn)
        : end.ask(method, address, message);
    return open({ ...end, write, ask }, code);
  });

  const ask = window.fetch.bind(window);
  window.fetch = async (asked, init) => {
    const address = String(asked);
    if (address === '/save' && page.keepAndKill) {
      await page.keepAndKill(String(init?.body), killer);
      throw lost();
    }
    if (!address.startsWith('/graph/')) return ask(asked, init);
    const path = address.replace(/^\/graph\/v1.0\/me|\?.*/g, '').replace(/messages\/[^/]+/, 'messages/*');
    const dies = begun(`${init?.method ?? 'GET'} ${path}`);
    const strike = async (when: PageDeath['when']): Promise<void> => {
      const how = dies(when);
      if (how === 'pane') await new Promise(() => undefined);
      if (how === 'cut') await page.cutNetwork?.();
      if (how === 'lost' || (how === 'cut' && when === 'after')) throw lost();
    };
    await strike('before');
    const answer = await ask(asked, init);
    await strike('after');
    return answer;
  };

  // Two letters are seconds apart; what may last longer keeps its time.
  const later = window.setTimeout.bind(window);
  const soon = (work: TimerHandler, wait = 0, ...given: unknown[]): number =>
    later(work, wait >= 1000 && wait <= 5000 ? wait / 100 : wait, ...given);
  window.setTimeout = soon as typeof window.setTimeout;
}
