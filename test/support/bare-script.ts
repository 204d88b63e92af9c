import { createContext, runInContext, type Context } from 'node:vm';

/** What V8 has and the V8 of Apps Script has not, or may not have. */
const MISSING = ['Intl', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console', 'WeakRef', 'FinalizationRegistry'];

/**
 * Runs a script where there is nothing but the language: no timers, addresses, text encoders or network, no code made
 * of text, and no Intl.
 */
export function bareScript(code: string, filename: string): Context {
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  for (const name of MISSING) runInContext(`delete globalThis.${name}`, context);
  runInContext(code, context, { filename, timeout: 6000 });
  return context;
}

/** Calls a global function of a bare script with JSON, and answers JSON, so that no value is of two realms. */
export function callBare(context: Context, name: string, given: readonly unknown[]): unknown {
  const text = JSON.stringify(JSON.stringify(given));
  return JSON.parse(runInContext(`JSON.stringify(${name}(...JSON.parse(${text})))`, context) as string);
}
