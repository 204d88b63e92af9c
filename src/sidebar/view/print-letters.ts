import type { Letter } from '../../core/letters/letter';
import { el } from './element';

/** A4 or Letter; the address stands where a window envelope shows it: 45 mm from above, 20 mm from the left. */
const STYLE = `@page{margin:0}body{margin:0;font:11pt/1.4 Arial,Helvetica,sans-serif;color:#000}
.page{box-sizing:border-box;min-height:100vh;padding:20mm 20mm 20mm 25mm;break-after:page;position:relative}
.page:last-of-type{break-after:auto}.sender{position:absolute;top:45mm;left:20mm;width:85mm;font-size:7pt;text-decoration:underline}
.to{position:absolute;top:51mm;left:20mm;width:85mm;height:34mm;overflow:hidden;white-space:pre-line}
.text{margin-top:85mm}h1{font-size:11pt;margin:0 0 16px}table{break-inside:avoid}`;

/** Opens the print dialog with a page for each letter. Nothing in a letter runs: only the one script that prints. */
export function printLetters(letters: readonly Letter[]): void {
  if (letters.length === 0) return;
  const once = crypto.randomUUID();
  const html =
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" ` +
    `content="default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${once}'"><style>${STYLE}</style></head><body>` +
    letters.map(pageOf).join('') +
    `<script nonce="${once}">addEventListener('load',function(){print()})</script></body></html>`;
  document.querySelector('.print-frame')?.remove();
  document.body.append(
    el('iframe', { class: 'print-frame', sandbox: 'allow-scripts allow-modals', 'aria-hidden': 'true', srcdoc: html }),
  );
}

/** One page; the body of a letter is HTML that core has escaped. */
function pageOf({ to, senderName, subject, reference, html, language }: Letter): string {
  const body = /<body[^>]*>([\s\S]*)<\/body>/.exec(html)?.[1] ?? '';
  return (
    `<div class="page" lang="${escaped(language)}"><div class="sender">${escaped(senderName)}</div><div class="to">${escaped(to)}</div>` +
    `<div class="text"><h1>${escaped(subject)} [${escaped(reference)}]</h1>${body}</div></div>`
  );
}

/** As the browser itself writes text. */
function escaped(text: string): string {
  const made = document.createElement('div');
  made.textContent = text;
  return made.innerHTML.replace(/"/g, '&quot;');
}
