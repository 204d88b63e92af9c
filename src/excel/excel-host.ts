import type { Host } from '../sidebar/host';
import { mail, send, sendTest } from './mail/post';
import { reports } from './mail/reports';
import { brokenRuns } from './mail/unfinished-runs';
import { runsTasks } from '../sidebar/run-task';
import { readWorkbook } from './read-workbook';
import { selectCell, selectRows } from './select';
import { inWords } from './sentence';
import { surroundings } from './surroundings';
import { whenClosed } from './when-closed';
import { writeWorkbook } from './write-workbook';

const run = runsTasks({ read: readWorkbook, write: writeWorkbook });

/** Every failure leaves as a sentence for the user. */
const inWordsOf =
  <Arguments extends unknown[], Answer>(work: (...given: Arguments) => Promise<Answer>) =>
  (...given: Arguments): Promise<Answer> =>
    work(...given).catch((error: unknown) => {
      throw inWords(error);
    });

export const excelHost: Host = {
  surroundings: inWordsOf(surroundings),
  run: (name, input, progress) =>
    run(name, input, progress).catch((error: unknown) => {
      throw inWords(error);
    }),
  mail: inWordsOf(mail),
  send: inWordsOf(send),
  brokenRuns,
  sendTest: inWordsOf(sendTest),
  reports: inWordsOf(reports),
  whenClosed,
  selectRows: inWordsOf(selectRows),
  selectCell: inWordsOf(selectCell),
};
