import { el } from './element';

/**
 * Of a letter in the frame: no link of it leads anywhere, and in a pane that is narrower than any phone its edge and table are
 * as narrow as that needs, so that the amounts stay in view.
 */
const HERE =
  '<base target="_blank"><style>html{color-scheme:light;background:#fff}body{padding:12px!important}' +
  '@media(max-width:310px){table{font-size:12px!important}td span{font-size:11px!important}' +
  'th,td{padding-left:3px!important;padding-right:3px!important}}</style>';

/**
 * A letter as it arrives, in a frame that runs nothing and leads nowhere. It is as tall as its content; where the browser does
 * not tell how tall that is, because the pane itself lives in a sandbox, as tall as its text would be.
 */
export function letterFrame(html: string, text: string, title: string): HTMLElement {
  const frame = el('iframe', {
    class: 'letter-frame',
    sandbox: 'allow-same-origin',
    title,
    srcdoc: html.replace('</head>', `${HERE}</head>`),
  }) as HTMLIFrameElement;
  const measure = el('div', { class: 'letter-measure', 'aria-hidden': 'true' }, text);
  const fit = (): void => {
    const inside = frame.contentDocument?.documentElement;
    const height = inside && inside.scrollHeight > 0 ? inside.scrollHeight : measure.scrollHeight;
    frame.style.blockSize = `${height}px`;
  };
  frame.addEventListener('load', fit);
  new ResizeObserver(fit).observe(measure);
  return el('div', { class: 'letter-paper' }, frame, measure);
}
