import type { Cell } from '../../src/core/cells/cell';
import type { Day } from '../../src/core/cells/day';
import type { Contacted } from '../scenarios/quarter/watch';
import type { Reply, World } from '../scenarios/quarter/world';
import { isoOf, type Line } from './workbook';

const GRACE = 3;
/** Of what was promised. */
const KEPT = 0.99;

export type Books = ReturnType<typeof booksOf>;

/**
 * Goes over the sheets as an auditor would, with what truly happened beside them; it shares no code with the product.
 * Everything that does not agree is put down as a sentence.
 */
export function booksOf(world: World, wrongs: string[]) {
  let known: readonly Line[] = [];
  let begun = 0;
  let lastEvening: { readonly day: Day; readonly due: ReadonlySet<string>; readonly rows: number } | null = null;
  const every = new Map<string, number>();
  const notSkipped = new Set<string>();
  const runs = new Map<string, { readonly day: Day; readonly times: number; readonly cameThrough: boolean }>();

  const wrong = (day: Day, what: string): void => void wrongs.push(`${isoOf(day)} ${what}`);

  /** Rows are only ever added to the Journal; those that are new are given back. */
  function added(day: Day, journal: readonly Line[]): readonly Line[] {
    const before = known;
    if (JSON.stringify(journal.slice(0, before.length)) !== JSON.stringify(before))
      wrong(day, 'rows of the Journal that stood there are no longer what they were');
    known = journal;
    return journal.slice(before.length);
  }

  /** A stage that repeats may be done again after so many days, one that may not be skipped until it comes through. */
  function occurrence(key: string, stage: string, day: Day, outcome: string): number {
    const last = runs.get(key);
    const repeats = last !== undefined && every.has(stage) && day - last.day >= every.get(stage)!;
    const isOpen = last !== undefined && notSkipped.has(stage) && !last.cameThrough && day > last.day;
    const times = (last?.times ?? 1) + (repeats || isOpen ? 1 : 0);
    runs.set(key, { day, times, cameThrough: outcome === 'reached' || outcome === 'sent' });
    return times;
  }

  const paidSince = (key: string, from: Day, to: Day): number =>
    world.paid
      .filter((one) => keyOf(one.account, one.currency) === key && one.day > from && one.day <= to)
      .reduce((sum, { amount }) => sum + amount, 0);

  return {
    journal: () => known.slice(begun),

    /** What the Journal of the sample holds before anybody works. */
    begins(journal: readonly Line[]): void {
      known = journal;
      begun = journal.length;
    },

    /** Reads which stages repeat, and which may not be skipped. */
    stages(policy: readonly (readonly Cell[])[]): void {
      const at = policy.findIndex((row) => row[0] === 'Stages');
      if (at < 0) return;
      const headings = policy[at]!.map(String);
      const [name, days, skip] = ['Name', 'Every', 'May be skipped'].map((heading) => headings.indexOf(heading));
      for (const row of policy.slice(at + 1)) {
        if ((row[0] ?? '') === '') break;
        if (typeof row[days!] === 'number') every.set(String(row[name!]), Number(row[days!]));
        if (row[skip!] === 'no') notSkipped.add(String(row[name!]));
      }
    },

    /** `leftOut` holds the accounts of which the export does not have all. */
    scored(day: Day, list: readonly Line[], journal: readonly Line[], leftOut: ReadonlySet<string>): void {
      const rows = added(day, journal);
      for (const { Kind, Account } of rows)
        if (Kind !== 'hold' && Kind !== 'superseded') wrong(day, `Score wrote "${Kind}" for ${Account}`);
      if (lastEvening) {
        const { day: before, due, rows: count } = lastEvening;
        const told = new Set(journal.slice(count).map((row) => keyOf(row['Account'], row['Currency'])));
        for (const line of list) {
          const key = keyOf(line['Account'], line['Currency']);
          if (!due.has(key) || isDue(line) || told.has(key) || leftOut.has(key)) continue;
          if (paidSince(key, before, day) > 0) continue;
          wrong(day, `${key} was due on ${isoOf(before)}, and is not: ${line['Next action']}`);
        }
      }
      for (const line of list) isBroken(day, line);
    },

    /** After Score: the export stands as it was pasted, and the call list is of all that is owed in it. */
    pasted(
      day: Day,
      rows: readonly (readonly Cell[])[],
      ledger: readonly (readonly Cell[])[],
      list: readonly Line[],
    ): void {
      const width = Math.max(...rows.map((row) => row.length));
      const shown = ledger.slice(0, rows.length).map((row) => row.slice(0, width).map((cell) => cell ?? ''));
      const meant = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ''));
      if (JSON.stringify(shown) !== JSON.stringify(meant)) wrong(day, 'cells of the export were changed');
      const headings = ledger.find((row) => row.includes('Callsheet account')) ?? [];
      const [own, account] = [headings.indexOf('Callsheet account'), headings.indexOf('Account')];
      ledger.slice(ledger.indexOf(headings) + 1).forEach((row, i) => {
        if ((row[own] ?? '') !== (row[account] ?? ''))
          wrong(day, `row ${i} of the ledger is of ${row[account]} and scored as ${row[own]}`);
      });
      const [open, currency] = [headings.indexOf('Open amount'), headings.indexOf('Currency')];
      const owed = sums(
        rows.slice(4).map((row) => [keyOf(row[account], row[currency]), Math.round(Number(row[open]) * 100)]),
      );
      const ranked = list.filter((line) => typeof line['Rank'] === 'number');
      const listed = sums(
        ranked.map((line) => [keyOf(line['Account'], line['Currency']), Math.round(Number(line['Balance']) * 100)]),
      );
      for (const key of new Set([...owed.keys(), ...listed.keys()]))
        if ((owed.get(key) ?? 0) !== (listed.get(key) ?? 0))
          wrong(day, `${key} owes ${owed.get(key) ?? 0} cents, the call list says ${listed.get(key) ?? 'nothing'}`);
    },

    /** What one press wrote: the contact, and with it what was agreed. */
    pressed(day: Day, account: string, currency: string, journal: readonly Line[], reply: Reply | null) {
      const rows = added(day, journal);
      const key = keyOf(account, currency);
      const contact = rows.find(({ Kind }) => Kind === 'contact');
      const meant = ['contact'];
      if (reply?.outcome === 'reached' && reply.promise) meant.push('promise');
      if (reply?.outcome === 'reached' && reply.disputes) meant.push('dispute');
      const kinds = rows.map(({ Kind }) => String(Kind));
      if (kinds.slice().sort().join() !== meant.sort().join())
        wrong(day, `a press at ${key} wrote ${kinds.join(', ') || 'nothing'}`);
      for (const row of rows)
        if (row['Day'] !== day || row['Who'] !== 'Ana' || keyOf(row['Account'], row['Currency']) !== key)
          wrong(day, `a press at ${key} wrote a row of ${JSON.stringify(row)}`);
      const said = reply?.outcome ?? 'sent';
      if (contact && contact['Outcome'] !== said) wrong(day, `${key}: "${said}" was logged as "${contact['Outcome']}"`);
      const stage = String(contact?.['Stage'] ?? '');
      const forDay = typeof contact?.['For day'] === 'number' ? contact['For day'] : null;
      return {
        contact: {
          ...{ day, account, currency, channel: String(contact?.['Channel'] ?? ''), stage, forDay },
          occurrence: stage === '' ? 0 : occurrence(JSON.stringify([key, stage, forDay]), stage, day, said),
        },
      };
    },

    /** A press and the taking back of it: both stay in the Journal, the second names the first. */
    tookBack(day: Day, key: string, journal: readonly Line[]): void {
      const [pressed, canceled, ...more] = added(day, journal);
      if (canceled?.['Kind'] !== 'canceled' || canceled['Reference'] !== pressed?.['Id'] || more.length > 0)
        wrong(day, `a press at ${key} that was taken back left ${JSON.stringify([pressed, canceled, ...more])}`);
    },

    /** Whoever was contacted today is left alone until tomorrow. */
    evening(day: Day, list: readonly Line[], contacts: readonly Contacted[]): void {
      const today = new Set(contacts.filter((one) => one.day === day).map((one) => keyOf(one.account, one.currency)));
      const due = new Set<string>();
      for (const line of list) {
        const key = keyOf(line['Account'], line['Currency']);
        // Only a promise made on the phone is confirmed on the same day.
        if (!isDue(line) || /confirm in writing/.test(String(line['Next action']))) continue;
        if (today.has(key)) wrong(day, `${key} was contacted today, and is due again: ${line['Next action']}`);
        else due.add(key);
      }
      lastEvening = { day, due, rows: known.length };
    },

    /** Nothing came from outside since the last Score: another one changes nothing. */
    same(
      day: Day,
      before: readonly Line[],
      after: readonly Line[],
      listBefore: readonly Line[],
      list: readonly Line[],
    ): void {
      if (after.length !== before.length) wrong(day, 'another Score wrote into the Journal');
      const differ = list.filter((line, i) => JSON.stringify(line) !== JSON.stringify(listBefore[i]));
      if (list.length !== listBefore.length || differ.length > 0)
        wrong(day, `another Score changed the call list, such as ${JSON.stringify(differ[0])}`);
    },

    /** All that came in after the first Score up to the last was seen, and nothing else. */
    closed(since: Day, until: Day, seen: readonly Line[]): void {
      const came = world.paid.filter(({ day }) => day > since && day <= until);
      const paid = sums(came.map((one) => [keyOf(one.account, one.currency), one.amount]));
      const counted = sums(
        seen
          .filter((line) => (line['Withdrawn'] ?? '') === '')
          .map((line) => [keyOf(line['Account'], line['Currency']), Math.round(Number(line['Paid']) * 100)]),
      );
      for (const key of new Set([...paid.keys(), ...counted.keys()]))
        if (paid.get(key) !== counted.get(key))
          wrongs.push(`${key} paid ${paid.get(key) ?? 0} cents, of which ${counted.get(key) ?? 0} were seen`);
    },

    /** What became of the promises, by what truly came in. */
    promises(day: Day) {
      const made = known.slice(begun).filter(({ Kind }) => Kind === 'promise');
      const ended = made.filter((row) => Number(row['Promised day']) + GRACE < day);
      const kept = ended.filter((row) => isKept(row));
      return { made: made.length, kept: kept.length, broken: ended.length - kept.length };
    },
  };

  function isKept(row: Line): boolean {
    const [made, due, amount] = [Number(row['Day']), Number(row['Promised day']), Number(row['Amount']) * 100];
    return paidSince(keyOf(row['Account'], row['Currency']), made - 1, due + GRACE) >= amount * KEPT;
  }

  /** Nobody is told of a broken promise that was kept. */
  function isBroken(day: Day, line: Line): void {
    const due = /promise of .* due (\d{4}-\d\d-\d\d) broken/.exec(String(line['Next action']))?.[1];
    if (due === undefined) return;
    const key = keyOf(line['Account'], line['Currency']);
    const promise = known.filter(
      (row) =>
        row['Kind'] === 'promise' &&
        keyOf(row['Account'], row['Currency']) === key &&
        isoOf(Number(row['Promised day'])) === due,
    );
    if (promise.length === 0) wrong(day, `${key} never made the promise for ${due}`);
    else if (promise.every(isKept)) wrong(day, `${key} kept the promise for ${due}: ${line['Next action']}`);
  }
}

const keyOf = (account: Cell | undefined, currency: Cell | undefined): string =>
  `${String(account ?? '')} ${String(currency ?? '')}`;

const isDue = (line: Line): boolean => /^(CALL|EMAIL|TEXT|LETTER TO) /.test(String(line['Next action']));

function sums(parts: readonly (readonly [string, number])[]): ReadonlyMap<string, number> {
  const sum = new Map<string, number>();
  for (const [key, amount] of parts) sum.set(key, (sum.get(key) ?? 0) + amount);
  return sum;
}
