import type { Host } from './host';
import style from './pane.css';

/** Builds the pane inside `root`. All it knows of the workbook it asks of the host. */
export function mountPane(root: HTMLElement, host: Host): void {
  const sheet = document.createElement('style');
  sheet.textContent = style;
  document.head.append(sheet);
  void host.surroundings().then(({ active }) => {
    root.textContent = active;
  });
}
