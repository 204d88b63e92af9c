import type { AccountLine } from '../lines/account-line';
import { bar } from './bar';
import { badge } from './controls';
import { el, name } from './element';

/** Colors that say how much care a class asks for; the word beside them says the same. */
const CLASS_COLOR: Readonly<Record<AccountLine['class'], string>> = {
  NEW: 'informative',
  LARGE: 'brand',
  SLOW: 'warning',
  ERRATIC: 'severe',
  KEY: 'important',
  NORMAL: 'subtle',
};

export const classBadge = (line: Pick<AccountLine, 'class' | 'className'>): HTMLElement =>
  badge(line.className, CLASS_COLOR[line.class]);

/** One account of the list: who, how much, how late, and what to do; a press opens its page. */
export const accountItem = (line: AccountLine, open: () => void): HTMLElement =>
  el(
    'li',
    {},
    el(
      'button',
      { type: 'button', class: 'account', 'data-key': `account-${line.key}`, click: open },
      el('span', { class: 'rank' }, line.rank),
      el('span', { class: 'name', title: line.name }, name(line.name)),
      el(
        'span',
        { class: 'balance' },
        line.balance,
        line.currency === '' ? null : el('small', {}, ` ${line.currency}`),
      ),
      el(
        'span',
        { class: 'marks' },
        bar(line.bar),
        el('span', { class: 'score-figure', 'aria-hidden': 'true' }, line.score),
        el('span', { class: 'spoken' }, line.scoreSpoken),
        classBadge(line),
        el('span', { class: line.late ? 'age late' : 'age' }, line.age),
      ),
      el(
        'span',
        { class: line.waits ? 'action quiet' : 'action' },
        line.action,
        line.until === '' ? null : el('span', { class: 'until' }, ` · ${line.until}`),
      ),
    ),
  );
