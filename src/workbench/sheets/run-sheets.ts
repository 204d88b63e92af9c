import type { FormulaArgument } from '../grid/formula-function';
import { registerFunctions } from '../grid/functions';
import type { FunctionHelp } from '../grid/functions';
import type { Grid } from '../grid/grid';
import type { AddIn, Around } from '../page/add-in';
import { askKnobs, askServer } from '../page/ask-server';
import { gridEnd } from './grid-end';
import { keptWith } from './kept-with-book';
import type { Cells, GridEnd, RealmWindow, ScriptEnd } from './line';
import { sidebar } from './sidebar';
import { sentenceOf } from '../page/sentence-of';

/** Runs the built Sheets add-on over the grid: its script in a hidden realm, its sidebar in the pane. */
export async function runSheets(grid: Grid, around: Around): Promise<AddIn> {
  const [code, html, manifest, frame] = await Promise.all([
    scriptFiles(),
    text('/sheets/sidebar.html'),
    text('/sheets/appsscript.json'),
    realm(),
  ]);
  const opener = (frame.contentWindow as unknown as RealmWindow | null)?.openScript;
  if (!opener) throw new Error('The runtime for Apps Script did not load.');

  const menu: (() => void)[] = [];
  // What a script waits for goes by on its own clock, and whoever called it hears of it as much later: nothing stands still.
  let slept = 0;
  const wakes = (): number => {
    const waited = slept;
    slept = 0;
    return waited;
  };
  const side = sidebar(() => script, around, wakes);
  // With Google there is no spreadsheet that was never saved.
  const bookId = (): string => around.place() || 'unsaved';
  const kept = keptWith(bookId());
  let triggersShown = false;
  const showTriggers = (): void => {
    if (triggersShown || kept.triggers.length === 0) return;
    triggersShown = true;
    around.showMenu('Triggers', [{ label: 'Run triggers now', run: runTriggers }]);
  };
  const end: GridEnd = {
    ...gridEnd(grid),
    bookId,
    scopes: (JSON.parse(manifest) as { readonly oauthScopes: readonly string[] }).oauthScopes,
    properties: (of) => kept[of],
    triggers: () => kept.triggers,
    setTriggers(triggers) {
      kept.triggers = triggers;
      showTriggers();
    },
    knobs: askKnobs,
    ask: askServer,
    sleep: (milliseconds) => void (slept += milliseconds),
    slept: () => slept,
    uuid: () => crypto.randomUUID(),
    timeZone: around.timeZone,
    scriptTimeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    locale: 'en_US',
    language: around.language,
    daysAhead: around.daysAhead(),
    html: { sidebar: html },
    bookName: around.fileName,
    bookUrl: location.href,
    showMenu(title, items) {
      const commands = items.map(({ label, name }) => ({ label, run: () => attempt(name) }));
      menu.push(...commands.map(({ run }) => run));
      around.showMenu(title, commands);
    },
    showSidebar: side.show,
    say: around.say,
    print: (...what) => around.log.add({ name: 'Logger.log()', asked: what.map(String).join(' '), calls: 1, ms: 0 }),
    log: (run) => around.log.add(run),
    now: () => performance.now() + slept,
  };
  const script: ScriptEnd = opener(end, code);
  const orSay = (work: () => void): void => {
    try {
      around.inOneRun(work);
    } catch (error) {
      around.say(sentenceOf(error));
    } finally {
      wakes();
    }
  };
  const attempt = (name: string): void => orSay(() => script.run(name));
  const runTriggers = (): void => {
    if (kept.triggers.length === 0) around.say('There are no triggers any more.');
    for (const trigger of kept.triggers) orSay(() => script.trigger(trigger));
  };

  const forget = registerFunctions(
    grid,
    script.formulas.map(({ name, doc }) => ({
      name,
      help: helpOf(doc),
      call: (args) => script.formula(name, args as Cells[]) as FormulaArgument,
      failed: around.formulaFailed,
    })),
  );
  if (script.functions.includes('onOpen')) attempt('onOpen');
  showTriggers();
  menu[0]?.(); // with Google a person clicks the menu first; here the pane is open from the start
  await side.loaded();
  return {
    functions: script.formulas.map(({ name }) => name),
    close() {
      forget();
      side.close();
      frame.remove();
    },
  };
}

async function realm(): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.srcdoc = '<!doctype html><script src="/realm.js"></script>';
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return frame;
}

/** Every script file of the project, one after the other: with Google they share one global scope. */
async function scriptFiles(): Promise<string> {
  const names = JSON.parse(await text('/sheets/')) as string[];
  if (names.length === 0) throw new Error('There is no script: build the add-on first (npm run build).');
  return (await Promise.all(names.map((name) => text(`/sheets/${name}`)))).join('\n');
}

async function text(address: string): Promise<string> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} is not there: build the add-on first (npm run build).`);
  return response.text();
}

/** The description and the parameters out of the comment above a function. */
function helpOf(doc: string): FunctionHelp {
  const [description = ''] = doc.split(/^@/m);
  const parameters = [...doc.matchAll(/^@param\s+(?:\{[^}]*\}\s+)?(\[)?([\w.]+)[^\s]*\s*(.*)$/gm)];
  return {
    description: description.trim(),
    parameters: parameters.map(([, optional, name = '', text = '']) => ({
      name,
      description: text,
      optional: optional !== undefined,
    })),
  };
}
