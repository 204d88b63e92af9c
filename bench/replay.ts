/**
 * Replays ledgers at past month-ends, with only what was known then: how much of the lateness that followed was in the
 * Top N of the product's order, and of every other order worth comparing it with.
 */
import { atRandom, replay, type Ranking, type Replayed } from './replay/capture';
import { boosting } from './replay/boosting';
import { fifth, pastLedgers, twenty, type PastLedger } from './replay/ledgers';
import { monthEnd, type MonthEnd } from './replay/month-end';
import { ours } from './replay/ours';
import { foresight, foresightOver30, rankings } from './replay/rankings';

const say = (text: string): void => void process.stdout.write(`${text}\n`);
const figure = (value: number): string => value.toFixed(1).padStart(6);

type TopN = (accounts: number) => number;
interface Row {
  readonly name: string;
  readonly at: (topN: TopN) => Replayed;
}

function table(ledger: PastLedger, monthEnds: readonly MonthEnd[]): Row[] {
  const { past } = ledger;
  const first = ledger.monthEnds[0]!;
  const row = (name: string, ranking: Ranking): Row => {
    const known = new Map<MonthEnd, readonly number[]>();
    const once: Ranking = (end) => {
      const values = known.get(end) ?? ranking(end);
      known.set(end, values);
      return values;
    };
    return { name, at: (topN) => replay(monthEnds, once, topN) };
  };
  return [
    row(
      'Callsheet',
      ours(past, (day) => day),
    ),
    row(
      'Callsheet, policy of the first day',
      ours(past, () => first),
    ),
    { name: 'random', at: (topN) => atRandom(monthEnds, topN) },
    ...Object.entries(rankings).map(([name, ranking]) => row(name, ranking)),
    row('gradient boosting, 11 features', boosting(past)),
    row('perfect foresight, days', foresight),
    row('perfect foresight, over 30', foresightOver30),
  ];
}

const sumOf = ({ t1, t2 }: Replayed): number => t1 + t2;

/** Points by which the worst single month-end is below balance; where nothing was to be caught, it is no month-end. */
function worstMonth(own: Replayed, balance: Replayed): number {
  const gaps = own.each.flatMap(({ t1, t2 }, i) => [t1 - balance.each[i]!.t1, t2 - balance.each[i]!.t2]);
  return Math.min(...gaps.filter((gap) => !Number.isNaN(gap)));
}

function verdict(name: string, rows: readonly Row[], topN: TopN): boolean {
  const balance = rows.find((row) => row.name === 'balance')!.at(topN);
  const others = rows.filter((row) => !/^(Callsheet|perfect)/.test(row.name));
  const best = others.reduce((best, row) => (sumOf(row.at(topN)) > sumOf(best.at(topN)) ? row : best));
  return rows
    .filter((row) => row.name.startsWith('Callsheet'))
    .map((row) => {
      const own = row.at(topN);
      const lead = sumOf(own) - sumOf(best.at(topN));
      const worst = worstMonth(own, balance);
      const kept = lead > 0 && own.t1 >= balance.t1 && own.t2 >= balance.t2 && worst >= -1;
      say(
        `  ${kept ? 'kept' : 'MISSED'}: ${row.name} on ${name}: ${lead.toFixed(2)} above ${best.name}; ` +
          `above balance T1 ${(own.t1 - balance.t1).toFixed(1)}, T2 ${(own.t2 - balance.t2).toFixed(1)}; worst month ${worst.toFixed(1)}`,
      );
      return kept;
    })
    .every(Boolean);
}

function replayLedger(ledger: PastLedger): boolean {
  const monthEnds = ledger.monthEnds.map((day) => monthEnd(ledger.past, day));
  const rows = table(ledger, monthEnds);
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
  return verdict(`${ledger.name} (${ledger.topN === twenty ? 'top 20' : 'top 20 %'})`, rows, ledger.topN);
}

const ledgers = pastLedgers();
if (ledgers === null) say('Replay skipped: the folder of past ledgers (CALLSHEET_DATA) is not there.');
else process.exitCode = ledgers.map(replayLedger).every(Boolean) ? 0 : 1;
