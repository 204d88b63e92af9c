import type { Around, MenuItem } from './add-in';
import { byId } from './by-id';

type Pane = Pick<Around, 'showPane' | 'hidePane' | 'showMenu'> & { clear(host: string): void };

/** The right side of the page and the commands in the bar. */
export function pane(): Pane {
  let whenClosed: () => void = () => undefined;
  const hide = (): void => {
    if (byId('pane').hidden) return;
    byId('pane').hidden = true;
    whenClosed();
  };
  byId('pane-close').addEventListener('click', hide);
  return {
    showPane(title, content, closed) {
      byId('pane-title').textContent = title;
      // A frame that is moved begins anew.
      if (content.parentElement !== byId('pane-body')) byId('pane-body').replaceChildren(content);
      byId('pane').hidden = false;
      whenClosed = closed;
    },
    hidePane: hide,
    showMenu(title, items) {
      byId('menus').append(...items.map((item) => button(title, item)));
    },
    clear(host) {
      whenClosed = () => undefined;
      byId('pane').dataset['host'] = host;
      byId('pane-body').replaceChildren();
      byId('menus').replaceChildren();
      hide();
    },
  };
}

function button(title: string, { label, run }: MenuItem): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'button';
  element.textContent = label;
  element.title = `${title} › ${label}`;
  element.addEventListener('click', run);
  return element;
}
