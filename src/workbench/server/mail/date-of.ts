/** When a letter was written, as it says itself; else the present. */
export function dateOf(raw: Buffer): Date {
  const [head = ''] = raw.toString('latin1').split(/\r?\n\r?\n/, 1);
  const said = new Date(/^Date: (.*)$/im.exec(head)?.[1] ?? '');
  return isNaN(said.getTime()) ? new Date() : said;
}
