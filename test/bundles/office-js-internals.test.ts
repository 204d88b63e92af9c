import { readFileSync } from 'node:fs';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import { devDependencies } from '../../package.json';

/**
 * The workbench and the tests of the Excel side rest on names that Microsoft does not document. They are held to the
 * pinned version here: when this turns red after an update, read the new client before anything else.
 */
describe('what is used of the inside of @microsoft/office-js', () => {
  const folder = path.join(__dirname, '../../node_modules/@microsoft/office-js');
  const client = readFileSync(path.join(folder, 'dist/excel-web-16.00.js'), 'utf8');

  interface Internals {
    readonly Excel: { readonly run: unknown; readonly ConditionalFormatType: { readonly custom: string } };
    readonly OfficeExtension: { readonly SessionBase: { _overrideSession?: unknown } };
    readonly CustomFunctions?: { readonly Error?: unknown; readonly ErrorCode?: Readonly<Record<string, string>> };
  }

  interface Context {
    readonly workbook: {
      readonly worksheets: { getItem(name: string): { getRange(address: string): { values: unknown[][] } } };
    };
  }

  const loaded = (): Internals => {
    const { window } = new JSDOM('', { url: 'http://localhost/', runScripts: 'outside-only' });
    window.eval('window.Office = {}; window.OSF = {};');
    window.eval(client);
    return window as unknown as Internals;
  };

  it('is the version that package.json pins', () => {
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')) as { version: string };
    expect(version).toBe(devDependencies['@microsoft/office-js']);
    expect(version).toBe('1.1.110');
  });

  it('loads by itself and lets its session be overridden', () => {
    const { Excel, OfficeExtension } = loaded();
    expect(typeof Excel.run).toBe('function');
    expect(Excel.ConditionalFormatType.custom).toBe('Custom');
    expect(typeof OfficeExtension.SessionBase).toBe('function');
    expect(client).toContain('_overrideSession');
    for (const member of ['_resolveRequestUrlAndHeaderInfo', '_createRequestExecutorOrNull', 'executeAsync']) {
      expect(client).toContain(member);
    }
  });

  it('asks the overriding session once per sync, with numbered actions and object paths', async () => {
    const { OfficeExtension, Excel } = loaded();
    const batches: {
      Actions: { ActionType: number }[];
      ObjectPaths: Record<string, { ObjectPathType: number; Name: string }>;
    }[] = [];
    OfficeExtension.SessionBase._overrideSession = {
      _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: '/', headers: {} }),
      _createRequestExecutorOrNull: () => ({
        executeAsync: async (_data: unknown, _flags: unknown, message: { Body: (typeof batches)[number] }) => {
          batches.push(message.Body);
          const Results = message.Body.Actions.map((action) => ({
            ActionId: (action as { Id?: number }).Id,
            Value: {},
          }));
          return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: { Error: null, Results } };
        },
      }),
    };
    const run = Excel.run as (work: (context: Context) => Promise<void>) => Promise<void>;
    await run(async (context) => {
      context.workbook.worksheets.getItem('Aging').getRange('A1').values = [[1]];
    });
    expect(batches).toHaveLength(1);
    const types = Object.values(batches[0]!.ObjectPaths).map(({ ObjectPathType, Name }) => [ObjectPathType, Name]);
    expect(types).toEqual(
      expect.arrayContaining([
        [1, ''],
        [4, 'Worksheets'],
        [5, ''],
        [3, 'GetRange'],
      ]),
    );
    expect(batches[0]!.Actions.map(({ ActionType }) => ActionType)).toContain(4);
  });
});
