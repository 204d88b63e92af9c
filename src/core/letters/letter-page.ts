import type { Day } from '../cells/day';
import { formatDay } from '../cells/format-day';
import type { Language } from '../policy/words';
import { escapeHtml } from './html';
import { isLanguage } from './language';
import { subjectLine, type Letter } from './letter';

/**
 * Letters on paper, A4 or Letter. The address stands 25 mm from the left and 54 to 80 mm from above, where the windows of
 * both show it: DIN 5008 form B has 45 to 90 mm, a No. 10 envelope 51 to 80 mm where the sheet stands on its lower edge.
 * The sender's line above it shows in the first alone. What is written begins below both windows, with the day to the right of
 * the address. Head and foot of each further page are kept free by those of a table, which printers repeat; a margin of the
 * page would be filled by the browser with its own lines.
 */
const SHEET =
  '@page{margin:0}body{margin:0;font:10pt/1.25 Arial,Helvetica,sans-serif;color:#000}' +
  '.letter{break-after:page}.letter:last-of-type{break-after:auto}' +
  '.sheet{width:100%;border-collapse:collapse}.edge{height:20mm;padding:0}.foot{height:11mm;padding:0}' +
  '.page{padding:0 20mm 0 25mm;vertical-align:top}' +
  '.head{position:relative;height:71mm}' +
  '.sender{position:absolute;top:27mm;width:75mm;font-size:7pt;line-height:3mm;white-space:nowrap;overflow:hidden}' +
  '.to{position:absolute;top:34mm;width:75mm;font-style:normal;line-height:4.2mm}.day{position:absolute;top:34mm;right:0;line-height:4.2mm}' +
  'h1{font-size:11pt;margin:0 0 3mm}p{break-inside:avoid}tr{break-inside:avoid}.sheet>*>tr{break-inside:auto}';

/** What is written, made for screens as wide as a phone: on paper each line of the table is one line, and a letter one page. */
const WRITTEN =
  '.text>div{max-width:none!important;font-size:inherit!important;line-height:inherit!important}.long{font-size:9pt}' +
  '.text p,.text table{margin:0 0 2.2mm!important;font-size:inherit!important}' +
  '.text td,.text th{padding:.4mm 4mm .4mm 0!important;line-height:1.2}.text td:last-child,.text th:last-child{padding-right:0!important}' +
  '.text td br{display:none}.text td span{margin-left:3mm;font-size:.9em!important;white-space:nowrap!important;color:#333!important}' +
  // A button is its words and where they lead.
  '.text a{color:#000!important;background:none!important;padding:0!important}.text a[style]::after{content:": " attr(href)}';

export const PAGE_STYLE = SHEET + WRITTEN;

/**
 * One letter of a day; in a language that Callsheet has no months in, the day is in the one given. Whatever comes out of a
 * cell is escaped, here or in the letter's own HTML.
 */
export function letterPage(letter: Letter, day: Day, otherwise: Language): string {
  const { to, senderName, html, language } = letter;
  const [, body = ''] = /<body[^>]*>([\s\S]*)<\/body>/.exec(html) ?? [];
  const lines = to.split('\n').map(escapeHtml).join('<br>');
  const dated = formatDay(day, isLanguage(language) ? language : otherwise, 'letter');
  const edge = (of: string): string => `<tr><td class="${of}"></td></tr>`;
  return (
    `<article class="letter" lang="${escapeHtml(language)}"><table class="sheet">` +
    `<thead>${edge('edge')}</thead><tfoot>${edge('foot')}</tfoot><tbody><tr><td class="page">` +
    `<div class="head"><div class="sender">${escapeHtml(senderName)}</div>` +
    `<address class="to" dir="auto">${lines}</address><div class="day">${dated}</div></div>` +
    `<h1>${escapeHtml(subjectLine(letter))}</h1>\n<div class="text${isLong(letter) ? ' long' : ''}">${body}</div>` +
    '</td></tr></tbody></table></article>\n'
  );
}

/** How many lines of the letter stand on a page of either size, and how wide one is, about. */
const LINES = 42;
const WIDTH = 100;

/** One that would not stand on its page is written smaller. */
const isLong = ({ text }: Letter): boolean =>
  text.split('\n').reduce((lines, line) => lines + 1 + Math.floor(line.length / WIDTH), 0) > LINES;
