/**
 * What may cross between sidebar and script: numbers, texts, booleans, null, and arrays and plain objects of them. A
 * `Date`, a function or an element of the page fails, as with Google.
 */
export function assertJsonLike(value: unknown, where = '0'): void {
  if (value === null || ['string', 'number', 'boolean', 'undefined'].includes(typeof value)) return;
  const plain = Array.isArray(value) || Object.prototype.toString.call(value) === '[object Object]';
  if (typeof value !== 'object' || !plain) throw new TypeError(`Failed due to illegal value in property: ${where}`);
  for (const [key, inner] of Object.entries(value)) assertJsonLike(inner, key);
}
