import { toMajor } from '../core/cells/currency';
import { isoDay } from '../core/cells/day';
import type { Counts, Ledger } from '../core/ledger/ledger';
import type { Note, Problem } from '../core/ledger/reading';
import type { Policy } from '../core/policy/policy';
import type { RankedEntry } from '../core/workbook/ranked-entry';
import { columns, printable } from './columns';
import { moneyIn } from './money';

/** The command line's answer. Money is in major units, exact at the currency's exponent; rows are 1-based. */
export interface RankAnswer {
  readonly asOf: string;
  /** Of the sentences. */
  readonly language: Policy['language'];
  readonly totals: Readonly<Record<string, number>>;
  readonly counts: Counts;
  readonly accounts: readonly RankedLine[];
  readonly problems: readonly Pick<Problem, 'row' | 'kind' | 'message'>[];
  readonly notes: readonly string[];
}

export interface RankedLine {
  readonly rank: number;
  readonly account: string;
  readonly name: string;
  readonly currency: string;
  readonly balance: number;
  readonly pastDue: number;
  readonly oldestDaysPastDue: number | null;
  readonly score: number;
  readonly coverage: number;
  readonly costOfWaiting: number;
  readonly class: string;
  readonly nextAction: string;
  readonly why: string;
  /** Only where a currency without a rate has a list of its own. */
  readonly rankedIn?: string;
}

export function rankAnswer(
  ledger: Ledger,
  entries: readonly RankedEntry[],
  notes: readonly Note[],
  { baseCurrency: base, language }: Policy,
  top: number | null,
): RankAnswer {
  return {
    asOf: isoDay(ledger.asOf),
    language,
    totals: Object.fromEntries(
      Object.entries(ledger.totals).map(([currency, minor]) => [currency, toMajor(minor, currency)]),
    ),
    counts: ledger.counts,
    accounts: entries.slice(0, top ?? entries.length).map((entry) => line(entry, base)),
    problems: ledger.problems.map(({ row, kind, message }) => ({ row, kind, message })),
    notes: [...ledger.notes, ...notes].map(({ message }) => message),
  };
}

function line({ rank, rankedIn, score, account, class: accountClass, action }: RankedEntry, base: string): RankedLine {
  const { currency } = account;
  return {
    rank,
    account: account.account,
    name: account.name,
    currency,
    balance: toMajor(account.balance, currency),
    pastDue: toMajor(account.pastDue, currency),
    oldestDaysPastDue: account.oldestDaysPastDue,
    score: score.score,
    coverage: score.coverage,
    costOfWaiting: score.costOfWaiting,
    class: accountClass,
    nextAction: action.sentence,
    why: score.why,
    ...(rankedIn === base ? {} : { rankedIn }),
  };
}

/** The same answer to read in a terminal. */
export function asText({ asOf, language, totals, counts, accounts, problems, notes }: RankAnswer): string {
  const money = moneyIn(language);
  const open = Object.entries(totals).map(([currency, total]) => money(total, currency));
  const rows = accounts.map((line) => [
    String(line.rank),
    line.score.toFixed(1),
    line.account,
    line.name,
    money(line.balance, line.currency),
    line.class,
    line.nextAction,
  ]);
  const parts = [
    `As of ${asOf}: ${open.join(', ') || 'nothing'} open; accounts listed: ${accounts.length}.`,
    `Rows: ${counts.rows} (invoices ${counts.invoices}, credits ${counts.credits}, settled ${counts.settled}, left out ${counts.ignored}, problems ${counts.problems}).`,
    '',
    ...columns([['Rank', 'Score', 'Account', 'Name', 'Balance', 'Class', 'Next action'], ...rows]),
    ...(problems.length ? ['', ...problems.map(({ row, message }) => `Row ${row}: ${message}`)] : []),
    ...(notes.length ? ['', ...notes] : []),
  ];
  return parts.map(printable).join('\n');
}
