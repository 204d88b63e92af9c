const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

/** Ink and paper both, so that a mail program with dark colors turns the two or neither. */
const PAPER = 'margin:0;padding:16px;background:#ffffff;color:#222222';
/** As wide as a line can be read, and never wider than a phone: what has no room to break is broken. */
const TEXT =
  'max-width:640px;font-family:Arial,Helvetica,sans-serif;font-size:15px;line-height:1.5;' +
  'word-break:break-word;overflow-wrap:break-word';
const BUTTON =
  'display:inline-block;padding:10px 20px;background:#1f5f99;color:#ffffff;text-decoration:none;border-radius:4px';

/** What the text of a letter holds that HTML shows in its own way. */
export interface Shown {
  readonly language: string;
  /** As it stands in the text, and in HTML. */
  readonly table: { readonly text: string; readonly html: string } | null;
  /** Empty for none. */
  readonly paymentLink: string;
  /** On the button of that link. */
  readonly pay: string;
  readonly links: readonly string[];
}

/** A letter in HTML for mail programs, made of its text and of nothing else: all of it is escaped. */
export function htmlOf(text: string, shown: Shown): string {
  const { language, table } = shown;
  const parts = table && table.text !== '' ? text.split(table.text) : [text];
  const body = parts.map((part) => paragraphs(part, shown)).join(table?.html ?? '');
  return (
    `<!DOCTYPE html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width, initial-scale=1"></head>` +
    `<body bgcolor="#ffffff" style="${PAPER}">\n<div style="${TEXT}">\n${body}</div>\n</body></html>\n`
  );
}

const paragraphs = (text: string, shown: Shown): string =>
  text
    .split(/\n[ \t]*\n/)
    .map((paragraph) => paragraph.replace(/^\n+|\s+$/g, ''))
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => `<p style="margin:0 0 16px">${lines(paragraph, shown)}</p>\n`)
    .join('');

const lines = (paragraph: string, shown: Shown): string =>
  paragraph
    .split('\n')
    .map((line) => (line.trim() === shown.paymentLink && line !== '' ? button(shown) : linked(line, shown)))
    .join('<br>\n');

const button = ({ paymentLink, pay }: Shown): string =>
  `<a href="${escapeHtml(paymentLink)}" style="${BUTTON}">${escapeHtml(pay)}</a>`;

/** The links that the letter is known to have, wherever they stand as a word of their own; no other address is one. */
const linked = (line: string, { paymentLink, links }: Shown): string =>
  line
    .split(/(\s+)/)
    .map((word) => {
      const shown = escapeHtml(word).replace(/ {2}/g, ' &nbsp;');
      const isLink = word !== '' && (word === paymentLink || links.includes(word));
      return isLink ? `<a href="${shown}">${shown}</a>` : shown;
    })
    .join('');
