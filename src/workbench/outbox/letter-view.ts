import type { KeptLetter } from '../mail/kept-letter';
import { byId } from '../page/by-id';

type View = 'html' | 'text' | 'source';

export interface LetterView {
  /** Null closes it. */
  show(letter: KeptLetter | null): void;
}

/** One letter to read: as it looks, as plain text, and as it came over the line. */
export function letterView(): LetterView {
  let letter: KeptLetter | null = null;
  let wanted: View = 'html';
  const tabs = [...document.querySelectorAll<HTMLButtonElement>('[data-view]')];

  const turnTo = (view: View): void => {
    wanted = view;
    if (!letter) return;
    const shown = view === 'html' && !letter.html ? 'text' : view;
    for (const tab of tabs) {
      tab.setAttribute('aria-selected', String(tab.dataset['view'] === shown));
      tab.disabled = tab.dataset['view'] === 'html' && !letter.html;
    }
    if (shown === 'html') byId('shown').replaceChildren(page(letter));
    else if (shown === 'text') byId('shown').replaceChildren(plain(letter.text || '(no plain text)'));
    else void source(letter.id).then((text) => byId('shown').replaceChildren(plain(text)));
  };
  for (const tab of tabs) tab.addEventListener('click', () => turnTo(tab.dataset['view'] as View));

  return {
    show(next) {
      byId('letter').hidden = next === null;
      if (next === null || next.id === letter?.id) return void (letter = next);
      letter = next;
      byId('subject').textContent = next.subject || '(no subject)';
      byId('people').replaceChildren(...people(next));
      byId<HTMLAnchorElement>('download').href = `/outbox/${next.id}.eml`;
      turnTo(wanted);
    },
  };
}

/** In a sandbox that allows nothing: no script, no form, no address but the letter's own. */
function page({ id, subject }: KeptLetter): HTMLIFrameElement {
  const frame = document.createElement('iframe');
  frame.setAttribute('sandbox', '');
  frame.title = subject;
  frame.src = `/outbox/${id}.html`;
  return frame;
}

function plain(text: string): HTMLPreElement {
  const element = document.createElement('pre');
  element.textContent = text;
  element.dir = 'auto';
  return element;
}

const source = async (id: number): Promise<string> => (await fetch(`/outbox/${id}.eml`)).text();

function people({ from, to, cc, bcc, replyTo, headers, attachments }: KeptLetter): HTMLElement[] {
  const lines: readonly (readonly [string, string])[] = [
    ['From', from],
    ['Reply to', replyTo],
    ['To', to.join(', ')],
    ['Cc', cc.join(', ')],
    ['Bcc', bcc.join(', ')],
    ['Key', headers['x-callsheet-id'] ?? ''],
    ['Attached', attachments.join(', ')],
  ];
  return lines
    .filter(([, text]) => text !== '')
    .flatMap(([name, text]) => {
      const [term, value] = [document.createElement('dt'), document.createElement('dd')];
      term.textContent = name;
      value.textContent = text;
      value.dir = 'auto';
      return [term, value];
    });
}
