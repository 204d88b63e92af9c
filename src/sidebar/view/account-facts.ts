import type { ListedAccount } from '../../core/tasks/task';
import { factLines, whyLines } from '../lines/account-line';
import { agingBars } from '../lines/aging-picture';
import { timeline } from '../lines/event-line';
import { historyLines } from '../lines/history-lines';
import { fill } from '../words/words';
import { bar } from './bar';
import { agreed } from './account-agreed';
import { button, foldable } from './controls';
import { el, name } from './element';
import { once } from './log-button';
import { part } from './part';
import type { View } from './view';

/** How many things that happened are told before the rest is only counted. */
const TOLD = 30;

/** All that is known of an account beside what to do now: each part under its own heading. */
export const accountFacts = (view: View, listed: ListedAccount): HTMLElement[] =>
  [
    figures(view, listed),
    aging(view, listed),
    ...agreed(view, listed),
    history(view, listed),
    documents(view, listed),
    happened(view, listed),
    openInvoices(view, listed),
    why(view, listed),
    button(view.formats.plural(view.words.selectRows, listed.rows.length), {
      key: 'rows',
      press: () => view.act.selectRows(listed.rows),
    }),
  ].filter((part) => part !== null);

const figures = ({ words, formats }: View, listed: ListedAccount): HTMLElement =>
  el(
    'dl',
    { class: 'facts' },
    ...factLines(listed, words, formats).flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, name(value))]),
  );

function aging({ words, formats }: View, { card, currency }: ListedAccount): HTMLElement | null {
  const bars = agingBars(card.aging, currency, words, formats);
  if (bars.length === 0) return null;
  const since = card.cycle === null ? '' : fill(words.card.pastDueSince, { day: formats.day(card.cycle) });
  return part(
    words.card.aging,
    el(
      'ul',
      { class: 'aging' },
      ...bars.map((one) =>
        el(
          'li',
          {},
          el('span', {}, one.name),
          bar(one.share, one.late ? 'late' : ''),
          el('span', { class: 'figures' }, one.amount),
        ),
      ),
    ),
    since === '' ? null : el('p', { class: 'quiet' }, since),
  );
}

function history({ words, formats }: View, { card }: ListedAccount): HTMLElement {
  const lines = historyLines(card.history, words, formats);
  return part(
    words.card.history,
    lines.length === 0
      ? el('p', { class: 'hint' }, words.card.noHistory)
      : el('dl', { class: 'facts' }, ...lines.flatMap(([term, value]) => [el('dt', {}, term), el('dd', {}, value)])),
  );
}

/** Only what opens a page: a cell may hold anything. */
const isPage = (address: string): boolean => /^https:\/\/[^\s"'<>]+$/i.test(address);

function documents({ words }: View, { card }: ListedAccount): HTMLElement | null {
  if (card.documents.length === 0) return null;
  return part(
    words.card.documents,
    el(
      'ul',
      {},
      ...card.documents.map(({ label, address }, i) =>
        el(
          'li',
          {},
          isPage(address)
            ? el(
                'a',
                { href: address, target: '_blank', rel: 'noopener noreferrer', 'data-key': `document-${i}` },
                name(label || address),
              )
            : name(`${label} ${address}`.trim()),
        ),
      ),
    ),
  );
}

function happened(view: View, { card }: ListedAccount): HTMLElement {
  const { state, words, formats, act } = view;
  const lines = timeline(card, words, formats, { me: state.me, today: act.today() });
  const letter = card.marks.returnedPost === null ? lines.find(({ onPaper }) => onPaper) : undefined;
  return part(
    words.card.timeline,
    lines.length === 0
      ? el('p', { class: 'hint' }, words.card.nothingYet)
      : el(
          'ul',
          { class: 'timeline' },
          ...lines
            .slice(0, TOLD)
            .map((line) =>
              el(
                'li',
                { class: line.paid ? 'paid' : '' },
                el('div', {}, line.title, ' ', el('span', { class: 'quiet figures' }, `· ${line.day}`)),
                line.details.length === 0 ? null : el('div', { class: 'quiet' }, line.details.join(' · ')),
                line === letter
                  ? once(view, words.log.marks['returned post'], 'came-back', { is: 'returned post' }, 'subtle')
                  : null,
                line.mayTakeBack === ''
                  ? null
                  : once(
                      view,
                      words.log.takeBack,
                      line.mayTakeBack,
                      { is: 'canceled', of: line.mayTakeBack },
                      'subtle',
                    ),
              ),
            ),
          lines.length > TOLD
            ? el('li', { class: 'quiet' }, fill(words.andMore, { count: formats.count(lines.length - TOLD) }))
            : null,
        ),
  );
}

function openInvoices({ state, words, formats, act }: View, { card, currency }: ListedAccount): HTMLElement | null {
  const { open } = card;
  if (open.length === 0) return null;
  return foldable(
    formats.plural(words.card.openInvoices, open.length),
    null,
    state.folded['invoices'] ?? false,
    (now) => act.fold('invoices', now),
    () => [
      el(
        'ul',
        {},
        ...open
          .slice(0, 2 * TOLD)
          .map(({ invoice, due, amount, disputed }) =>
            el(
              'li',
              { class: 'pair-ends' },
              el(
                'span',
                {},
                el('span', { class: 'number' }, name(invoice)),
                el(
                  'span',
                  { class: 'quiet' },
                  ` ${due === null ? words.noDueDay : fill(words.card.due, { day: formats.day(due) })}`,
                  disputed ? ` · ${words.card.inDispute}` : '',
                ),
              ),
              el('span', { class: 'figures' }, formats.amount(amount, currency)),
            ),
          ),
        open.length > 2 * TOLD
          ? el('li', { class: 'quiet' }, fill(words.andMore, { count: formats.count(open.length - 2 * TOLD) }))
          : null,
      ),
    ],
  );
}

function why({ state, words, formats, act }: View, listed: ListedAccount): HTMLElement {
  const { title, parts, known } = whyLines(listed, words, formats);
  return foldable(
    title,
    null,
    state.folded['why'] ?? false,
    (now) => act.fold('why', now),
    () => [
      el(
        'ul',
        { class: 'parts' },
        ...parts.map((one) =>
          el(
            'li',
            { class: one.known ? '' : 'unknown' },
            el('span', {}, one.name),
            bar(one.share),
            el('span', { class: 'points' }, one.points),
          ),
        ),
      ),
      el('p', { class: 'quiet' }, known),
    ],
  );
}
