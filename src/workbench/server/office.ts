import { readFile } from 'node:fs/promises';
import path from 'node:path';

const OFFICE = /https:\/\/appsforoffice\.microsoft\.com\/[^"']*\/office\.js/g;

/** The built page asks Microsoft's server for Office.js; on its way to the browser the address becomes one of ours. */
export const answerLocally = (html: string): string => html.replace(OFFICE, '/office/office.js');

/**
 * What stands in for office.js: room for it, the real Excel client out of node_modules, and the workbench's end of the
 * line in place of Excel's.
 */
export async function officeScript(modules: string, workbench: string): Promise<string> {
  const client = path.join(modules, '@microsoft/office-js/dist/excel-web-16.00.js');
  const parts = await Promise.all([readFile(client, 'utf8'), readFile(path.join(workbench, 'office.js'), 'utf8')]);
  return ['window.Office = {}; window.OSF = {};', ...parts].join('\n;\n');
}
