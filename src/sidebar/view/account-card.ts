import type { AccountLine } from '../lines/account-line';
import { badge, button } from './controls';
import { el, name, svg } from './element';
import type { View } from './view';

/** Colors that say how much care a class asks for; the word beside them says the same. */
const CLASS_COLOR: Readonly<Record<AccountLine['class'], string>> = {
  NEW: 'informative',
  LARGE: 'brand',
  SLOW: 'warning',
  ERRATIC: 'severe',
  KEY: 'important',
  NORMAL: 'subtle',
};

/** One account of the list: folded, what to do; unfolded, why. The card is built when it is first opened. */
export function accountItem(line: AccountLine, open: boolean, view: View): HTMLElement {
  const card = el('div', { class: 'card' });
  if (open) fillCard(card, line, view);
  const item = el(
    'fluent-accordion-item',
    {
      class: 'account',
      block: true,
      expanded: open,
      'marker-position': 'end',
      'heading-level': 3,
      'data-key': line.key,
      title: open ? null : line.name,
    },
    chevron('marker-collapsed', 'M8 5l5 5-5 5'),
    chevron('marker-expanded', 'M5 8l5 5 5-5'),
    heading(line),
    card,
  );
  (item as unknown as { fillCard: () => void }).fillCard = () => fillCard(card, line, view);
  return item;
}

function chevron(slot: string, path: string): HTMLElement {
  const picture = svg(
    'svg',
    { viewBox: '0 0 20 20', width: 14, height: 14 },
    svg('path', { class: 'stroke', d: path }),
  );
  return el('span', { slot, class: 'chevron', 'aria-hidden': 'true' }, picture);
}

function heading(line: AccountLine): HTMLElement {
  return el(
    'span',
    { slot: 'heading', class: 'account-heading' },
    el('span', { class: 'rank' }, line.rank),
    el('span', { class: 'name' }, name(line.name)),
    el('span', { class: 'balance' }, line.balance, line.currency === '' ? null : el('small', {}, ` ${line.currency}`)),
    el(
      'span',
      { class: 'marks' },
      bar(line.bar),
      el('span', { class: 'score-figure', 'aria-hidden': 'true' }, line.score),
      el('span', { class: 'spoken' }, line.scoreSpoken),
      badge(line.className, CLASS_COLOR[line.class]),
      el('span', { class: line.late ? 'age late' : 'age' }, line.age),
    ),
    el('span', { class: 'action' }, line.action),
  );
}

function fillCard(card: HTMLElement, line: AccountLine, view: View): void {
  if (card.childElementCount > 0) return;
  const { act } = view;
  card.append(
    el('h4', {}, line.partsTitle, el('span', { class: 'quiet' }, line.known)),
    el(
      'ul',
      { class: 'parts' },
      ...line.parts.map((part) =>
        el(
          'li',
          { class: part.known ? '' : 'unknown' },
          el('span', {}, part.name),
          bar(part.share),
          el('span', { class: 'points' }, part.points),
        ),
      ),
    ),
    el('dl', {}, ...line.facts.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, name(value))])),
    button(line.rowsLabel, { key: `rows-${line.key}`, look: 'outline', press: () => act.selectRows(line.rows) }),
  );
}

/** A picture of a share between 0 and 1; the figure stands beside it. */
function bar(share: number): HTMLElement {
  const filled = el('span');
  filled.style.inlineSize = `${Math.min(1, Math.max(0, share)) * 100}%`;
  return el('span', { class: 'bar', 'aria-hidden': 'true' }, filled);
}
