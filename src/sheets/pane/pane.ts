import { mountPane } from '../../sidebar/mount-pane';
import { sheetsHost } from './sheets-host';

const root = document.getElementById('pane');
if (root) mountPane(root, sheetsHost);
