/**
 * What one press takes in the pane, with a year of work behind it: a note is logged in a workbook of 10,000 invoices with
 * 33,000 rows in the Journal. A person waits for it.
 */
import { tasks } from '../src/core/tasks/tasks';
import { AS_OF, snapshotOf, workbook } from './kept/workbook';
import { hold, median, ownMilliseconds, say } from './measure/measure';

const ACCOUNTS = 3_333;
/** The first, and an odd number more. */
const RUNS = 10;
/** Milliseconds. */
const MOST = 1_000;

const snapshot = snapshotOf(workbook(ACCOUNTS));
const entry = {
  ...({ account: 'C-100007', currency: 'USD', kind: 'contact', channel: 'call', outcome: 'no answer' } as const),
  ...({ stage: '', forDay: null, promisedDay: null, amount: null, reference: '', note: '', id: 'press' } as const),
};

function press(): void {
  const { answer } = tasks.log.run(snapshot, { sheet: 'Aging', asOf: AS_OF, who: 'Ana', entries: [entry] });
  if (answer.written.length !== 1) throw new Error(`Nothing was logged: ${JSON.stringify(answer).slice(0, 500)}`);
}

const [first = NaN, ...next] = Array.from({ length: RUNS }, () => ownMilliseconds(press));
say(`A press in the pane, 10,000 invoices: the first ${first.toFixed(0)} ms`);
hold('milliseconds of the next', median(next), MOST);
