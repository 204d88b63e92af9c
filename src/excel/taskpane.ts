import { mountPane } from '../sidebar/mount-pane';
import { excelHost } from './excel-host';

void Office.onReady(({ host }) => {
  const root = document.getElementById('pane');
  if (!root) return;
  if (host === Office.HostType.Excel) mountPane(root, excelHost);
  else
    root.textContent =
      'This page is the pane of an Excel add-in: open it in Excel, from the Callsheet button on the Home tab.';
});
