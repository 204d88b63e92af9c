import { readFile } from 'node:fs/promises';
import path from 'node:path';

const OFFICE = /https:\/\/appsforoffice\.microsoft\.com\/[^"']*\/office\.js/g;

/** Whoever serves the add-in writes the id of their app registration into its page; any will do here. */
const CLIENT_ID = /(<meta name="callsheet-client-id" content=")(")/;
const ANY_CLIENT = '00000000-0000-0000-0000-00000000c0de';

/**
 * The built page asks Microsoft's server for Office.js; on its way to the browser the address becomes one of ours. The
 * add-in is registered with Microsoft, as far as it can see.
 */
export const answerLocally = (html: string): string =>
  html.replace(OFFICE, '/office/office.js').replace(CLIENT_ID, `$1${ANY_CLIENT}$2`);

/**
 * What stands in for office.js: room for it, the real Excel client out of node_modules, and the workbench's end of the
 * line in place of Excel's.
 */
export async function officeScript(modules: string, workbench: string): Promise<string> {
  const client = path.join(modules, '@microsoft/office-js/dist/excel-web-16.00.js');
  const parts = await Promise.all([readFile(client, 'utf8'), readFile(path.join(workbench, 'office.js'), 'utf8')]);
  return ['window.Office = {}; window.OSF = {};', ...parts].join('\n;\n');
}
