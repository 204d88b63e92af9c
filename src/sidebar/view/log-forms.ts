import type { Day } from '../../core/cells/day';
import { dayOf, isoDay } from '../../core/cells/day';
import { installments } from '../../core/journal/installments';
import type { DisputeCode } from '../../core/journal/words';
import { DISPUTE_CODES } from '../../core/journal/words';
import type { Channel } from '../../core/policy/words';
import type { ListedAccount } from '../../core/tasks/task';
import { currencyText, moneyText } from '../lines/money';
import type { LogForm } from '../log/draft';
import { isCount } from '../log/entries-of';
import type { Every } from '../log/every';
import { EVERY, quickDays, stepOf } from '../log/every';
import { marksFor } from '../log/request';
import { markGroups } from '../lines/mark-groups';
import { sheetState } from '../pane-state';
import type { Choice } from './controls';
import { button, checkbox, dropdown, textInput } from './controls';
import { el } from './element';
import { once } from './log-button';
import type { View } from './view';

/** How many invoices can be ticked; beyond that a dispute names them in its note. */
const TICKED = 30;

/** What a promise, a dispute or a plan needs, and what else can be said of an account. */
export function logForm(view: View, listed: ListedAccount, form: LogForm, preview: HTMLElement): HTMLElement {
  if (form === 'more') return el('div', { class: 'form' }, ...marks(view, listed));
  const { words, act } = view;
  const { log } = words;
  const fields = {
    promise: () => [dayField(view, log.day), amountField(view, listed), channelField(view)],
    dispute: () =>
      isAllDisputed(listed)
        ? [invoicesField(view, listed)]
        : [codeField(view), invoicesField(view, listed), channelField(view)],
    plan: () => [
      amountField(view, listed),
      countField(view),
      dayField(view, log.first),
      everyField(view),
      preview,
      channelField(view),
    ],
  }[form]();
  return el(
    'div',
    { class: 'form' },
    ...fields,
    el(
      'div',
      { class: 'answers' },
      form === 'dispute' && isAllDisputed(listed)
        ? null
        : once(view, log.save, `save-${form}`, { is: form }, 'primary'),
      button(words.work.cancel, { key: 'cancel-form', look: 'subtle', press: () => act.openForm(null) }),
    ),
  );
}

/** Nothing is left that could be disputed. */
const isAllDisputed = ({ card }: ListedAccount): boolean =>
  card.open.length > 0 && card.open.every(({ disputed }) => disputed);

const field = (label: string, ...controls: readonly (HTMLElement | null)[]): HTMLElement =>
  el(
    'div',
    { class: 'field' },
    el('span', { class: 'label', 'aria-hidden': 'true' }, label),
    el('div', {}, ...controls),
  );

function dayField({ state, words, act }: View, label: string): HTMLElement {
  const { log } = words;
  const { day } = sheetState(state).draft;
  const input = textInput(label, 'log-day', {
    type: 'date',
    value: day === null ? '' : isoDay(day),
    change: (text) => act.fillIn({ day: dayIn(text) }),
  });
  return field(
    label,
    input,
    el(
      'div',
      { class: 'answers' },
      ...quickDays(act.today()).map((quick) =>
        button(log.quickDays[quick.name], {
          key: `quick-${quick.name}`,
          look: 'subtle',
          press: () => {
            (input as unknown as { value: string }).value = isoDay(quick.day);
            act.fillIn({ day: quick.day });
          },
        }),
      ),
    ),
  );
}

function dayIn(text: string): Day | null {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
  return dayOf(year, month, day);
}

function amountField({ state, words, formats, act }: View, { currency }: ListedAccount): HTMLElement {
  const { amount } = sheetState(state).draft;
  const shown = currencyText(currency);
  const label = shown === '' ? words.log.amount : `${words.log.amount}, ${shown}`;
  return field(
    label,
    textInput(label, 'log-amount', {
      value: amount === null ? '' : formats.amount(amount, currency),
      input: (text) => act.fillIn({ amount: formats.minor(text, currency) }),
    }),
  );
}

function channelField({ state, words, act }: View): HTMLElement {
  const { log } = words;
  const chosen = sheetState(state).draft.channel;
  const choices = (['call', 'email', 'text', 'letter'] as const).map((value) => ({
    value,
    text: log.channels[value],
    selected: value === chosen,
  }));
  return field(
    log.channel,
    dropdown(log.channel, 'log-channel', choices, (value) => act.fillIn({ channel: value as Channel })),
  );
}

function codeField({ state, words, act }: View): HTMLElement {
  const { log, card } = words;
  const { code } = sheetState(state).draft;
  const none: Choice = { value: 'none', text: log.choose, selected: code === null };
  const choices = DISPUTE_CODES.map((value) => ({ value, text: card.disputeCodes[value], selected: value === code }));
  return field(
    log.reason,
    dropdown(log.reason, 'log-code', [none, ...choices], (value) =>
      act.fillIn({ code: value === 'none' ? null : (value as DisputeCode) }),
    ),
  );
}

function invoicesField({ state, words, formats, act }: View, listed: ListedAccount): HTMLElement | null {
  const { card, currency } = listed;
  const { log } = words;
  const numbered = card.open.filter(({ invoice }) => invoice !== '').slice(0, TICKED);
  if (numbered.length === 0) return null;
  const ticked = new Set(sheetState(state).draft.invoices);
  const tick = (invoice: string, on: boolean): void => {
    if (on) ticked.add(invoice);
    else ticked.delete(invoice);
    act.fillIn({ invoices: [...ticked] });
  };
  return el(
    'div',
    { class: 'field', role: 'group', 'aria-label': log.whichInvoices },
    el('span', { class: 'label' }, log.whichInvoices),
    el(
      'div',
      { class: 'ticks' },
      ...numbered.map(({ invoice, amount, disputed }) => {
        const text = `${invoice} · ${formats.amount(amount, currency)}`;
        return disputed
          ? el('span', { class: 'quiet' }, `${text} · ${words.card.inDispute}`)
          : checkbox(text, `tick-${invoice}`, ticked.has(invoice), (on) => tick(invoice, on));
      }),
    ),
    el('p', { class: 'quiet' }, isAllDisputed(listed) ? log.allDisputed : log.noneIsAll),
  );
}

function countField({ state, words, act }: View): HTMLElement {
  const { log } = words;
  const input = textInput(log.count, 'log-count', {
    type: 'number',
    value: String(sheetState(state).draft.count),
    input: (text) => act.fillIn({ count: Number(text) || 0 }),
  });
  return field(log.count, input);
}

function everyField({ state, words, act }: View): HTMLElement {
  const { log } = words;
  const { every } = sheetState(state).draft;
  const choices = EVERY.map((value) => ({ value, text: log.everies[value], selected: value === every }));
  return field(
    log.every,
    dropdown(log.every, 'log-every', choices, (value) => act.fillIn({ every: value as Every })),
  );
}

/** The installments as they would be agreed; nothing until day, amount and count are there. */
export function planPreview({ state, words, formats }: View, { currency }: ListedAccount): HTMLElement[] {
  const { logForm: form, draft } = sheetState(state);
  const { day, amount, count, every } = draft;
  const ready = day !== null && amount !== null && amount >= count && isCount(count);
  if (form !== 'plan' || !ready) return [];
  return [
    el('p', { class: 'quiet' }, formats.plural(words.log.preview, count)),
    el(
      'ul',
      {},
      ...installments(amount, count, day, stepOf(every)).map((part) =>
        el(
          'li',
          { class: 'pair-ends' },
          el('span', {}, formats.day(part.due)),
          el('span', { class: 'figures' }, moneyText(part.amount, currency, formats)),
        ),
      ),
    ),
  ];
}

/** Marks to put on or take off, each by one press. */
const marks = (view: View, { card }: ListedAccount): HTMLElement[] =>
  markGroups(marksFor(card), view.words).map(({ title, lines }) =>
    el(
      'div',
      { class: 'field', role: 'group', 'aria-label': title === '' ? null : title },
      title === '' ? null : el('span', { class: 'label', 'aria-hidden': 'true' }, title),
      el(
        'div',
        { class: 'answers' },
        ...lines.map(({ request, text, label }) => {
          const made = once(view, text, label, request);
          if (label !== text) made.setAttribute('aria-label', label);
          return made;
        }),
      ),
    ),
  );
