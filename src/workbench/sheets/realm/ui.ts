import { as } from './core';
import type { Core } from './core';

type Ui = GoogleAppsScript.Base.Ui;
type Menu = GoogleAppsScript.Base.Menu;

/** Menu, sidebar and messages. */
export function uiService(core: Core): Ui {
  const emulated: Pick<Ui, 'createMenu' | 'createAddonMenu' | 'showSidebar' | 'alert'> = {
    createMenu: (title: string) => menu(core, title),
    createAddonMenu: () => menu(core, 'Extensions'),
    showSidebar: (output) => {
      const page = output as GoogleAppsScript.HTML.HtmlOutput;
      core.end.showSidebar(page.getTitle(), page.getContent());
    },
    alert: (...said: unknown[]) => {
      core.end.say(String(said[0]));
      return as<GoogleAppsScript.Base.Button>({});
    },
  };
  return as<Ui>(core.calls.counted('Ui', emulated));
}

function menu({ end, calls }: Core, title: string): Menu {
  const items: { label: string; name: string }[] = [];
  const emulated: Pick<Menu, 'addItem' | 'addSeparator' | 'addToUi'> = {
    addItem: (label: string, name: string) => {
      items.push({ label, name });
      return self;
    },
    addSeparator: () => self,
    addToUi: () => end.showMenu(title, items),
  };
  const self = as<Menu>(calls.counted('Menu', emulated));
  return self;
}
