import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import type { Language } from '../../../src/core/cells/language';
import type { Letter } from '../../../src/core/letters/letter';
import { letterPage, PAGE_STYLE } from '../../../src/core/letters/letter-page';
import { day } from '../../support/workbook-session';
import { facts, letterOf } from './made-letter';

const TODAY = day('2026-11-18');
const pageOf = (letter: Letter, otherwise: Language = 'en'): Element =>
  new JSDOM(letterPage(letter, TODAY, otherwise)).window.document.body;
const printed = (given: Partial<Letter> = {}): Letter => ({
  ...letterOf({ channel: 'letter' }),
  to: 'Ana Ruiz\nNorthwind Traders\nMuelle 4\n08003 Barcelona',
  ...given,
});

describe('a letter on paper', () => {
  it('has sender, address, subject with its reference, and all that the letter says', () => {
    const letter = printed();
    const page = pageOf(letter);
    expect(page.querySelectorAll('.letter')).toHaveLength(1);
    expect(page.querySelector('.sender')?.textContent).toBe('Marta Vidal');
    expect(page.querySelector('.to')?.innerHTML).toBe('Ana Ruiz<br>Northwind Traders<br>Muelle 4<br>08003 Barcelona');
    expect(page.querySelector('h1')?.textContent).toBe(`${letter.subject} [${letter.reference}]`);
    const said = page.querySelector('.page')?.textContent?.replace(/[\s\u00a0]+/g, '') ?? '';
    for (const line of ['2,000.50', '1001', '1007', 'HarborSupplySL']) expect(said).toContain(line);
  });

  it('has the day on which it is printed, as the letter writes its other days', () => {
    const dated = (language: string, otherwise?: Language) =>
      pageOf(printed({ language }), otherwise).querySelector('.day')?.textContent;
    expect(['en', 'es', 'pt'].map((language) => dated(language))).toEqual([
      'Nov 18, 2026',
      '18 nov 2026',
      '18 nov 2026',
    ]);
    expect(dated('de', 'es')).toBe('18 nov 2026');
    expect(pageOf(letterOf({ language: 'pt' })).textContent).toMatch(/18 nov 2026[^]*17 nov 2026/);
  });

  /** mm; of a sheet on the lower edge of the envelope. */
  const WINDOWS = [
    { name: 'DIN 5008, form B', left: 20, right: 100, top: 45, bottom: 90 },
    { name: 'No. 10', left: 22, right: 111, top: 51, bottom: 80 },
  ];
  it.each(WINDOWS)('shows six lines of the address in a window envelope: $name', ({ left, right, top, bottom }) => {
    const mm = (selector: string, property: string): number =>
      Number(new RegExp(`\\${selector}\\{[^}]*${property}:([\\d.]+)mm`).exec(PAGE_STYLE)?.[1]);
    const [edge, from, width, line] = [
      mm('.edge', 'height'),
      mm('.to', 'top'),
      mm('.to', 'width'),
      mm('.to', 'line-height'),
    ];
    const [, side] = /\.page\{padding:0 [\d.]+mm 0 ([\d.]+)mm/.exec(PAGE_STYLE) ?? [];
    expect(edge + from).toBeGreaterThanOrEqual(top);
    expect(edge + from + 6 * line).toBeLessThanOrEqual(bottom);
    expect(Number(side)).toBeGreaterThanOrEqual(left);
    expect(Number(side) + width).toBeLessThanOrEqual(right);
  });

  it('holds nothing but its own elements, whatever cells say', () => {
    const hostile = fc.constantFrom(
      '<script>alert(1)</script>',
      '"><img src=x onerror=y>',
      '</td></table>',
      '&lt;b&gt;',
    );
    fc.assert(
      fc.property(hostile, hostile, hostile, (to, senderName, subject) => {
        const name = `${to}${senderName}`;
        const page = pageOf({ ...letterOf({ channel: 'letter', facts: facts({ name }) }), to, senderName, subject });
        const found = new Set([...page.querySelectorAll('*')].map(({ tagName }) => tagName));
        for (const tag of 'ARTICLE TABLE THEAD TFOOT TBODY TR TD TH DIV ADDRESS H1 P BR B A SPAN'.split(' '))
          found.delete(tag);
        expect([...found]).toEqual([]);
        expect(page.querySelector('.to')?.textContent).toBe(to);
        expect(page.querySelectorAll('.letter')).toHaveLength(1);
      }),
      { numRuns: 12 },
    );
  });
});
