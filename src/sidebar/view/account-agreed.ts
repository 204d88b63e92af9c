import type { ListedAccount } from '../../core/tasks/task';
import { disputeLines } from '../lines/dispute-lines';
import { planLines } from '../lines/plan-lines';
import { keptLine, promiseLines } from '../lines/promise-lines';
import { badge } from './controls';
import { el } from './element';
import { once } from './log-button';
import { part } from './part';
import type { View } from './view';

/** What was agreed, and what is not: promises, disputes, the plan; each ends by a press. */
export const agreed = (view: View, listed: ListedAccount): (HTMLElement | null)[] => [
  promises(view, listed),
  disputes(view, listed),
  plan(view, listed),
];

const STANDING_COLOR = {
  open: 'informative',
  kept: 'success',
  'partly kept': 'warning',
  broken: 'danger',
  replaced: 'subtle',
} as const;

function promises(view: View, { card, currency }: ListedAccount): HTMLElement | null {
  const { words, formats } = view;
  const lines = promiseLines(card.promises, currency, words, formats);
  const kept = keptLine(card.kept, words, formats);
  if (lines.length === 0) return null;
  return part(
    words.card.promises,
    el(
      'ul',
      { class: 'plain' },
      ...lines.map((line) =>
        el(
          'li',
          {},
          el('div', { class: 'pair-ends' }, el('span', {}, line.text), badge(line.standing, STANDING_COLOR[line.is])),
          line.details === '' ? null : el('div', { class: 'quiet' }, line.details),
          line.mayWithdraw
            ? el(
                'div',
                { class: 'answers' },
                line.mayConfirm
                  ? once(view, words.log.confirm, `confirm-${line.id}`, { is: 'promise confirmed', of: line.id })
                  : null,
                once(view, words.log.withdraw, `withdraw-${line.id}`, { is: 'promise withdrawn', of: line.id }),
              )
            : null,
        ),
      ),
    ),
    kept === '' ? null : el('p', { class: 'quiet' }, kept),
  );
}

function disputes(view: View, { card, currency }: ListedAccount): HTMLElement | null {
  const { words, formats } = view;
  const lines = disputeLines(card, currency, words, formats);
  if (lines.length === 0) return null;
  return part(
    words.card.disputes,
    el(
      'ul',
      { class: 'plain' },
      ...lines.map((line, i) =>
        el(
          'li',
          { class: 'pair-ends' },
          el('div', {}, line.title, el('div', { class: 'quiet' }, line.details)),
          line.reference === null
            ? null
            : once(view, words.log.settle, `settle-${i}`, { is: 'dispute settled', of: line.reference }),
        ),
      ),
    ),
  );
}

function plan(view: View, { card }: ListedAccount): HTMLElement | null {
  const { words, formats } = view;
  if (!card.plan) return null;
  const { name, details, installments } = planLines(card.plan, words, formats);
  return part(
    words.card.plan,
    el('p', { class: 'quiet' }, details),
    el(
      'ul',
      {},
      ...installments.map(({ day, amount, is, standing }) =>
        el(
          'li',
          { class: 'installment' },
          el('span', {}, day),
          is === null ? null : badge(standing, INSTALLMENT_COLOR[is]),
          el('span', { class: 'figures' }, amount),
        ),
      ),
    ),
    el('div', { class: 'answers' }, once(view, words.log.endPlan, 'end-plan', { is: 'plan ended', of: name })),
  );
}

const INSTALLMENT_COLOR = { paid: 'success', missed: 'danger', next: 'informative' } as const;
