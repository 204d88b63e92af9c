import type { AskedOfHead } from '../words/letter-words';
import { sheetState } from '../pane-state';
import { message, textInput } from './controls';
import { el } from './element';
import { textArea } from './text-area';
import type { View } from './view';

/** Of the letterhead what is written over several lines. */
const LONG: readonly AskedOfHead[] = ['creditorDetails', 'paymentMethods', 'signature'];
const ASKED: readonly AskedOfHead[] = ['creditor', 'paymentMethods', 'creditorDetails', 'signature'];

/** Asked at first use: who writes, and how to pay. */
export function letterheadForm({ state, words, act }: View): HTMLElement[] {
  const { letters } = words;
  const { head, headLacks, prepared } = sheetState(state).letters;
  const field = (name: AskedOfHead): HTMLElement => {
    const label = letters.head.fields[name];
    const value = head[name] ?? prepared?.letterhead?.[name] ?? '';
    const hint = letters.head.hints[name];
    const input = (text: string): void => act.fillInHead({ [name]: text });
    return el(
      'div',
      { class: 'field' },
      el('span', { class: 'label', 'aria-hidden': 'true' }, label),
      LONG.includes(name)
        ? textArea(label, `head-${name}`, { value, hint, rows: 3, input })
        : textInput(label, `head-${name}`, { value, placeholder: hint, input }),
    );
  };
  return [
    el('h2', {}, letters.head.title),
    el('p', { class: 'hint' }, letters.head.hint),
    ...(headLacks ? [message('error', [letters.head.needed])] : []),
    el('div', { class: 'form' }, ...ASKED.map(field)),
  ];
}
