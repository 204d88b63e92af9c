import { escapeHtml } from '../../letters/html';
import { fill } from '../../policy/fill';
import type { Language } from '../../policy/words';
import { MORNING_WORDS } from './morning-words';

/** A mail to a colleague, not to a customer: it is in no outbox. */
export interface MorningMail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** What a mail says, before it is text or HTML. */
export type Part = string | { readonly lines: readonly (readonly string[])[] };

/** The workbook that a mail is about: who has several could not tell otherwise. */
export interface BookNamed {
  readonly name: string;
  /** Its page, as the host has it. */
  readonly link: string;
}

/** More lines than anybody reads in a mail. */
const MOST = 100;

/** Text and HTML of the same; every cell is escaped, and none begins a line of its own. */
export function morningMail(
  to: string,
  subject: string,
  { name, link }: BookNamed,
  parts: readonly Part[],
  language: Language,
): MorningMail {
  const plain = parts.map((part) =>
    typeof part === 'string' ? oneLine(part) : cut(part.lines, language).map(asLine).join('\n'),
  );
  const html = parts.map((part) =>
    typeof part === 'string'
      ? `<p>${escapeHtml(oneLine(part))}</p>`
      : `<table cellpadding="4">${cut(part.lines, language).map(asRow).join('')}</table>`,
  );
  const heading = `<p><a href="${escapeHtml(link)}">${escapeHtml(oneLine(name))}</a></p>`;
  return {
    to,
    subject: oneLine(`${subject} · ${name}`),
    text: `${[oneLine(`${name}: ${link}`), ...plain].join('\n\n')}\n`,
    html: `<!DOCTYPE html><html lang="${language}"><head><meta charset="utf-8"></head><body>${[heading, ...html].join('\n')}</body></html>\n`,
  };
}

const cut = (lines: readonly (readonly string[])[], language: Language): readonly (readonly string[])[] =>
  lines.length <= MOST
    ? lines
    : [...lines.slice(0, MOST), [fill(MORNING_WORDS[language].more, { count: lines.length - MOST })]];

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
const asLine = (cells: readonly string[]): string => `- ${cells.map(oneLine).filter(Boolean).join(' | ')}`;
const asRow = (cells: readonly string[]): string =>
  `<tr>${cells.map((cell) => `<td valign="top">${escapeHtml(oneLine(cell))}</td>`).join('')}</tr>`;
