import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { JSDOM } from 'jsdom';
import type { Batch, BatchAnswer } from '../../src/workbench/excel/batch';

const { resolve } = createRequire(path.join(__dirname, 'excel-client.ts'));

/** Answers one `context.sync()`; may throw an `ApiError`-like refusal as a `BatchAnswer` with `Error`. */
export type Answering = (batch: Batch) => BatchAnswer | Promise<BatchAnswer>;

export interface ExcelClient {
  readonly Excel: typeof Excel;
  /** Number of batches sent since the last call. */
  batches(): number;
}

/**
 * Microsoft's own Excel client in Node, with `answering` in Excel's place: batching, properties that were not loaded and
 * errors are the real ones. `SessionBase._overrideSession` is undocumented; a canary test watches it.
 */
export function excelClient(answering: Answering): ExcelClient {
  const { window } = new JSDOM('', { url: 'https://localhost/', runScripts: 'outside-only' });
  window.eval('window.Office = {}; window.OSF = {};');
  window.eval(readFileSync(resolve('@microsoft/office-js/dist/excel-web-16.00.js'), 'utf8'));
  Object.assign(globalThis, { Office: { context: { document: { url: 'C:\\Ledger.xlsx' } } } });
  let sent = 0;
  window['OfficeExtension'].SessionBase._overrideSession = {
    // The client wants a promise of its own realm.
    _resolveRequestUrlAndHeaderInfo: () => window.eval('Promise.resolve({ url: "https://localhost/", headers: {} })'),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, message: { readonly Body: Batch }) => {
        sent++;
        const Body = await answering(JSON.parse(JSON.stringify(message.Body)) as Batch);
        return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body };
      },
    }),
  };
  return {
    Excel: window['Excel'] as typeof Excel,
    batches() {
      const count = sent;
      sent = 0;
      return count;
    },
  };
}
