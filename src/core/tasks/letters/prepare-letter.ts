import { addressed } from '../../action/approach';
import type { Asked } from '../../action/asked';
import { calendarOf } from '../../action/calendar';
import { holds, regionOf } from '../../action/gate';
import type { Hold } from '../../action/hold';
import type { Rows } from '../../cells/cell';
import { exponentOf } from '../../cells/currency';
import type { Day } from '../../cells/day';
import type { LedgerFigures } from '../../ledger/ledger';
import { asksCreditor } from '../../letters/creditor-rule';
import { unmetHandling } from '../../letters/handling';
import { letterKind, type LetterKind } from '../../letters/letter-kind';
import type { LetterFacts } from '../../letters/letter-facts';
import { letterProblem } from '../../letters/letter-problem';
import type { LetterProblem } from '../../letters/template';
import { asksOptOut } from '../../letters/opt-out';
import { writeLetter, type LetterOrder, type LetterSources } from '../../letters/write-letter';
import type { OutboxRow } from '../../outbox/outbox-row';
import { isTaken, isWaiting } from '../../outbox/transitions';
import type { Policy } from '../../policy/policy';
import { rateOf } from '../../policy/rate-of';
import type { RankedEntry } from '../../workbook/ranked-entry';
import { contactsOf, type ContactsSeen } from '../../workbook/read-contacts';
import { contactsCell } from './contacts-cell';
import { contactsPostal, letterAddress, postalLines } from './letter-address';
import { letterFactsOf } from './letter-facts-of';
import type { ItemReader } from './letter-items';
import { mayStandAlready, ofTheSameStage, type OutboxKnown } from './may-stand-already';
import type { Edited, Personally, PreparedLetter, WithoutLetter } from './letters-task';

/** What all letters of a run are prepared from. */
export interface LetterRun extends OutboxKnown {
  readonly ledger: LedgerFigures;
  readonly policy: Policy;
  readonly reader: ItemReader;
  readonly sources: LetterSources;
  /** The cell of Policy that is to have the rate of a currency; empty where it has none. */
  readonly rateCell: (currency: string) => string;
  readonly contacts: ContactsSeen | null;
  /** Of the Contacts sheet. */
  readonly contactRows: Rows;
  /** Of the call list; null where there is none. */
  readonly listDay: Day | null;
  /** Copies of every letter, and where answers go. */
  readonly copies: Pick<LetterOrder, 'cc' | 'bcc' | 'replyTo'>;
  /** What is wrong with them, which stops every letter. */
  readonly problem: LetterProblem | null;
  readonly workbook: string;
  readonly edited: Readonly<Record<string, Edited | null>>;
  /** A person opens and sends this one, which may be on the personal track. */
  readonly only: string | null;
  /** Whether a filter hides all rows of an account. */
  readonly isHidden: (entry: RankedEntry) => boolean;
}

type Why = WithoutLetter['why'];
export type Prepared = { readonly letter: PreparedLetter } | { readonly without: WithoutLetter };

/** The letter of an account entry, or why it gets none now: every entry is answered for. */
export function prepareLetter(entry: RankedEntry, run: LetterRun): Prepared {
  const why = whyNone(entry, run);
  return 'is' in why ? { without: withoutLetter(entry, why) } : { letter: why };
}

function whyNone(entry: RankedEntry, run: LetterRun): PreparedLetter | Why {
  const { action, personal } = entry;
  if (run.isHidden(entry)) return { is: 'hidden' };
  if (personal && run.only === null) return { is: 'personal', because: personally(entry), action };
  const kind = letterKind(action);
  if (!kind) return action.hold ? { is: 'hold', hold: action.hold } : otherAction(entry);
  const [held] = gateOf(entry, kind, run);
  if (held) return { is: 'hold', hold: held };
  if (run.problem) return { is: 'problem', problem: run.problem };

  const facts = letterFactsOf(entry, kind, run.ledger, run.reader);
  const handling = unmetFor(entry, kind, facts, run);
  if (handling) return { is: 'problem', problem: handling };
  const postal = kind.channel === 'letter' ? postalOf(entry, facts, run) : [];
  const address = letterAddress(entry, kind.channel, run.contacts, run.contactRows, postal);
  if ('problem' in address) return { is: 'problem', problem: address.problem };

  const order = orderOf(entry, kind, facts, address.to, run);
  const editedOf = (key: string): Edited | null => (hasOwn(run.edited, key) ? run.edited[key]! : null);
  const written = writeLetter(order, run.sources, editedOf);
  if ('problem' in written) {
    const asBefore = writeLetter(order, run.sources);
    const isOfEdit = 'letter' in asBefore && editedOf(asBefore.letter.key) !== null;
    return { is: 'problem', problem: written.problem, ...(isOfEdit && { edited: asBefore.letter.key }) };
  }
  const { letter, insteadOf, doubts } = written;
  const row = run.outbox.get(letter.key);
  if (row && isTaken(row.state) && !isWaiting(row.state)) return inOutbox(row);
  const already = mayStandAlready(letter, entry.situation.journal?.events ?? [], run);
  if (already) return { is: 'problem', problem: already };
  const other = ofTheSameStage(letter, run);
  if (other) return inOutbox(other);
  return {
    letter,
    rank: entry.rank,
    exponent: exponentOf(letter.currency),
    personal,
    edited: editedOf(letter.key) !== null,
    insteadOf,
    addressCell: address.cell,
    doubts: [...rateDoubts(entry, run), ...doubts],
    state: row && row.state !== 'REMOVED' ? row.state : null,
  };
}

/** Without a rate rank and class are a guess, and no run sends by itself what may be for a person to write. */
const rateDoubts = ({ account: { currency } }: RankedEntry, { policy, rateCell, only }: LetterRun) =>
  only === null && rateOf(currency, policy) === null ? [letterProblem('no-rate', rateCell(currency), currency)] : [];

const hasOwn = (record: object, key: string): boolean => Object.prototype.hasOwnProperty.call(record, key);

function personally({ class: named, situation }: RankedEntry): Personally {
  if (situation.journal?.pinned) return 'pinned';
  return named === 'KEY' ? 'key' : 'top';
}

const inOutbox = ({ state, reference }: OutboxRow): Why => ({ is: 'in the outbox', state, reference, next: null });

const otherAction = ({ action }: RankedEntry): Why => ({ is: 'other action', action });

const withoutLetter = ({ account }: RankedEntry, why: Why): WithoutLetter => ({
  key: account.key,
  account: account.account,
  name: account.name,
  currency: account.currency,
  exponent: exponentOf(account.currency),
  balance: account.balance,
  why,
});

/** Why a batch may not write to it now; what a person opens and sends alone is no batch. */
function gateOf(entry: RankedEntry, kind: LetterKind, { policy, listDay, only }: LetterRun): readonly Hold[] {
  const { situation, action, personal, class: accountClass } = entry;
  return holds(situation, policy, {
    ...askedOf(entry, kind),
    ...addressed(kind.channel, action.contact),
    automatic: only === null,
    personal,
    class: accountClass,
    moment: null,
    listDay,
    confirms: kind.run === null,
  });
}

const askedOf = ({ action }: RankedEntry, { channel }: LetterKind): Pick<Asked, 'channel' | 'contact'> => ({
  channel,
  contact: action.contact,
});

function unmetFor(entry: RankedEntry, kind: LetterKind, facts: LetterFacts, run: LetterRun) {
  const { account, situation } = entry;
  const handling = contactsOf(run.contacts, account.account)?.handling ?? '';
  if (handling === '' || kind.run === null) return null;
  const issued = Math.max(...facts.invoices.map((item) => item.issued ?? -Infinity));
  const notes = (situation.journal?.events ?? []).filter(({ day }) => day >= issued).map(({ note }) => note);
  const unmet = unmetHandling(handling, facts.invoices, facts.columns, notes);
  if (unmet === null) return null;
  const column = run.contacts?.columns.get('handling');
  return letterProblem('handling', contactsCell(run.contacts, run.contactRows, account.account, column), unmet);
}

function postalOf({ action }: RankedEntry, facts: LetterFacts, run: LetterRun): readonly string[] {
  const own = postalLines(facts.columns, facts.invoices[0]);
  return own.length > 0 ? own : contactsPostal(run.contactRows, action.contact?.row ?? 0);
}

function orderOf(entry: RankedEntry, kind: LetterKind, facts: LetterFacts, to: string, run: LetterRun): LetterOrder {
  const { action, situation } = entry;
  const { pack } = calendarOf(run.policy, regionOf(situation, askedOf(entry, kind)));
  const common = {
    facts,
    to,
    ...run.copies,
    workbook: run.workbook,
    channel: kind.channel,
    language: action.contact?.language ?? '',
    asksCreditor: asksCreditor(pack),
    asksOptOut: asksOptOut(pack),
  };
  if (kind.run) {
    const { stage, forDay, occurrence } = kind.run;
    return {
      ...common,
      ...{ stage: stage.name, purpose: stage.action, tone: stage.tone, forDay, occurrence },
      folded: kind.folded.map((one) => ({ stage: one.stage.name, forDay: one.forDay })),
      confirms: '',
      confirmation: '',
    };
  }
  const { promise } = situation.promises[situation.promises.length - 1]!;
  return {
    ...common,
    ...{ stage: '', purpose: 'confirm-promise', tone: 'friendly', forDay: promise.due, occurrence: 1, folded: [] },
    confirms: promise.id,
    // One that a person wrote has no id of its own.
    confirmation: promise.id || JSON.stringify([promise.made, promise.due, promise.amount]),
  };
}
