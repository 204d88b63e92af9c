/** Controls but tab and line feed, what turns the direction of the text around it, and marks that leave no ink. */
const HIDDEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]/g;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
/** Two halves of one character, or one that lost the other. */
const HALVES = /[\ud800-\udbff][\udc00-\udfff]|[\ud800-\udfff]/g;

/** Text of several lines as a letter may hold it: nothing in it is hidden, or works on the text around it. */
export const linesText = (text: string): string =>
  text
    .replace(BREAKS, '\n')
    .replace(HIDDEN, '')
    .replace(HALVES, (found) => (found.length === 2 ? found : '\ufffd'))
    .replace(/[ \t]+$/gm, '')
    .trim();

/** The same in one line, as a subject or a name must be. */
export const lineText = (text: string): string => linesText(text).replace(/\s+/g, ' ');

/** At most so many characters, the last of them a sign that some are left out; no pair of halves is taken apart. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}
