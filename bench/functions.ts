/**
 * What PRIORITY_SCORE costs beside the least that any host does, handing the cells over as JSON and back. Median of 7
 * runs after warm-up, in one process.
 */
import { PRIORITY_SCORE } from '../src/functions/functions';
import { hold, median, milliseconds, say } from './measure/measure';

type Cells = (string | number)[][];

const HEADINGS = [
  ['Customer no', 'Customer', 'Invoice', 'Invoice date', 'Due date', 'Terms', 'Currency', 'Amount', 'Open amount'],
  ['Region', 'Status', 'Interactions'],
].flat();
const AS_OF = 46356; // 2026-11-30
const RUNS = 7;
const WARM_UP = 5;

/** A ledger made by rule: 12 columns, one customer in twenty rows. */
function ledger(rows: number, asText: boolean): Cells {
  const day = (serial: number): string | number =>
    asText ? new Date((serial - 25569) * 86_400_000).toISOString().slice(0, 10) : serial;
  const amount = (minor: number): string | number => (asText ? (minor / 100).toFixed(2) : minor / 100);
  return Array.from({ length: rows }, (_, i) => {
    const issued = AS_OF - 20 - ((i * 37) % 300);
    const minor = 1_000 + ((i * 7_919) % 9_000_000);
    return [
      ...[`C-${10_000 + Math.floor(i / 20)}`, `Customer ${Math.floor(i / 20)} Ltd`, `INV-${100_000 + i}`],
      ...[day(issued), day(issued + 30), 'NET 30', i % 10 === 0 ? 'EUR' : 'USD', amount(minor)],
      ...[amount(i % 7 === 0 ? Math.floor(minor / 2) : minor), 'North', 'Open', 1 + (i % 5)],
    ];
  });
}

/** Medians of both, run turn and turn about, so that whatever else the machine does falls on both alike. */
function medians(one: () => unknown, other: () => unknown): readonly [number, number] {
  for (let run = 0; run < WARM_UP; run++) {
    one();
    other();
  }
  const times = Array.from({ length: RUNS }, () => [milliseconds(one), milliseconds(other)] as const);
  return [median(times.map(([first]) => first)), median(times.map(([, second]) => second))];
}

const score = (cells: Cells): unknown[][] => PRIORITY_SCORE(cells, [HEADINGS], undefined, AS_OF);

for (const [how, asText, most] of [
  ['numbers and serial days', false, 0.25],
  ['amounts and days as text', true, 1],
] as const) {
  const cells = ledger(100_000, asText);
  const unread = score(cells).filter(([cell]) => typeof cell !== 'number').length;
  if (unread > 0) throw new Error(`${unread} rows were not scored: ${JSON.stringify(score(cells)[0])}`);
  const [spent, handed] = medians(
    () => score(cells),
    () => JSON.parse(JSON.stringify(cells)) as Cells,
  );
  say(`PRIORITY_SCORE, 100,000 x 12 cells, ${how}: ${spent.toFixed(1)} ms; as JSON and back: ${handed.toFixed(1)} ms`);
  hold('share of the JSON round trip', spent / handed, most);
}

const small = ledger(10_000, false);
const large = ledger(1_000_000, false);
const [ofSmall, ofLarge] = medians(
  () => score(small),
  () => score(large),
);
const [perSmall, perLarge] = [ofSmall / 10_000, ofLarge / 1_000_000];
say(
  `PRIORITY_SCORE, per row: ${(perSmall * 1e6).toFixed(0)} ns of 10,000, ${(perLarge * 1e6).toFixed(0)} ns of 1,000,000`,
);
hold('1,000,000 rows beside 10,000', perLarge / perSmall, 1.3);
