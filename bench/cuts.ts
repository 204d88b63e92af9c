/**
 * How sure the replay's leads are: the same, on fifteen companies cut at random from the real ledgers, a third of the
 * accounts each, parted in five ways that are the same on every run. It says how often the product's order is ahead,
 * and by how much; it has no measure to keep.
 */
import { say } from './measure/measure';
import { cutsOf, fifth, joined, pastLedgers, type PastLedger } from './replay/ledgers';
import { monthEnd } from './replay/month-end';
import { others, rowsOf, sumOf, verdicts } from './replay/rows';

const WAYS = 5;
const PARTS = 3;

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const share = (values: readonly boolean[]): string => `${values.filter(Boolean).length} of ${values.length}`;

function leadsOn(company: PastLedger) {
  const monthEnds = company.monthEnds.map((day) => monthEnd(company.past, day));
  const rows = rowsOf(company, monthEnds);
  const own = sumOf(rows[0]!.at(fifth));
  return {
    verdict: verdicts(rows, fifth)[0]!,
    over: others(rows).map((row) => ({ name: row.name, lead: own - sumOf(row.at(fifth)) })),
  };
}

function report(companies: readonly PastLedger[]): void {
  const all = companies.map(leadsOn);
  const line = (name: string, leads: readonly number[]): void => {
    const middle = mean(leads);
    const spread = Math.sqrt(mean(leads.map((lead) => (lead - middle) * (lead - middle))));
    const ahead = share(leads.map((lead) => lead > 0));
    say(`  above ${name.padEnd(36)} ${middle.toFixed(2).padStart(6)} (spread ${spread.toFixed(2)}), ahead on ${ahead}`);
  };
  say(`\n${companies.length} companies cut at random, top 20 %; points of T1 + T2:`);
  all[0]!.over.forEach(({ name }, i) =>
    line(
      name,
      all.map(({ over }) => over[i]!.lead),
    ),
  );
  line(
    'the best of them on each company',
    all.map(({ verdict }) => verdict.lead),
  );
  say(`  the whole bar kept on ${share(all.map(({ verdict }) => verdict.kept))}`);
}

const ledgers = pastLedgers();
if (ledgers === null) say('Cuts skipped: the folder of past ledgers (CALLSHEET_DATA) is not there.');
else report(cutsOf(joined(ledgers.slice(0, 3)), PARTS, WAYS));
