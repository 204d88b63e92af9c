import { formatAmount } from '../cells/format-money';
import type { Holder } from './holder';
import { plural } from './plural';
import type { Note } from './reading';
import { addTo, type Sums } from './sums';
import { totalsOf, type Totals } from './totals';

/** Compares the totals that a sheet prints with the items above them: the items count. */
export interface PrintedTotals {
  readonly totalsOf: (documented: boolean) => Totals;
  notes(): Note[];
}

interface Sum {
  readonly minor: number;
  readonly currency: string;
}

interface Difference {
  readonly row: number;
  readonly printed: number;
  readonly section: Sum;
  readonly itemsBefore: number;
  readonly named: boolean;
}

/** Only so many differences are told one by one. */
const TOLD = 10;

export function printedTotals(): PrintedTotals {
  const everything: Sums = new Map();
  let section: Sums = new Map();
  /** Of each account's own rows. */
  const accounts = new Map<string, Sums>();
  /** Of everything before a customer or group began. */
  const marks = new Map<string, Sums>();
  const differences: Difference[] = [];
  const misprinted: number[] = [];
  let items = 0;

  const mark = ({ foldedAccount, foldedName }: Holder): void => {
    for (const named of [foldedAccount, foldedName]) if (!marks.has(named)) marks.set(named, new Map(everything));
  };
  /** What a total by that name may print: the sum of its own rows, or of everything since it began. */
  const ofNamed = (named: string): Sum[] => {
    const own = only(accounts.get(named));
    const before = marks.get(named);
    const since = before ? Array.from(everything) : [];
    return [
      ...(own ? [own] : []),
      ...since.map(([currency, minor]) => ({ currency, minor: minor - (before?.get(currency) ?? 0) })),
    ];
  };

  return {
    totalsOf(documented) {
      const totals = totalsOf(documented);
      return {
        ...totals,
        add(minor, currency, holder, row, printed) {
          items++;
          if (printed !== minor) misprinted.push(row);
          mark(holder);
          totals.add(minor, currency, holder, row, printed);
          let own = accounts.get(holder.foldedAccount);
          if (!own) accounts.set(holder.foldedAccount, (own = new Map()));
          for (const sums of [everything, section, own]) addTo(sums, currency, minor);
        },
        open(group) {
          totals.open(group);
          mark(group);
          section = new Map();
        },
        close(row, label, printed, currency) {
          if (printed === printed && !totals.matches(printed)) {
            const named = label !== null && label.named !== '';
            const own = named ? ofNamed(label.named) : [];
            const spoken = own[0] ?? (named ? null : (only(section) ?? only(everything)));
            if (
              spoken &&
              !own.concat(spoken).some(({ minor }) => minor === printed) &&
              (!currency?.stated || currency.code === spoken.currency)
            ) {
              differences.push({ row, printed, section: spoken, itemsBefore: items, named });
            }
          }
          totals.close(row, label, printed, currency);
          section = new Map();
        },
      };
    },
    notes() {
      const all = only(everything);
      const notes = differences.map(({ row, printed, section: spoken, itemsBefore, named }): Note => {
        // The last total speaks of everything.
        const { minor, currency } = !named && itemsBefore === items && all ? all : spoken;
        const [theirs, ours] = [formatAmount(printed, currency, 'en'), formatAmount(minor, currency, 'en')];
        const stated = currency === 'XXX' ? '' : ` ${currency}`;
        return {
          code: 'total-differs',
          message: `Row ${row} prints a total of ${theirs}; the rows it speaks of add up to ${ours}${stated}. The rows count.`,
          rows: [row],
          parts: { printed, sum: minor, currency },
        };
      });
      const more = differences.slice(TOLD).map(({ row }) => row);
      return [
        ...notes.slice(0, TOLD),
        ...differ('more', more, `${more.length} more printed totals differ from the rows they speak of.`),
        ...differ(
          'buckets',
          misprinted,
          `${plural(misprinted.length, 'row')} whose printed total differs from its buckets; the buckets count.`,
        ),
      ];
    },
  };
}

const differ = (is: string, rows: readonly number[], message: string): Note[] =>
  rows.length > 0 ? [{ code: 'total-differs', message, rows, parts: { is } }] : [];

function only(sums: Sums | undefined): Sum | null {
  const [first] = sums && sums.size === 1 ? sums : [];
  return first ? { currency: first[0], minor: first[1] } : null;
}
