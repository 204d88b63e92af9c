import type { SendAnswer } from '../../src/core/tasks/letters/letters-task';
import type { Cell } from '../../src/core/cells/cell';
import { sendFrom } from '../../src/excel/mail/post';
import { approvedBook, MORNING } from './approved-book';
import { bookOf, playExcel } from './excel-book';
import { excelClient, type Answering, type ExcelClient } from './excel-client';
import { playClock } from './played-clock';
import type { Aside } from './workbench-aside';

/**
 * What becomes of a pane at one of the things it asks of Excel or of Microsoft Graph: `gone` with its answer, as a page that is
 * closed; the answer is `lost`, or the network is `cut` from then on.
 */
export interface ExcelDeath {
  readonly step: number;
  readonly when: 'before' | 'after';
  readonly how: 'gone' | 'lost' | 'cut';
}

type End = Omit<ExcelDeath, 'step'>;
/** A run stops where Excel does not answer, and goes on where Graph does not. */
const EXCEL: readonly End[] = [
  { how: 'lost', when: 'before' },
  { how: 'gone', when: 'after' },
];
export const ENDS = EXCEL.concat([
  { how: 'lost', when: 'after' },
  { how: 'cut', when: 'before' },
  { how: 'cut', when: 'after' },
]);

/** Every way in which these steps may end, each once. */
export const deathsAt = (steps: readonly string[]): readonly ExcelDeath[] =>
  steps.flatMap((name, step) => (name === 'Excel' ? EXCEL : ENDS).map((end) => ({ ...end, step })));

/** A workbook open in Excel, from which letters go out through Microsoft Graph. */
export interface DyingExcel {
  sheets(): Record<string, Cell[][]>;
  /** Presses Send in a pane that was just opened; null where the pane was gone, or said that it failed. */
  send(
    ...deaths: readonly ExcelDeath[]
  ): Promise<{ readonly answer: SendAnswer | null; readonly steps: readonly string[] }>;
  pass(seconds: number): void;
  close(): void;
}

const NEVER = new Promise<never>(() => undefined);
const SCOPES = ['Mail.Send', 'User.Read'];
/** Microsoft's client takes its time to load: one is enough for all panes. */
let client: ExcelClient | null = null;
let answering: Answering;

export function openExcel(aside: Aside, letters: number, drafts: boolean): DyingExcel {
  client ??= excelClient((batch) => answering(batch));
  const sheets = Object.entries(approvedBook(letters, Office.context.document.url));
  const book = bookOf(...sheets.map(([name, cells]) => ({ name, cells })));
  book.active = 'Aging';
  aside.ask('POST', '/mail/forget', {});
  const { token } = aside.ask('POST', '/mail/token', {
    scopes: drafts ? [...SCOPES, 'Mail.ReadWrite'] : SCOPES,
    window: false,
  }) as { token: string };

  const realFetch = globalThis.fetch;
  const clock = playClock(MORNING);
  const excel = playExcel(book);
  let steps: string[] = [];
  let deaths: readonly ExcelDeath[] = [];
  let [cut, inFlight] = [false, 0];
  let goneNow: () => void = () => undefined;
  clock.idle = () => inFlight === 0;

  /** One thing that the pane asks of somebody else. */
  const asked = async <Answer>(
    step: string,
    seconds: number,
    work: () => Answer | Promise<Answer>,
  ): Promise<Answer> => {
    const at = steps.push(step) - 1;
    const dies = (when: ExcelDeath['when']): Promise<never> | null => {
      const death = deaths.find((one) => one.step === at && one.when === when);
      if (!death) return null;
      if (death.how === 'gone') return (goneNow(), NEVER);
      cut ||= death.how === 'cut';
      return Promise.reject(new TypeError('Failed to fetch'));
    };
    inFlight += 1;
    try {
      if (cut && step !== 'Excel') throw new TypeError('Failed to fetch');
      await dies('before');
      const answer = await work();
      clock.pass(seconds);
      await dies('after');
      return answer;
    } finally {
      inFlight -= 1;
    }
  };

  answering = (batch) => asked('Excel', 0.1, () => excel(batch));
  Object.assign(globalThis, { Excel: client.Excel });
  globalThis.fetch = (url, init) => {
    const path = String(url).replace('https://graph.microsoft.com/', '');
    const step = `${init?.method ?? 'GET'} ${path.replace(/^v1.0\/me|\?.*|(?<=messages\/)[^/]+/g, '')}`;
    const headers = { ...(init?.headers as object), origin: new URL(aside.url).origin };
    return asked(step, 0.4, () => realFetch(`${aside.url}graph/${path}`, { ...init, headers }));
  };

  return {
    sheets: () => Object.fromEntries(book.sheets.map(({ name, cells }) => [name, cells.map((row) => row.map(held))])),
    pass: (seconds) => clock.pass(seconds),
    async send(...killed) {
      [steps, deaths, cut] = [[], killed, false];
      const gone = new Promise<null>((resolve) => (goneNow = () => resolve(null)));
      const mailbox = { drafts, token: () => Promise.resolve(token) };
      const run = sendFrom(mailbox, { sheet: 'Aging', who: 'Marta' }, () => 'on').catch((error: unknown) => {
        if (deaths.length === 0) throw error;
        return null;
      });
      const answer = await Promise.race([run, gone]);
      clock.forget();
      inFlight = 0;
      return { answer, steps: [...steps] };
    },
    close: () => {
      clock.stop();
      globalThis.fetch = realFetch;
    },
  };
}

const held = (cell: Cell | undefined): Cell => (cell === '' || cell === undefined ? null : cell);
