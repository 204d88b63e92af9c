/**
 * Runs a script in QuickJS, then the calls that standard input names as `[[name, ...arguments], ...]`, and prints the
 * answers. Jest cannot load QuickJS itself, which loads its parts late.
 */
import { readFileSync } from 'node:fs';
import process from 'node:process';
import { getQuickJS } from 'quickjs-emscripten';

const calls = JSON.parse(readFileSync(0, 'utf8'));
const context = (await getQuickJS()).newContext();
const run = (code) => {
  const handle = context.unwrapResult(context.evalCode(code));
  const value = context.dump(handle);
  handle.dispose();
  return value;
};

if (run('typeof Intl') !== 'undefined') throw new Error('This QuickJS has Intl, so it proves nothing.');
run(readFileSync(process.argv[2], 'utf8'));
const answers = calls.map(([name, ...given]) =>
  JSON.parse(run(`JSON.stringify(${name}(...${JSON.stringify(given)}))`)),
);
process.stdout.write(JSON.stringify(answers));
