/** Sums that a total may print, per currency and over all of them: of everything, since the last total, of one account's run. */
export interface RunningSums {
  add(minor: number, currency: string, account: string): void;
  /** Whether a figure is one of the sums so far. */
  matches(minor: number): boolean;
  /** A total was passed, or a new group begins. */
  close(): void;
  /** Of everything in one currency; null while there are none or several. */
  everything(): { readonly minor: number; readonly currency: string } | null;
  /** Since the last total or group heading. */
  section(): { readonly minor: number; readonly currency: string } | null;
  /** Remembers where a customer or group begins. */
  mark(named: string): void;
  /** Sums that a total by that name may print: of its own rows, or of everything since it began. */
  ofNamed(named: string): readonly { readonly minor: number; readonly currency: string }[];
}

type Sums = Map<string, number>;

export function runningSums(): RunningSums {
  const all: Sums = new Map();
  const accounts = new Map<string, Sums>();
  const marks = new Map<string, Sums>();
  let since: Sums = new Map();
  let run: Sums = new Map();
  let last: string | null = null;

  const bump = (sums: Sums, currency: string, minor: number): void => {
    sums.set(currency, (sums.get(currency) ?? 0) + minor);
  };
  const has = (sums: Sums, minor: number): boolean => {
    let mixed = 0;
    for (const sum of sums.values()) {
      if (sum === minor) return true;
      mixed += sum;
    }
    return sums.size > 1 && mixed === minor;
  };
  const only = (sums: Sums | undefined): { minor: number; currency: string } | null => {
    const first = sums && sums.size === 1 ? Array.from(sums)[0] : undefined;
    return first ? { currency: first[0], minor: first[1] } : null;
  };

  return {
    add(minor, currency, account) {
      if (account !== last) run = new Map();
      last = account;
      bump(all, currency, minor);
      bump(since, currency, minor);
      bump(run, currency, minor);
      let own = accounts.get(account);
      if (!own) accounts.set(account, (own = new Map()));
      bump(own, currency, minor);
    },
    matches: (minor) => has(since, minor) || has(run, minor) || has(all, minor),
    close() {
      since = new Map();
      run = new Map();
      last = null;
    },
    everything: () => only(all),
    section: () => only(since),
    mark(named) {
      if (!marks.has(named)) marks.set(named, new Map(all));
    },
    ofNamed(named) {
      const before = marks.get(named);
      const own = only(accounts.get(named));
      const found = own ? [own] : [];
      if (before)
        for (const [currency, minor] of all) found.push({ currency, minor: minor - (before.get(currency) ?? 0) });
      return found;
    },
  };
}
