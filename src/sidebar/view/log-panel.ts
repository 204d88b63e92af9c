import type { Outcome } from '../../core/journal/words';
import type { ListedAccount } from '../../core/tasks/task';
import type { LogForm } from '../log/draft';
import { capital } from '../lines/capital';
import { sheetState } from '../pane-state';
import { button, textInput } from './controls';
import { el } from './element';
import { once } from './log-button';
import { logForm } from './log-forms';
import type { View } from './view';

/** How a call can end, the most frequent first. */
const ENDED: readonly Exclude<Outcome, 'sent'>[] = ['reached', 'no answer', 'message left', 'wrong person'];
const WRITTEN = ['email', 'text', 'letter'] as const;
const FORMS: readonly LogForm[] = ['promise', 'dispute', 'plan', 'more'];

/** One press for what happens most, a short form for what needs a day, an amount or a reason. */
export function logPanel(view: View, listed: ListedAccount, problem: HTMLElement, preview: HTMLElement): HTMLElement[] {
  const { state, words, act } = view;
  const { log } = words;
  const { logForm: open, draft } = sheetState(state);
  const titles: Readonly<Record<LogForm, string>> = {
    promise: log.promised,
    dispute: log.disputed,
    plan: `${log.plan}…`,
    more: log.more,
  };
  return [
    el('h3', {}, log.title),
    el(
      'div',
      { class: 'note-row' },
      textInput(log.noteHint, 'log-note', {
        placeholder: log.noteHint,
        value: draft.note,
        input: (note) => act.fillIn({ note }),
      }),
      once(view, log.note, 'save-note', { is: 'note' }),
    ),
    row(
      log.called,
      ...ENDED.map((outcome) =>
        once(view, capital(words.card.outcomes[outcome]), outcome, { is: 'contact', channel: 'call', outcome }),
      ),
    ),
    row(
      log.wrote,
      ...WRITTEN.map((channel) => once(view, log.sent[channel], channel, { is: 'contact', channel, outcome: 'sent' })),
    ),
    el(
      'div',
      { class: 'answers' },
      ...FORMS.map((form) => {
        const made = button(titles[form], {
          key: `form-${form}`,
          look: open === form ? 'primary' : 'outline',
          press: () => act.openForm(open === form ? null : form),
        });
        made.setAttribute('aria-expanded', String(open === form));
        return made;
      }),
    ),
    ...(open === null ? [] : [logForm(view, listed, open, preview)]),
    problem,
  ];
}

const row = (label: string, ...buttons: readonly HTMLElement[]): HTMLElement =>
  el(
    'div',
    { class: 'log-row', role: 'group', 'aria-label': label },
    el('span', { class: 'label', 'aria-hidden': 'true' }, label),
    el('div', { class: 'answers' }, ...buttons),
  );
