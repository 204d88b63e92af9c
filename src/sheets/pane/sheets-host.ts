import type { MailSeen, SendProgress, SendResult } from '../../core/outbox/send-step';
import type { SendAnswer } from '../../core/tasks/letters/letters-task';
import type { Snapshot } from '../../core/workbook/snapshot';
import type { Host, Surroundings } from '../../sidebar/host';
import { runsTasks } from '../../sidebar/run-task';
import { argumentSeparatorOf } from './argument-separator';
import { sendInChunks } from './send-in-chunks';

/** Calls a public function of the script on Google's server. */
function call<Answer>(name: string, ...given: unknown[]): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run.withSuccessHandler(resolve).withFailureHandler((error) => {
      reject(new Error(error.message));
    });
    (runner as unknown as Record<string, (...given: unknown[]) => void>)[name]?.(...given);
  });
}

/** Cells cross as JSON text in both directions; the server only reads and writes. */
const run = runsTasks({
  async read(sheets) {
    const read = JSON.parse(await call<string>('readSheets', sheets)) as Omit<Snapshot, 'argumentSeparator'>;
    return { snapshot: { ...read, argumentSeparator: argumentSeparatorOf(read.locale) } };
  },
  async write(batches, _, written) {
    for (const batch of batches) {
      await call('carryOut', JSON.stringify(batch));
      await written();
    }
  },
});

export const sheetsHost: Host = {
  surroundings: () => call<Surroundings>('surroundings'),
  run,
  // Google asks by itself for what is not allowed yet.
  mail: async () => JSON.parse(await call<string>('mailNow')) as MailSeen,
  send: (input, told) =>
    sendInChunks(
      { ...input, run: crypto.randomUUID(), unattended: false },
      {
        chunk: async (sent) => JSON.parse(await call<string>('sendLetters', JSON.stringify(sent))) as SendAnswer,
        howFar: async (run, stop) => JSON.parse(await call<string>('howFar', run, stop)) as SendProgress | null,
      },
      told,
    ),
  sendTest: async (letter) => JSON.parse(await call<string>('sendTest', JSON.stringify(letter))) as SendResult,
  keep: (what, text) => call('keep', what, text),
  setSchedule: (asked) => call('setSchedule', JSON.stringify(asked)),
  selectRows: (sheet, rows) => call('select', sheet, rows, null),
  selectCell: (sheet, row, column) => call('select', sheet, [row], column),
};
