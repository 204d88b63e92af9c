import { el } from './element';
import type { Child } from './element';

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly selected: boolean;
}

/*
 * The library's controls tell their roles to the browser alone; the attribute tells every tool that reads the page.
 */

/** The library's dropdown asks for more width than a narrow pane has. */
const narrow = new CSSStyleSheet();
narrow.replaceSync(':host{min-width:0}.control{min-width:0}');

/** A dropdown with an accessible name; `pick` gets the value chosen. */
export function dropdown(
  label: string,
  key: string,
  choices: readonly Choice[],
  pick: (value: string) => void,
  disabled = false,
): HTMLElement {
  const options = choices.map(({ value, text, selected }) =>
    el('fluent-option', { value, selected, role: 'option' }, text),
  );
  const made = el(
    'fluent-dropdown',
    {
      size: 'small',
      'data-key': key,
      disabled,
      keydown: enterOnce,
      change: () => pick((made as unknown as { value: string }).value),
    },
    el('fluent-listbox', { role: 'listbox', 'aria-label': label }, ...options),
  );
  furnishControl(made, label);
  return made;
}

/** The library opens the list on the key Enter, and closes it on the click that the browser makes of the same key. */
function enterOnce(event: Event): void {
  if ((event as KeyboardEvent).key === 'Enter') event.preventDefault();
}

/** The button inside a dropdown is put there later by the library, without a name; its style sheets too. */
function furnishControl(made: HTMLElement, label: string): void {
  const observer = new MutationObserver(() => {
    const control = made.querySelector(':scope > [slot="control"]');
    if (!control) return;
    control.setAttribute('aria-label', label);
    made.shadowRoot?.adoptedStyleSheets.push(narrow);
    observer.disconnect();
  });
  observer.observe(made, { childList: true });
}

export interface ButtonOptions {
  readonly key: string;
  readonly press: (event: UIEvent) => void;
  readonly look?: 'primary' | 'outline' | 'subtle' | 'transparent';
  /** For when the text alone does not say enough. */
  readonly label?: string;
  readonly slot?: string;
}

export function button(text: Child, { key, press, look = 'outline', label, slot }: ButtonOptions): HTMLElement {
  return el(
    'fluent-button',
    {
      role: 'button',
      appearance: look,
      size: 'small',
      'data-key': key,
      'aria-label': label ?? null,
      slot: slot ?? null,
      click: (event) => press(event as UIEvent),
    },
    text,
  );
}

export interface TextInputOptions {
  readonly value: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly placeholder?: string;
  /** Hears every keystroke, or only a finished text. */
  readonly input?: (text: string) => void;
  readonly change?: (text: string) => void;
}

/** A field to type in; its label is there for those who do not see the placeholder. */
export function textInput(label: string, key: string, options: TextInputOptions): HTMLElement {
  const { value, type = 'text', placeholder, input, change } = options;
  const text = (): string => (made as unknown as { value: string }).value;
  const made = el(
    'fluent-text-input',
    {
      type,
      value,
      placeholder: placeholder ?? null,
      'control-size': 'small',
      'data-key': key,
      input: () => input?.(text()),
      change: () => change?.(text()),
    },
    label,
  );
  return made;
}

/** A question with a few answers. */
export function radios(
  question: string,
  key: string,
  choices: readonly Choice[],
  pick: (value: string) => void,
): HTMLElement {
  const group = el(
    'fluent-radio-group',
    {
      role: 'radiogroup',
      'aria-label': question,
      orientation: 'vertical',
      name: key,
      'data-key': key,
      change: () => pick((group as unknown as { value: string }).value),
    },
    ...choices.map(({ value, text, selected }) =>
      el(
        'fluent-field',
        { 'label-position': 'after', size: 'small' },
        el('label', { slot: 'label' }, text),
        el('fluent-radio', { slot: 'input', value, checked: selected, 'aria-label': text, role: 'radio' }),
      ),
    ),
  );
  return el('div', { class: 'question' }, el('p', { class: 'label' }, question), group);
}

/** A few answers of which one holds, side by side. */
export function choice(
  label: string,
  key: string,
  choices: readonly Choice[],
  pick: (value: string) => void,
): HTMLElement {
  return el(
    'div',
    { class: 'choice', role: 'group', 'aria-label': label },
    ...choices.map(({ value, text, selected }) => {
      const made = button(text, {
        key: `${key}-${value}`,
        look: selected ? 'primary' : 'outline',
        press: () => pick(value),
      });
      made.setAttribute('aria-pressed', String(selected));
      return made;
    }),
  );
}

/** Something that is so or not. */
export function checkbox(label: string, key: string, checked: boolean, tick: (checked: boolean) => void): HTMLElement {
  const box = el('fluent-checkbox', {
    slot: 'input',
    checked,
    'data-key': key,
    'aria-label': label,
    role: 'checkbox',
    change: () => tick((box as unknown as { checked: boolean }).checked),
  });
  return el('fluent-field', { 'label-position': 'after', size: 'small' }, el('label', { slot: 'label' }, label), box);
}

export type Intent = 'info' | 'success' | 'warning' | 'error';

/** A message that stays in place; errors interrupt a screen reader, the others wait. */
export function message(intent: Intent, content: readonly Child[], actions: readonly HTMLElement[] = []): HTMLElement {
  return el(
    'fluent-message-bar',
    { intent, layout: 'singleline', role: intent === 'error' ? 'alert' : 'status' },
    el(
      'div',
      { class: 'message' },
      el('div', {}, ...content),
      actions.length > 0 ? el('div', { class: 'answers' }, ...actions) : null,
    ),
  );
}

/** A part of a page that folds; its content is built when it is first open. `toggled` hears when a person folds it. */
export function foldable(
  title: string,
  count: string | null,
  open: boolean,
  toggled: (open: boolean) => void,
  build: () => readonly Child[],
): HTMLElement {
  const content = el('div', { class: 'fold' });
  const fillIn = (): void => {
    if (content.childElementCount === 0) content.append(...build().filter((child) => child !== null));
  };
  if (open) fillIn();
  const item = el(
    'fluent-accordion-item',
    { expanded: open, block: true, size: 'small', 'heading-level': 3, 'data-key': title },
    el('span', { slot: 'heading', class: 'fold-title' }, title, count === null ? null : badge(count)),
    content,
  );
  const change = (): void => {
    const { expanded } = item as unknown as { readonly expanded: boolean };
    if (expanded) fillIn();
    toggled(expanded);
  };
  return el('fluent-accordion', { class: 'folding', change }, item);
}

export function badge(text: string, color = 'subtle', appearance = 'tint'): HTMLElement {
  return el('fluent-badge', { color, appearance, size: 'small', shape: 'rounded' }, text);
}
