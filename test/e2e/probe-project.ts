import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSync } from 'esbuild';

const root = path.join(__dirname, '../..');

/** Two script files that share one scope, as with Google; the second does whatever the sidebar hands it. */
const CODE = `function onOpen() { SpreadsheetApp.getUi().createMenu('Probe').addItem('Open', 'openPane').addToUi(); }
function openPane() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Probe')); }
/**
 * What a formula may know of mail.
 * @customfunction
 */
function QUOTA() { return MailApp.getRemainingDailyQuota(); }
`;
const TASKS = `function attempt(code) { return (0, eval)(code); }
function nightly(event) { MailApp.sendEmail('night@customer.example', 'By trigger', event.authMode); }
`;
export const SCOPES = ['script.send_mail', 'userinfo.email', 'script.scriptapp'].map(
  (scope) => `https://www.googleapis.com/auth/${scope}`,
);
const OFFICE = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** A project of two add-ins that do nothing of their own, in the workbench as it was built. */
export function layOutProbe(at: string): void {
  for (const folder of ['dist/sheets', 'dist/excel', 'examples']) mkdirSync(path.join(at, folder), { recursive: true });
  const put = (file: string, text: string): void => writeFileSync(path.join(at, file), text);
  symlinkSync(path.join(root, 'dist/workbench'), path.join(at, 'dist/workbench'));
  symlinkSync(path.join(root, 'node_modules'), path.join(at, 'node_modules'));
  cpSync(path.join(root, 'manifest.xml'), path.join(at, 'manifest.xml'));
  put('examples/book.csv', 'Account,Balance\nA,10\n');
  put('dist/sheets/Code.js', CODE);
  put('dist/sheets/Tasks.js', TASKS);
  put('dist/sheets/sidebar.html', '<!doctype html><html><head></head><body>Probe</body></html>');
  put('dist/sheets/appsscript.json', JSON.stringify({ oauthScopes: SCOPES }));
  put('dist/excel/functions.json', JSON.stringify({ functions: [] }));
  put('dist/excel/taskpane.html', `<!doctype html><script src="${OFFICE}"></script><script src="probe.js"></script>`);
  buildSync({
    stdin: { contents: `export * from '@azure/msal-browser'`, resolveDir: root },
    outfile: path.join(at, 'dist/excel/probe.js'),
    bundle: true,
    format: 'iife',
    globalName: 'msal',
    logLevel: 'error',
  });
}
