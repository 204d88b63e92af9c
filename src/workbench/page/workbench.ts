import type { FileBook } from '../../files/file-book';
import { runExcel } from '../excel/run-excel';
import { bookOf, inOneRun, openGrid } from '../grid/grid';
import type { Grid } from '../grid/grid';
import { fromUniver } from '../grid/from-univer';
import { toUniver } from '../grid/to-univer';
import { runSheets } from '../sheets/run-sheets';
import type { AddIn, Around } from './add-in';
import { byId } from './by-id';
import { saveFile } from './files';
import { formulaErrors } from './formula-errors';
import { lettersSent } from './letters-sent';
import { pane } from './pane';
import { runLog } from './run-log';
import type { RunLog } from './run-log';
import { sentenceOf } from './sentence-of';
import { today } from './today';

/** The page at work; also what tests and the browser's console hold on to. */
export interface Workbench {
  readonly grid: Grid;
  readonly log: RunLog;
  /** Shows another workbook, on the day that is its own if it has one. */
  open(read: () => Promise<FileBook>, name: string, opened?: Opened): Promise<void>;
  /** Switches to the add-in of a host. */
  use(host: string): Promise<void>;
  save(): Promise<void>;
  /** The host whose add-in has been loaded, once it has. */
  readonly ready: string | null;
}

/** How a workbook is opened. */
export interface Opened {
  readonly day?: string;
  /** It has not been saved anywhere. */
  readonly isNew?: boolean;
}

/** Files of one name are taken for one file, as in a folder. */
const PLACE = 'https://workbench.example/files/';

const HOSTS: Readonly<Record<string, (grid: Grid, around: Around) => Promise<AddIn>>> = {
  excel: runExcel,
  sheets: runSheets,
};

/** What the address of the page may set besides the host. */
export interface Settings {
  readonly language: string;
  readonly timeZone: string;
  /** Today, whichever workbook is open. */
  readonly day: string | null;
}

export function workbench(settings: Settings): Workbench {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const grid = openGrid('grid', dark.matches);
  dark.addEventListener('change', () => grid.api.toggleDarkMode(dark.matches));

  const [log, side, errors] = [runLog(lettersSent()), pane(), formulaErrors(grid)];
  // An add-in keeps its day: it begins anew, as when the workbook is opened the next morning.
  const { daysAhead, set: setToday } = today(() => void (host && use(host)));
  let [opened, saved] = [0, 0];
  let [name, place] = ['', ''];
  /** The host that was asked for last. */
  let host: string | null = null;
  let ready: string | null = null;
  let addIn: AddIn | null = null;

  const say = (sentence: string): void => {
    byId('message').textContent = sentence;
    byId('message').hidden = sentence === '';
  };
  const around: Around = {
    ...side,
    ...settings,
    log,
    say,
    daysAhead,
    fileName: () => name,
    place: () => place,
    formulaFailed: errors.add,
    inOneRun: (work) => inOneRun(grid, work),
  };

  let last: Promise<void> = Promise.resolve();
  /** Workbooks and hosts are opened one after the other: what is loading when another is asked for comes to its end first. */
  const inTurn = (work: () => Promise<void>): Promise<void> => (last = last.then(() => orSay(work)));
  const orSay = async (work: () => Promise<void>): Promise<void> => {
    try {
      say('');
      await work();
    } catch (error) {
      say(sentenceOf(error));
    }
  };

  const begin = async (next: string): Promise<void> => {
    const run = HOSTS[next];
    if (!run) throw new Error(`There is no host ${next}.`);
    ready = null;
    addIn?.close();
    addIn = null;
    side.clear(next);
    addIn = await run(grid, around);
    ready = next;
  };
  const use = (next: string): Promise<void> => {
    const isHost = next in HOSTS;
    if (isHost) [host, ready] = [next, null];
    return inTurn(async () => {
      if (!isHost || next === host) await begin(next);
    });
  };

  const changes = (): number => (opened > 0 ? grid.undo.changesIn(bookOf(grid).getId()) : 0);
  // Nothing keeps the workbook but this page.
  addEventListener('beforeunload', (event) => {
    if (changes() > saved) event.preventDefault();
  });

  return {
    grid,
    log,
    get ready() {
      return ready;
    },
    use,
    open: (read, called, { day, isNew = false } = {}) =>
      inTurn(async () => {
        const book = await read();
        addIn?.close();
        addIn = null;
        errors.clear();
        if (opened > 0) grid.api.disposeUnit(bookOf(grid).getId());
        name = called;
        place = isNew ? '' : PLACE + encodeURIComponent(called);
        byId('file').textContent = called;
        document.title = `${called} – Workbench`;
        setToday(settings.day ?? day ?? null);
        grid.api.createWorkbook(toUniver(book, `book-${++opened}`, called));
        saved = changes();
        if (host) await begin(host);
      }),
    save: () =>
      orSay(async () => {
        const now = changes();
        await saveFile(fromUniver(grid, addIn?.functions ?? []), name);
        saved = now;
      }),
  };
}
