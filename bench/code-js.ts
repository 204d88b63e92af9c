/**
 * What every execution in Google Sheets pays before it starts: the time to load the built scripts into a bare context.
 * Each is told beside a reference of its own size, and both together in milliseconds:
 *
 * - Code.js beside the "staircase": function declarations one after the other, the i-th being
 *   `function s<i>(a,b){var c=a*<i>+b;if(c><i>){return"step"+c}return{step:c,next:<i + 1>}}`, until the size is reached;
 * - Tasks.js, one function that no formula calls and that is only read over, beside a staircase within such a function.
 *
 * A test of the bundle holds the size of Code.js. Run `npm run build sheets` first.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import { hold, median, milliseconds, say } from './measure/measure';

const SLOWEST = 1.5;
const RUNS = 41;

function staircase(size: number): string {
  let text = '';
  for (let i = 0; text.length < size; i++) {
    text += `function s${i}(a,b){var c=a*${i}+b;if(c>${i}){return"step"+c}return{step:c,next:${i + 1}}}\n`;
  }
  return text;
}

/** Milliseconds to compile and run in a context of its own. The comment keeps the engine from remembering the text. */
function load(scripts: readonly string[], run: string): number {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  return milliseconds(() => {
    for (const script of scripts) new Script(`${script}\n// ${run}`).runInContext(context);
  });
}

const read = (file: string): string => readFileSync(`dist/sheets/${file}`, 'utf8');
const kilobytes = (text: string): string => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;

const [code, tasks] = [read('Code.js'), read('Tasks.js')];
const loaded = {
  code: [code],
  steps: [staircase(code.length)],
  tasks: [tasks],
  stepsWithin: [`function steps() {\n${staircase(tasks.length)}}`],
  both: [code, tasks],
};
const times = Object.fromEntries(Object.keys(loaded).map((name) => [name, [] as number[]]));
// Turn and turn about, so that whatever else the machine does falls on all.
for (let run = 0; run < RUNS; run++) {
  for (const [name, scripts] of Object.entries(loaded)) times[name]!.push(load(scripts, `${name} ${run}`));
}

function tell(what: string, own: number, beside: number): void {
  say(`${what}: ${own.toFixed(2)} ms; the staircase of its size: ${beside.toFixed(2)} ms`);
  hold('beside it', own / beside, SLOWEST);
}
const of = (name: keyof typeof loaded): number => median(times[name]!);
tell(`Code.js, ${kilobytes(code)}, loaded`, of('code'), of('steps'));
tell(`Tasks.js, ${kilobytes(tasks)}, not called, read over`, of('tasks'), of('stepsWithin'));
say(`both, as every formula loads them: ${of('both').toFixed(2)} ms`);
