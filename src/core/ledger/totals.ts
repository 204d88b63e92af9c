import type { Row } from '../cells/cell';
import { fold } from '../cells/text';
import { isCustomerWord } from './groups';
import type { Holder } from './holder';
import type { CodeOfRow } from './row-currency';
import { addTo, type Sums } from './sums';
import { totalLabel } from './total-label';

export interface Label {
  /** Whom the total speaks of, folded; '' for everything, or for the group it closes. */
  readonly named: string;
  /** Certain by its words alone. */
  readonly sure: boolean;
}

/** Knows totals from items: they are never counted. */
export interface Totals {
  label(cells: Row): Label | null;
  is(label: Label | null, minor: number, own: Holder | null, dated: boolean, invoice: boolean): boolean;
  /** Whether a figure is one of the sums so far: of everything, since the last total, of one account's run. */
  matches(minor: number): boolean;
  /** An item; `printed` is the total that its own row prints. */
  add(minor: number, currency: string, holder: Holder, row: number, printed: number): void;
  open(group: Holder): void;
  /** A total was passed; NaN: it prints no figure. */
  close(row: number, label: Label | null, printed: number, currency: CodeOfRow | null): void;
}

/** Whether a figure is the sum of one currency, or, from a report that mixes them, of all. */
function prints(sums: Sums, minor: number): boolean {
  let mixed = 0;
  for (const sum of sums.values()) {
    if (sum === minor) return true;
    mixed += sum;
  }
  return sums.size > 1 && mixed === minor;
}

export function totalsOf(documented: boolean): Totals {
  const everything: Sums = new Map();
  const known = new Set<string>();
  let section: Sums = new Map();
  let run: Sums = new Map();
  let last = '';

  const meet = ({ foldedAccount, foldedName }: Holder): void => {
    known.add(foldedAccount);
    known.add(foldedName);
  };
  const close = (): void => {
    section = new Map();
    run = new Map();
  };
  /** SAP closes a customer with "Debitor 10023" and its sum. */
  const customerIn = (text: string): string | null => {
    const [, word, named] = /^[*\s]*([^\s:]+)[\s:]+(\S.*)$/.exec(text) || [];
    return word && named && isCustomerWord(word) && known.has(fold(named)) ? fold(named) : null;
  };
  const matches = (minor: number): boolean => [section, run, everything].some((sums) => prints(sums, minor));

  return {
    matches,
    label(cells) {
      let texts = 0;
      for (const cell of cells) {
        if (typeof cell !== 'string' || cell.trim() === '' || /^[-\d.,\s]+$/.test(cell)) continue;
        const label = totalLabel(cell) ?? customerIn(cell);
        if (label !== null) {
          // "Total customer 1001" speaks of 1001.
          const end = label.replace(/^\S+\s+/, '');
          const named = !known.has(label) && known.has(end) ? end : label;
          return { named, sure: named === '' || known.has(named) };
        }
        if (++texts === 3) break;
      }
      return null;
    },
    is(label, minor, own, dated, invoice) {
      if (dated) return label !== null && label.sure && (own === null || label.named === '');
      if (label && (label.sure || (documented && !invoice))) return true;
      if (!label && (invoice || (own && !(documented && known.has(own.foldedAccount))))) return false;
      return matches(minor);
    },
    add(minor, currency, holder) {
      if (holder.account !== last) {
        last = holder.account;
        run = new Map();
        meet(holder);
      }
      for (const sums of [everything, section, run]) addTo(sums, currency, minor);
    },
    open(group) {
      meet(group);
      close();
    },
    close,
  };
}
