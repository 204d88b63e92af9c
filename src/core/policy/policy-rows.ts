import type { Cell, Row, Rows } from '../cells/cell';
import { isoDay } from '../cells/day';
import type { AccountClass, Policy } from './policy';
import { BLOCKS, BOOK, SETTINGS } from './policy-blocks';
import { policyNumbers, policyScales, type NumberBlock } from './policy-numbers';

/**
 * The Policy sheet: labeled blocks one under the other, a blank row between, what each number means beside it. Values
 * only; days as ISO text. Every row is as wide as the widest. `readPolicy` gives the same policy back.
 */
export function policyRows(policy: Policy): Rows {
  const blocks: readonly (readonly Row[])[] = [
    [BLOCKS.settings, ...settings(policy), ...numbers('Settings', policy)],
    [BLOCKS.weights, ...numbers('Weights', policy)],
    [BLOCKS.scales, ...scales(policy)],
    [BLOCKS.classes, ...numbers('Classes', policy)],
    [BLOCKS.rates, ...rates(policy)],
    [BLOCKS.book, ...book(policy)],
    [BLOCKS.lateness, ...lateness(policy)],
    [BLOCKS.collectability, ...collectability(policy)],
    [BLOCKS.risk, ...policy.risk.map(({ industry, region, risk }): Row => [industry, region, risk])],
    [BLOCKS.stages, ...stages(policy)],
    [BLOCKS.columns, ...columns(policy)],
    [BLOCKS.conventions, ...conventions(policy)],
  ];
  const rows = blocks.reduce<Row[]>((all, block) => [...all, ...(all.length > 0 ? [[]] : []), ...block], []);
  const width = rows.reduce((widest, row) => Math.max(widest, row.length), 0);
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill(null)]);
}

const day = (value: number | null): Cell => (value === null ? null : isoDay(value));

const settings = (policy: Policy): Row[] => [
  [
    SETTINGS.asOf,
    day(policy.asOf),
    'The day the ledger is looked at, YYYY-MM-DD. Empty: the file says, or the person is asked.',
  ],
  [
    SETTINGS.baseCurrency,
    policy.baseCurrency,
    'Amounts on this sheet are in it; other currencies are converted to it for ranking only.',
  ],
  [SETTINGS.readOn, day(policy.readOn), 'When set-up read scales, classes and book history off the ledger.'],
];

const numbers = (block: NumberBlock, policy: Policy): Row[] =>
  policyNumbers
    .filter((number) => number.block === block)
    .map(({ label, get, meaning }): Row => [label, get(policy), meaning]);

const scales = (policy: Policy): Row[] =>
  policyScales.map(({ label, name, meaning }): Row => {
    const { lower, upper } = policy.scales[name];
    return [label, lower, upper, meaning];
  });

const rates = (policy: Policy): Row[] => [
  ...Object.entries(policy.rates).map(([code, rate]): Row => [code, rate, null]),
  ...policy.withoutRate.map((code): Row => [
    code,
    null,
    'no-rate: ranked in a list of its own until a rate stands here',
  ]),
];

function book({ bookHistory }: Policy): Row[] {
  if (bookHistory === null) return [];
  return [
    [BOOK.averageDaysLate, bookHistory.averageDaysLate, 'Of all settled invoices; an early payment counts as 0.'],
    [BOOK.lateRatio, bookHistory.lateRatio, 'Share of the settled invoices that were late, 0 to 1.'],
    [BOOK.weight, bookHistory.weight, "The book counts for this many invoices beside an account's own."],
  ];
}

const lateness = ({ bookHistory }: Policy): Row[] =>
  (bookHistory?.curve ?? []).map(({ day, share, daysAhead }, i): Row => [
    day,
    share,
    daysAhead,
    i === 0 ? 'By days past due: share of the invoices that got this late, and how much later they were paid.' : null,
  ]);

const collectability = (policy: Policy): Row[] =>
  policy.collectability.map(({ day, share }, i): Row => [
    day,
    share,
    i === 0
      ? 'By days past due: what is still collectable of a debt. For cost of waiting, and for rows without history.'
      : null,
  ]);

const stages = (policy: Policy): Row[] =>
  (Object.keys(policy.stages) as AccountClass[]).flatMap((accountClass) =>
    policy.stages[accountClass].map(({ fromDay, name, action, channel, tone, role }): Row => [
      accountClass,
      fromDay,
      name,
      action,
      channel,
      tone,
      role,
    ]),
  );

const columns = ({ sheets }: Policy): Row[] =>
  Object.entries(sheets).flatMap(([sheet, confirmed]) =>
    Object.entries(confirmed.columns).map(([heading, field]): Row => [sheet, heading, field]),
  );

const conventions = ({ sheets }: Policy): Row[] =>
  Object.entries(sheets).map(([sheet, { conventions }]): Row => [
    sheet,
    conventions.decimalMark ?? null,
    conventions.dayOrder ?? null,
  ]);
