/**
 * What letters take beside what a workbook takes anyway, with 2,000 accounts that are all written to and with five times as many:
 * preparing them beside reading and ranking, and what a sending run works out for each fifty letters beside that. The time must grow
 * as the accounts do.
 */
import { readBook, standingOf } from '../src/core/tasks/book/book';
import { lettersNow } from '../src/core/tasks/letters/letters-now';
import { tasks } from '../src/core/tasks/tasks';
import { readOutbox } from '../src/core/outbox/read-outbox';
import { keptSnapshot, letterBook, LETTERS_INPUT } from './kept/letter-book';
import { AS_OF } from './kept/workbook';
import { hold, median, ownMilliseconds, say } from './measure/measure';

const RUNS = 7;
const HANDFUL = 50;
/** Preparing all letters may take this many times as long as reading and ranking their accounts. */
const PREPARED = 9;
/** A handful of them may, which reads and ranks all accounts anew. */
const SENT = 2;
/** Five times the accounts may take this many times as long for each of them. */
const GROWTH = 1.5;

function measured(accounts: number) {
  const book = letterBook(accounts);
  const snapshot = keptSnapshot(book);
  const { rows } = readOutbox(book['Outbox']!)!;
  const ranked = () => {
    const read = readBook(snapshot, LETTERS_INPUT);
    if (!('ledger' in read)) throw new Error('The workbook cannot be read.');
    return standingOf(read);
  };
  const handful = () => {
    const now = lettersNow(snapshot, { ...LETTERS_INPUT, run: 'bench', unattended: false });
    if (now.refused) throw new Error(now.refused.message);
    const found = rows.slice(0, HANDFUL).map((row) => now.at(row, { day: AS_OF, second: 36_000 }));
    if (found.some((one) => 'code' in one)) throw new Error(JSON.stringify(found.find((one) => 'code' in one)));
  };
  const times = Array.from({ length: RUNS }, () => ({
    ranking: ownMilliseconds(ranked),
    preparing: ownMilliseconds(() => tasks.letters.run(snapshot, LETTERS_INPUT)),
    sending: ownMilliseconds(handful),
  }));
  const of = (what: keyof (typeof times)[number]): number => median(times.map((one) => one[what]));
  const found = { ranking: of('ranking'), preparing: of('preparing'), sending: of('sending') };
  say(
    `Letters to ${accounts} accounts: read and ranked in ${found.ranking.toFixed(0)} ms, prepared in ` +
      `${found.preparing.toFixed(0)} ms, a handful to send in ${found.sending.toFixed(0)} ms`,
  );
  hold('preparing beside reading and ranking', found.preparing / found.ranking, PREPARED);
  hold(`a handful of ${HANDFUL} beside reading and ranking`, found.sending / found.ranking, SENT);
  return found;
}

const [small, large] = [measured(2_000), measured(10_000)];
hold('preparing, per account, five times as many', large.preparing / small.preparing / 5, GROWTH);
hold('a handful, per account, five times as many', large.sending / small.sending / 5, GROWTH);
