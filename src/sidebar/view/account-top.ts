import type { OutboxRow } from '../../core/outbox/outbox-row';
import { letterKind } from '../../core/letters/letter-kind';
import { lettersOf } from '../letters/letters-state';
import { accountLine } from '../lines/account-line';
import { creditLine, holdLine } from '../lines/action-line';
import { contactLines, type ContactLine } from '../lines/contact-line';
import { lastContact } from '../lines/event-line';
import { STATE_COLORS } from '../lines/letter-lines';
import { markLines } from '../lines/mark-lines';
import { scriptLines } from '../lines/script-lines';
import { warningLines } from '../lines/warning-lines';
import { fill } from '../words/words';
import type { ListedAccount } from '../../core/tasks/task';
import { classBadge } from './account-item';
import { badge, button, foldable } from './controls';
import { copyText } from './copy-text';
import { el, name } from './element';
import { sheetState } from '../pane-state';
import type { View } from './view';

/** Who it is, what to do, and all that must be seen before anybody is contacted. */
export function accountTop(view: View, listed: ListedAccount): HTMLElement[] {
  const { words, formats } = view;
  const line = accountLine(listed, words, formats);
  return [
    el('h2', { class: 'title', tabindex: -1, 'data-key': 'account-name' }, name(line.name)),
    el(
      'p',
      { class: 'sum' },
      el('strong', {}, line.balance, line.currency === '' ? null : el('small', {}, ` ${line.currency}`)),
      el('span', { class: line.late ? 'age late' : 'age' }, [line.age, line.ageNote].filter(Boolean).join(' · ')),
    ),
    el(
      'p',
      { class: 'quiet tags' },
      classBadge(line),
      listed.card.marks.pinned ? badge(words.card.marks.pinned) : null,
      `${fill(words.work.ranked, { rank: line.rank })} · ${line.scoreSpoken}`,
    ),
    next(view, listed),
    ...notices(view, listed),
    ...people(view, listed),
    ...script(view, listed),
  ];
}

/** The next action, and every reason not to take it yet. */
function next(view: View, listed: ListedAccount): HTMLElement {
  const { state, words, formats, act } = view;
  const { card, letters } = words;
  const { action } = listed;
  const kind = letterKind(action);
  const line = accountLine(listed, words, formats);
  // The action says the first of them.
  const others = listed.card.holds.slice(action.hold ? 1 : 0);
  return el(
    'div',
    { class: line.waits ? 'next waits' : 'next' },
    el(
      'p',
      {},
      el('strong', {}, line.action),
      line.until === '' ? null : el('span', { class: 'quiet' }, ` · ${line.until}`),
    ),
    others.length > 0
      ? el(
          'ul',
          { class: 'dashes' },
          ...others.map((hold) =>
            el(
              'li',
              {},
              holdLine(hold, words.language, formats),
              hold.until === null ? null : ` · ${fill(card.until, { day: formats.day(hold.until) })}`,
            ),
          ),
        )
      : null,
    kind === null
      ? null
      : el(
          'div',
          {},
          button(letters.write[kind.channel], { key: 'write-letter', press: () => void act.writeTo(listed.key) }),
        ),
    el('p', { class: 'quiet' }, `${card.last}: ${lastContact(listed.card, words, formats) ?? card.neverContacted}`),
    ...lettersOf(sheetState(state).letters, listed.key).map((row) => letterStanding(view, row)),
  );
}

/** A letter that waits, or what became of it today. */
const letterStanding = ({ words }: View, { state, reference }: OutboxRow): HTMLElement =>
  el(
    'p',
    { class: 'quiet tags' },
    words.run.letter,
    badge(words.letters.states[state], STATE_COLORS[state]),
    reference,
  );

/** How the account wants to be dealt with, and what should make one careful. */
function notices({ words, formats }: View, { card, currency }: ListedAccount): HTMLElement[] {
  const { creditHold } = card;
  const careful = [
    ...(creditHold ? [creditLine(creditHold, words, formats)] : []),
    ...markLines(card, words, formats),
    ...warningLines(card.warnings, currency, words, formats),
  ];
  return [
    ...(card.handling === ''
      ? []
      : [el('div', { class: 'aside' }, el('strong', {}, words.card.beforeContact), el('p', {}, card.handling))]),
    ...(careful.length === 0
      ? []
      : [el('ul', { class: 'aside careful' }, ...careful.map((text) => el('li', {}, text)))]),
  ];
}

function people(view: View, { card, action }: ListedAccount): HTMLElement[] {
  const { words, formats } = view;
  const lines = contactLines(card, action.contact, words, formats);
  return [
    el('h3', {}, words.card.contacts),
    lines.length === 0
      ? el('p', { class: 'hint' }, words.card.noContacts)
      : el('ul', { class: 'people' }, ...lines.map((line, i) => person(view, line, i))),
  ];
}

function person({ words }: View, { name: who, about, warning, addresses }: ContactLine, at: number): HTMLElement {
  return el(
    'li',
    {},
    who + about === '' ? null : el('div', {}, el('strong', {}, name(who)), el('span', { class: 'quiet' }, ` ${about}`)),
    warning === '' ? null : el('div', { class: 'late' }, warning),
    ...addresses.map(({ text, link, warning: why }, i) => {
      const shown =
        link === null ? el('span', {}, text) : el('a', { href: link, 'data-key': `contact-${at}-${i}` }, text);
      const copy = button(words.copy, {
        key: `copy-${at}-${i}`,
        look: 'subtle',
        label: fill(words.copyOf, { name: text }),
        press: () => void copyText(shown).then((done) => (copy.textContent = done ? words.copied : words.pressCopy)),
      });
      return el(
        'div',
        { class: 'address' },
        el('span', {}, shown, why === '' ? null : el('span', { class: 'late' }, ` ${why}`)),
        copy,
      );
    }),
  );
}

function script({ state, words, formats, act }: View, listed: ListedAccount): HTMLElement[] {
  const { language, lines } = scriptLines(listed, words, formats);
  if (lines.length === 0) return [];
  return [
    foldable(
      words.card.script,
      null,
      state.folded['script'] ?? false,
      (open) => act.fold('script', open),
      () => lines.map((text) => el('p', { lang: language }, text)),
    ),
  ];
}
