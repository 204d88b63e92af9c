/** What the language itself brings, and the little that Apps Script adds to it. */
const LANGUAGE = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error ' +
    'AggregateError EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math ArrayBuffer ' +
    'Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array Uint8ClampedArray ' +
    'BigUint64Array BigInt64Array DataView Map BigInt Set WeakMap WeakSet WeakRef Proxy Reflect decodeURI ' +
    'decodeURIComponent encodeURI encodeURIComponent escape unescape eval isFinite isNaN console'
  ).split(' '),
);

/**
 * Takes from a frame's global object everything that a browser adds, puts `globals` there and runs the code as the body
 * of a function. The few names that cannot be deleted are covered by parameters of that function.
 */
export function stripped(frame: Window, globals: object, code: string): unknown {
  const kept: string[] = [];
  for (let owner: object = frame; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner) as object) {
    for (const name of Object.getOwnPropertyNames(owner)) {
      if (LANGUAGE.has(name) || name === 'constructor') continue;
      if (!Reflect.deleteProperty(owner, name)) kept.push(name);
    }
  }
  Object.assign(frame, globals);
  const names = [...new Set(kept)].filter((name) => /^[A-Za-z_$][\w$]*$/.test(name));
  // A script is text that somebody built: running it is what this frame is for.
  return (Function(...names, code) as () => unknown)();
}
