/**
 * What a refresh takes with a year of work behind it: 10,000 accounts with 100,000 rows in the Journal, beside a tenth
 * of both. The time must grow as they do, and what is read and written stays within the batches of a first Score.
 */
import { batchesOf } from '../src/core/workbook/batches';
import { refresh, workbook } from './kept/workbook';
import { hold, median, milliseconds, say } from './measure/measure';

const RUNS = 5;
/** Ten times the rows may take this many times as long for each of them. */
const GROWTH = 1.5;

const [small, large] = [workbook(1_000), workbook(10_000)];
const times = Array.from(
  { length: RUNS },
  () => [milliseconds(() => refresh(small)), milliseconds(() => refresh(large))] as const,
);
const [ofSmall, ofLarge] = [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
say(
  `A refresh, 1,000 accounts with 10,000 journal rows: ${ofSmall.toFixed(0)} ms; ten times as many: ${ofLarge.toFixed(0)} ms`,
);
hold('per account, ten times as many beside the tenth', ofLarge / ofSmall / 10, GROWTH);

const edits = refresh(large);
const megabytes = Buffer.byteLength(JSON.stringify(edits)) / 4e6;
// One for every 4 MB, and one that the cuts between them leave room in.
hold('write batches', batchesOf(edits).length, Math.ceil(megabytes) + 1);
