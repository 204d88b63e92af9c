/**
 * Replays ledgers at past month-ends, with only what was known then: how much of the lateness that followed was in the
 * Top N of the product's order, and of every other order worth comparing it with.
 */
import { say } from './measure/measure';
import { fifth, pastLedgers, twenty, type PastLedger } from './replay/ledgers';
import { monthEnd } from './replay/month-end';
import { rowsOf, sumOf, verdicts } from './replay/rows';

const figure = (value: number): string => value.toFixed(1).padStart(6);

function replayLedger(ledger: PastLedger): boolean {
  const monthEnds = ledger.monthEnds.map((day) => monthEnd(ledger.past, day));
  const rows = rowsOf(ledger, monthEnds);
  const open = monthEnds.reduce((sum, { accounts }) => sum + accounts.length, 0) / monthEnds.length;
  say(
    `\nLedger ${ledger.name}: ${monthEnds.length} month-ends, ${open.toFixed(0)} accounts open on average; capture in %`,
  );
  say(`  ${''.padEnd(36)}   top 20: T1     T2    sum   top 20 %: T1     T2    sum`);
  for (const row of rows) {
    const [at20, at5th] = [row.at(twenty), row.at(fifth)];
    const cells = [at20.t1, at20.t2, sumOf(at20)].map(figure).join(' ');
    say(`  ${row.name.padEnd(36)}   ${cells}      ${[at5th.t1, at5th.t2, sumOf(at5th)].map(figure).join(' ')}`);
  }
  const measured = `${ledger.name} (${ledger.topN === twenty ? 'top 20' : 'top 20 %'})`;
  return verdicts(rows, ledger.topN)
    .map(({ name, kept, lead, best, aboveBalance: { t1, t2 }, worstMonth }) => {
      say(
        `  ${kept ? 'kept' : 'MISSED'}: ${name} on ${measured}: ${lead.toFixed(2)} above ${best}; ` +
          `above balance T1 ${t1.toFixed(1)}, T2 ${t2.toFixed(1)}; worst month ${worstMonth.toFixed(1)}`,
      );
      return kept;
    })
    .every(Boolean);
}

const ledgers = pastLedgers();
if (ledgers === null) say('Replay skipped: the folder of past ledgers (CALLSHEET_DATA) is not there.');
else process.exitCode = ledgers.map(replayLedger).every(Boolean) ? 0 : 1;
