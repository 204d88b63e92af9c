import { letterPage, PAGE_STYLE } from '../../core/letters/letter-page';
import type { HandedOver } from '../letters/sending-acts';
import { el } from './element';

/**
 * Opens the print dialog with a page for each letter, in a frame of its own: nothing that a letter says can run there, only the
 * one script that prints.
 */
export function printLetters(letters: readonly HandedOver[]): void {
  if (letters.length === 0) return;
  const pages = letters.map(({ letter, day, language }) => letterPage(letter, day, language)).join('');
  const once = crypto.randomUUID();
  const allowed = `default-src 'none'; style-src 'unsafe-inline'; script-src 'nonce-${once}'`;
  const srcdoc =
    `<!DOCTYPE html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${allowed}">` +
    `<style>${PAGE_STYLE}</style></head><body>${pages}` +
    `<script nonce="${once}">addEventListener('load',function(){print()})</script></body></html>`;
  document.querySelector('.print-frame')?.remove();
  const frame = el('iframe', { class: 'print-frame', sandbox: 'allow-scripts allow-modals', srcdoc });
  frame.setAttribute('aria-hidden', 'true');
  document.body.append(frame);
}
