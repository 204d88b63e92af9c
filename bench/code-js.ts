/**
 * What every execution in Google Sheets pays before it starts: the time to load the built scripts into a bare context,
 * beside the reference script of the size of Code.js. Tasks.js is one function that no formula calls, so it is only read
 * over; its whole time counts all the same. The sizes are told; a test of the bundle holds that of Code.js. Run
 * `npm run build sheets` first.
 *
 * The reference script, "staircase": function declarations one after the other, the i-th being
 * `function s<i>(a,b){var c=a*<i>+b;if(c><i>){return"step"+c}return{step:c,next:<i + 1>}}`, until the size is reached.
 */
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';

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
function load(scripts: readonly string[], run: number): number {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const start = process.hrtime.bigint();
  for (const script of scripts) new Script(`${script}\n// ${run}`).runInContext(context);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[(times.length - 1) / 2]!;

const scripts = ['Code.js', 'Tasks.js'].map((file) => readFileSync(`dist/sheets/${file}`, 'utf8'));
const [size = 0, loadedLater = 0] = scripts.map((script) => Buffer.byteLength(script));
const reference = [staircase(size)];
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} KB`;
const own: number[] = [];
const beside: number[] = [];
// Turn and turn about, so that whatever else the machine does falls on both.
for (let run = 0; run < RUNS; run++) {
  own.push(load(scripts, run));
  beside.push(load(reference, run));
}
const ratio = median(own) / median(beside);
const kept = ratio <= SLOWEST;
process.stdout.write(
  `Code.js, ${kilobytes(size)}, and Tasks.js, ${kilobytes(loadedLater)}, not called, loaded: ${median(own).toFixed(2)} ms; the staircase of its size: ${median(beside).toFixed(2)} ms\n` +
    `  beside it: ${ratio.toFixed(2)} (at most ${SLOWEST}: ${kept ? 'yes' : 'NO'})\n`,
);
process.exitCode = kept ? 0 : 1;
