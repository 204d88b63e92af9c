import type { Grid } from '../grid/grid';
import { registerFunctions } from '../grid/functions';
import type { AddIn, Around } from '../page/add-in';
import { askKnobs } from '../page/ask-server';
import { inWords } from '../page/in-words';
import type { Batch, BatchAnswer } from './batch';
import { callFunction, helpOf } from './function-calls';
import type { FunctionList } from './function-calls';
import type { HostEnd, PaneEnd, PaneWindow } from './line';
import { readManifest } from './manifest';
import { execute } from './rich-api';
import { workbook } from './workbook';
import { writeLock } from './write-lock';

/** Excel on the web takes and gives at most this much in one batch. */
const LARGEST = 5 * 1024 * 1024;

/**
 * Shows the built Excel add-in in the pane, over the grid, until another takes its place. Its runtime is shared and long, as
 * the manifest says: closing the pane hides the page and ends nothing, and the button of the ribbon shows it again.
 */
export async function runExcel(grid: Grid, around: Around): Promise<AddIn> {
  const [xml, functions] = await Promise.all([text('/manifest.xml'), json<FunctionList>('/excel/functions.json')]);
  const manifest = readManifest(xml);
  const lock = writeLock();
  Object.assign(window, { excelHost: hostEnd(grid, around, lock.isOpen) });

  const frame = document.createElement('iframe');
  frame.title = manifest.name;
  frame.src = manifest.pane;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  /** Nothing before the page has loaded Office.js. */
  const pane = (): PaneEnd | undefined => (frame.contentWindow as unknown as PaneWindow | null)?.excelPane;
  const show = (): void => {
    around.showPane(manifest.name, frame, () => pane()?.visible(false));
    pane()?.visible(true);
  };
  show();
  await loaded;
  const end = pane();
  if (!end) throw new Error(`${manifest.pane} did not load Office.js.`);
  around.showMenu(manifest.tab, [{ label: manifest.button, run: show }]);

  const names = functions.functions.map(({ name }) => `${manifest.namespace}.${name}`);
  const forget = registerFunctions(
    grid,
    functions.functions.map((entry, i) => ({
      name: names[i] ?? entry.name,
      help: helpOf(entry),
      call: (args) => lock.during(() => callFunction(end, functions, entry, args)),
      failed: around.formulaFailed,
    })),
  );
  checkAssociated(end, functions, around);
  return {
    functions: names,
    close() {
      forget();
      frame.remove();
    },
  };
}

function hostEnd(
  grid: Grid,
  { log, fileName, place, language, daysAhead, inOneRun }: Around,
  mayWrite: () => boolean,
): HostEnd {
  const root = workbook(grid, fileName);
  return {
    language,
    daysAhead: daysAhead(),
    place: place(),
    signIn: askKnobs().signIn,
    graphAsked: (asked, ms, status) =>
      log.add({
        name: 'graph.microsoft.com',
        asked,
        calls: 1,
        ms,
        ...(status !== null && status < 400 ? {} : { error: status === null ? 'no answer' : String(status) }),
      }),
    execute(message) {
      const started = performance.now();
      const batch = JSON.parse(message) as Batch;
      const answer = message.length > LARGEST ? tooLarge('Request') : inOneRun(() => execute(batch, root, mayWrite));
      const reply = JSON.stringify(answer);
      const failure = answer.Error ?? (reply.length > LARGEST ? tooLarge('Response').Error : null);
      log.add({
        name: 'context.sync()',
        asked: inWords(counted(batch)),
        calls: 1,
        ms: performance.now() - started,
        ...(failure ? { error: `${failure.Code}: ${failure.Message}` } : {}),
      });
      return reply.length > LARGEST ? JSON.stringify(tooLarge('Response')) : reply;
    },
  };
}

const tooLarge = (which: 'Request' | 'Response'): BatchAnswer => ({
  Results: [],
  Error: {
    Code: `${which}PayloadSizeLimitExceeded`,
    Message: `The ${which.toLowerCase()} payload size has exceeded the limit.`,
    ActionIndex: 0,
    Location: '',
    HttpStatusCode: 413,
  },
});

/** What a batch reads, sets and calls, counted by name. */
function counted({ Actions, ObjectPaths }: Batch): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1);
  for (const { Name, ActionType, ObjectPathId, QueryInfo } of Actions) {
    if (ActionType === 2) count(`load ${QueryInfo?.Select?.join(' ') ?? ''}`.trim());
    else if (ActionType === 4) count(`${ObjectPaths[String(ObjectPathId)]?.Name ?? ''}.${Name} =`);
    else if (ActionType === 3 && Name !== '_KeepReference') count(Name);
  }
  return counts;
}

/** A function that is described but was never associated would show as #NAME? only when somebody types it. */
function checkAssociated(pane: PaneEnd, { functions }: FunctionList, { say }: Around): void {
  const known = new Set(pane.functions());
  const missing = functions.filter(({ id }) => !known.has(id.toUpperCase())).map(({ id }) => id);
  if (missing.length > 0) say(`functions.json describes ${missing.join(', ')}, which the add-in does not associate.`);
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: build the add-in first (npm run build).`);
  return response.text();
}

const json = async <T>(address: string): Promise<T> => JSON.parse(await text(address)) as T;
