import { amountText } from '../cells/amount-text';
import type { Row } from '../cells/cell';
import { fold } from '../cells/text';
import { isCustomerWord } from './groups';
import type { Holder } from './holder';
import type { Note } from './reading';
import { runningSums } from './running-sums';
import { totalLabel } from './total-label';

export interface Label {
  /** Whom the total speaks of, folded; '' for everything, or for the group it closes. */
  readonly named: string;
  /** Certain by its words alone. */
  readonly sure: boolean;
}

/** Knows totals from items, and checks them: they are never counted, only compared with what stands above them. */
export interface Totals {
  label(cells: Row, dated: boolean, invoice: boolean): Label | null;
  is(label: Label | null, minor: number, own: Holder | null, dated: boolean, invoice: boolean): boolean;
  check(
    row: number,
    label: Label | null,
    minor: number,
    currency: { readonly code: string; readonly stated: boolean } | null,
  ): void;
  add(minor: number, currency: string, holder: Holder): void;
  open(group: Holder): void;
  close(): void;
  notes(): Note[];
}

interface Difference {
  readonly row: number;
  readonly printed: number;
  readonly section: { readonly minor: number; readonly currency: string };
  readonly itemsBefore: number;
  readonly named: boolean;
}

/** Only so many differences are told one by one. */
const TOLD = 10;

export function totalsOf(summary: boolean, documented: boolean): Totals {
  const sums = runningSums();
  const known = new Set<string>();
  const differences: Difference[] = [];
  let items = 0;
  let lastAccount = '';

  const meet = (named: string): void => {
    if (known.has(named)) return;
    known.add(named);
    sums.mark(named);
  };
  const labelIn = (text: string): Label | null => {
    const named = totalLabel(text);
    if (named !== null) {
      // "Total customer 1001" speaks of 1001.
      const last = named.replace(/^\S+\s+/, '');
      const bare = !known.has(named) && known.has(last) ? last : named;
      return { named: bare, sure: bare === '' || known.has(bare) };
    }
    // SAP closes a customer with "Debitor 10023" and its sum.
    const word = /^[*\s]*([^\s:]+)[\s:]+(\S.*)$/.exec(text);
    return word && isCustomerWord(word[1]!) && known.has(fold(word[2]!)) ? { named: fold(word[2]!), sure: true } : null;
  };

  return {
    label(cells, dated, invoice) {
      if (dated && (invoice || summary)) return null;
      let texts = 0;
      for (const cell of cells) {
        if (typeof cell !== 'string' || cell.trim() === '' || /^[-\d.,\s]+$/.test(cell)) continue;
        const label = labelIn(cell);
        if (label) return label;
        if (++texts === 3) break;
      }
      return null;
    },
    is(label, minor, own, dated, invoice) {
      if (dated) return label !== null && label.sure && !invoice && (own === null || label.named === '');
      if (label) return label.sure || (!summary && documented && !invoice) || (items > 0 && sums.matches(minor));
      if (invoice || items === 0) return false;
      if (!own) return sums.matches(minor);
      return documented && known.has(own.foldedAccount) && sums.matches(minor);
    },
    check(row, label, minor, currency) {
      if (minor === minor && !sums.matches(minor)) {
        const named = label !== null && label.named !== '';
        const own = named ? sums.ofNamed(label.named) : [];
        const section = own[0] ?? (named ? null : (sums.section() ?? sums.everything()));
        if (
          section &&
          !own.some((each) => each.minor === minor) &&
          section.minor !== minor &&
          (!currency?.stated || currency.code === section.currency)
        ) {
          differences.push({ row, printed: minor, section, itemsBefore: items, named });
        }
      }
      sums.close();
    },
    add(minor, currency, { account, foldedAccount, foldedName }) {
      items++;
      if (account !== lastAccount) {
        lastAccount = account;
        meet(foldedAccount);
        meet(foldedName);
      }
      sums.add(minor, currency, foldedAccount);
    },
    open({ foldedAccount, foldedName }) {
      meet(foldedAccount);
      meet(foldedName);
      sums.close();
    },
    close: () => sums.close(),
    notes() {
      const everything = sums.everything();
      const notes: Note[] = [];
      for (const { row, printed, section, itemsBefore, named } of differences) {
        // The last total speaks of everything.
        const real = !named && itemsBefore === items && everything ? everything : section;
        const [theirs, ours] = [amountText(printed, real.currency), amountText(real.minor, real.currency)];
        const stated = real.currency === 'XXX' ? '' : ` ${real.currency}`;
        notes.push({
          code: 'total-differs',
          message: `Row ${row} prints a total of ${theirs}; the rows it speaks of add up to ${ours}${stated}. The rows count.`,
          rows: [row],
          parts: { printed, sum: real.minor, currency: real.currency },
        });
      }
      if (notes.length <= TOLD) return notes;
      const rest = notes.slice(TOLD).flatMap(({ rows = [] }) => rows);
      return [
        ...notes.slice(0, TOLD),
        {
          code: 'total-differs',
          message: `${rest.length} more printed totals differ from the rows they speak of.`,
          rows: rest,
          parts: { is: 'more' },
        },
      ];
    },
  };
}
