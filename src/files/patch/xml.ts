/** Text of a .xlsx part. What is not changed keeps every character: parts are cut and joined, not parsed and written anew. */

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

export const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

export const unescaped = (text: string): string =>
  text.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex ?? decimal) return String.fromCodePoint(hex ? parseInt(hex, 16) : Number(decimal));
    return { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }[String(name)] ?? whole;
  });

/** What a cell's text may not hold as it is: control characters, and what looks like the escape of one. */
export const cellText = (text: string): string =>
  escaped(
    text
      .replace(/_x[\da-f]{4}_/gi, '_x005F$&')
      // eslint-disable-next-line no-control-regex
      .replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, (sign) => {
        return `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
      }),
  );

/** An attribute of an opening tag; null for none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found ? unescaped(found[1] ?? found[2] ?? '') : null;
}

/** The tag with an attribute set, another value of it gone. */
export function withAttribute(tag: string, name: string, value: string): string {
  const without = tag.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`), '');
  return without.replace(/\s*(\/?>)$/, ` ${name}="${escaped(value)}"$1`);
}

/** An element: where it begins and ends, its opening tag, and what is within. */
export interface Element {
  readonly from: number;
  readonly to: number;
  readonly tag: string;
  readonly within: string;
}

/** Elements of a name that hold no element of the same name, in order. */
export function elements(text: string, name: string): Element[] {
  const pattern = new RegExp(`<${name}(?:\\s[^>]*?)?(?:/>|>)`, 'g');
  const found: Element[] = [];
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const tag = match[0];
    const from = match.index;
    const begins = from + tag.length;
    if (tag.endsWith('/>')) {
      found.push({ from, to: begins, tag, within: '' });
      continue;
    }
    const ends = text.indexOf(`</${name}>`, begins);
    if (ends < 0) throw new Error(`its <${name}> has no end`);
    const to = ends + name.length + 3;
    found.push({ from, to, tag, within: text.slice(begins, ends) });
    pattern.lastIndex = to;
  }
  return found;
}

/** The opening tag of an element that is to hold something. */
export const opened = (tag: string): string => tag.replace(/\s*\/>$/, '>');
