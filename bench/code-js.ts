/**
 * What every execution in Google Sheets pays before it starts: the time to load the built Code.js into a bare context,
 * beside the reference script of the same size. The size is told; a test of the bundle holds it. Run
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
function load(code: string, run: number): number {
  const context = createContext(Object.create(null) as object, { codeGeneration: { strings: false, wasm: false } });
  const start = process.hrtime.bigint();
  new Script(`${code}\n// ${run}`).runInContext(context);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (times: readonly number[]): number => [...times].sort((a, b) => a - b)[(times.length - 1) / 2]!;

const code = readFileSync('dist/sheets/Code.js', 'utf8');
const size = Buffer.byteLength(code);
const reference = staircase(size);
const own: number[] = [];
const beside: number[] = [];
// Turn and turn about, so that whatever else the machine does falls on both.
for (let run = 0; run < RUNS; run++) {
  own.push(load(code, run));
  beside.push(load(reference, run));
}
const ratio = median(own) / median(beside);
const kept = ratio <= SLOWEST;
process.stdout.write(
  `Code.js, ${(size / 1024).toFixed(1)} KB, loaded: ${median(own).toFixed(2)} ms; the staircase of its size: ${median(beside).toFixed(2)} ms\n` +
    `  beside it: ${ratio.toFixed(2)} (at most ${SLOWEST}: ${kept ? 'yes' : 'NO'})\n`,
);
process.exitCode = kept ? 0 : 1;
