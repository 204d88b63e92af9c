import type { Day } from '../cells/day';
import { formatDay } from '../cells/format-day';
import type { Language } from '../policy/words';
import { escapeHtml } from './html';
import { isLanguage } from './language';
import { subjectLine, type Letter } from './letter';

/**
 * Letters on paper, A4 or Letter. The address stands 25 mm from the left and 54 to 80 mm from above, where the windows of
 * both show it: DIN 5008 form B has 45 to 90 mm, a No. 10 envelope 51 to 80 mm where the sheet stands on its lower edge.
 * The sender's line above it shows in the first alone. What is written begins below the fold at 99 or 105 mm. Head and
 * foot of each further page are kept free by those of a table, which printers repeat; a margin of the page would be
 * filled by the browser with its own lines.
 */
export const PAGE_STYLE =
  '@page{margin:0}body{margin:0;font:10.5pt/1.4 Arial,Helvetica,sans-serif;color:#000}' +
  '.letter{break-after:page}.letter:last-of-type{break-after:auto}' +
  '.sheet{width:100%;border-collapse:collapse}.edge{height:20mm;padding:0}.page{padding:0 20mm 0 25mm;vertical-align:top}' +
  '.head{position:relative;height:87mm}.day{position:absolute;top:34mm;right:0;font-size:10pt;line-height:4.2mm}' +
  '.sender{position:absolute;top:27mm;width:75mm;font-size:7pt;line-height:3mm;white-space:nowrap;overflow:hidden}' +
  '.to{position:absolute;top:34mm;width:75mm;font-size:10pt;font-style:normal;line-height:4.2mm}' +
  // On paper a button is its words and where they lead.
  '.page a{color:#000!important;background:none!important;padding:0!important}.page a[style]::after{content:": " attr(href)}' +
  'h1{font-size:11pt;margin:0 0 16px}tr{break-inside:avoid}.sheet>*>tr{break-inside:auto}';

/**
 * One letter of a day; in a language that Callsheet has no months in, the day is in the one given. Whatever comes out of a
 * cell is escaped, here or in the letter's own HTML.
 */
export function letterPage(letter: Letter, day: Day, otherwise: Language): string {
  const { to, senderName, html, language } = letter;
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  const lines = to.split('\n').map(escapeHtml).join('<br>');
  const dated = formatDay(day, isLanguage(language) ? language : otherwise, 'letter');
  const edge = '<tr><td class="edge"></td></tr>';
  return (
    `<article class="letter" lang="${escapeHtml(language)}"><table class="sheet"><thead>${edge}</thead><tfoot>${edge}</tfoot>` +
    `<tbody><tr><td class="page"><div class="head"><div class="sender">${escapeHtml(senderName)}</div>` +
    `<address class="to" dir="auto">${lines}</address><div class="day">${dated}</div></div><h1>${escapeHtml(subjectLine(letter))}</h1>\n${body}` +
    '</td></tr></tbody></table></article>\n'
  );
}
