import type { Concentration, ScoreAnswer } from '../../core/tasks/task';
import { concentrationPicture } from '../lines/concentration-picture';
import { withoutRate } from '../lines/findings';
import { currencyText } from '../lines/money';
import { notCalledLines } from '../lines/not-called';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { button, foldable } from './controls';
import { el, name, svg } from './element';
import { reviewPart } from './review-part';
import type { View } from './view';

/** How many accounts of a group are listed before the rest is only counted. */
const LISTED = 30;

/** How few accounts hold how much, who is not called, and the quarterly review. */
export function overview(view: View): HTMLElement[] {
  const { words } = view;
  const { scored } = sheetState(view.state);
  if (!scored) return [el('p', { class: 'hint' }, words.notScored)];
  return [
    el('h2', {}, words.concentration),
    ...scored.concentration.map((measured) => figure(measured, scored, view)),
    el('h2', {}, words.notCalled),
    ...notCalled(view),
    ...reviewPart(view),
  ];
}

function figure(measured: Concentration, scored: ScoreAnswer, { words, formats }: View): HTMLElement {
  const several = scored.concentration.length > 1;
  const picture = concentrationPicture(measured, scored.topN, words, formats, withoutRate(scored.notes));
  const { x, y } = picture.eighty;
  const curve = svg(
    'svg',
    { viewBox: '0 0 100 100', preserveAspectRatio: 'none', role: 'img', 'aria-label': picture.sentence },
    svg('path', { class: 'area', d: picture.area }),
    svg('path', { class: 'guide', d: `M0 ${y}L${x} ${y}L${x} 100` }),
    svg('path', { class: 'line', d: picture.line }),
  );
  return el(
    'figure',
    {},
    el(
      'figcaption',
      {},
      several ? el('h3', {}, currencyText(measured.currency) || words.noCurrency) : null,
      picture.sentence,
      el('span', { class: 'quiet' }, ` ${picture.more}`),
    ),
    el(
      'div',
      { class: 'curve', 'aria-hidden': 'true' },
      ...[1, 0.8, 0].map((share) => axis(share, formats.share(share))),
      curve,
    ),
    el('p', { class: 'axis below', 'aria-hidden': 'true' }, picture.accounts),
  );
}

function axis(share: number, text: string): HTMLElement {
  const label = el('span', { class: 'axis' }, text);
  label.style.insetBlockStart = `${(1 - share) * 100}%`;
  return label;
}

function notCalled({ state, words, formats, act }: View): HTMLElement[] {
  const { scored } = sheetState(state);
  const groups = scored ? notCalledLines(scored.notCalled, scored.ranked, scored.topN, words, formats) : [];
  if (groups.length === 0) return [el('p', { class: 'hint' }, words.allCalled)];
  return groups.map((group) =>
    foldable(
      group.title,
      group.count,
      state.folded[group.reason] ?? false,
      (open) => act.fold(group.reason, open),
      () => [
        el('p', { class: 'quiet figures' }, group.balances.join(' · ')),
        el(
          'ul',
          { class: 'plain' },
          ...group.accounts.slice(0, LISTED).map((account, i) =>
            el(
              'li',
              { class: 'pair-ends' },
              account.rows.length === 0
                ? name(account.name)
                : button(name(account.name), {
                    key: `${group.reason}-${i}`,
                    look: 'transparent',
                    press: () => act.selectRows(account.rows),
                  }),
              el('span', { class: 'figures' }, account.amount),
            ),
          ),
          group.accounts.length > LISTED
            ? el(
                'li',
                { class: 'quiet' },
                fill(words.andMore, { count: formats.count(group.accounts.length - LISTED) }),
              )
            : null,
        ),
      ],
    ),
  );
}
