import { BLANK_DETAILS } from '../../core/journal/blank-details';
import type { Day } from '../../core/cells/day';
import { isoDay } from '../../core/cells/day';
import { installments } from '../../core/journal/installments';
import { addressOf } from '../../core/action/listed-address';
import type { EventKind } from '../../core/journal/words';
import type { Channel } from '../../core/policy/words';
import { PROMISED_WITHIN } from '../../core/tasks/logged-events';
import type { ListedAccount, LogInput } from '../../core/tasks/task';
import type { Draft, DraftProblem } from './draft';
import { stepOf } from './every';
import type { LogRequest } from './request';

export type Entry = LogInput['entries'][number];

export interface Logging {
  readonly today: Day;
  /** A new id at every call. */
  readonly id: () => string;
}

type Given = Partial<Entry> & { readonly kind: EventKind };

/** The rows that say in the Journal what a person said in the pane; or why they cannot be written yet. */
export function entriesOf(
  request: LogRequest,
  listed: ListedAccount,
  draft: Draft,
  { today, id }: Logging,
): { readonly entries: readonly Entry[] } | { readonly problem: DraftProblem } {
  const currency = listed.currency === 'XXX' ? null : listed.currency;
  const note = draft.note.trim();
  const problem = problemOf(request, draft, today);
  if (problem) return { problem };

  /** The note goes with the first row. */
  const written = (...rows: readonly Given[]) => ({
    entries: rows.map((row, i): Entry => ({ ...blank(listed, id()), ...row, note: i === 0 ? note : '' })),
  });
  const spoken = contact(listed, draft.channel, 'reached', currency);
  switch (request.is) {
    case 'contact':
      return written(contact(listed, request.channel, request.outcome, currency));
    case 'note':
      return written({ kind: 'note' });
    case 'promise':
      return written({ kind: 'promise', currency, promisedDay: draft.day, amount: draft.amount }, spoken);
    case 'dispute':
      return written(
        {
          kind: 'dispute',
          currency,
          outcome: draft.code ?? '',
          reference: draft.invoices.map(inList).join(', '),
          amount: draft.amount,
        },
        spoken,
      );
    case 'plan': {
      const reference = planName(listed, today);
      const parts = installments(draft.amount!, draft.count, draft.day!, stepOf(draft.every));
      return written(
        ...parts.map(({ due, amount }): Given => ({
          kind: 'installment',
          currency,
          promisedDay: due,
          amount,
          reference,
        })),
        spoken,
      );
    }
    case 'plan ended':
      // Plans in two currencies may have the same name.
      return written({ kind: request.is, currency, reference: request.of });
    case 'promise confirmed':
    case 'promise withdrawn':
    case 'dispute settled':
    case 'canceled':
      return written({ kind: request.is, reference: request.of });
    default:
      return written({ kind: request.is, channel: request.channel ?? null, reference: request.address ?? '' });
  }
}

/**
 * A contact by the channel of the stage that is due carries that stage out; any other stands for itself. Who turned out
 * to be the wrong person is named, and not asked again.
 */
function contact({ action }: ListedAccount, channel: Channel, outcome: string, currency: string | null): Given {
  const { run, contact: person } = action;
  const isWrong = outcome === 'wrong person' && channel === action.channel && person !== null;
  const reference = isWrong ? person.contact || addressOf(person, channel) : '';
  const said = { kind: 'contact', currency, channel, outcome, reference } as const;
  return run && channel === action.channel ? { ...said, stage: run.stage.name, forDay: run.forDay } : said;
}

/** As one of several in a reference. */
const inList = (invoice: string): string => (/[,;\n]/.test(invoice) ? `"${invoice}"` : invoice);

const blank = ({ account }: Pick<ListedAccount, 'account'>, id: string): Omit<Entry, 'kind'> => ({
  id,
  account,
  ...BLANK_DETAILS,
});

/** One installment is a promise; a plan longer than this is a mistake in typing. */
export const isCount = (count: number): boolean => Number.isInteger(count) && count >= 2 && count <= 36;

/** Plans of one day have names of their own. */
function planName({ card }: ListedAccount, today: Day): string {
  const taken = new Set(card.events.map(({ reference }) => reference));
  const name = `Plan ${isoDay(today)}`;
  let free = name;
  for (let n = 2; taken.has(free); n++) free = `${name} (${n})`;
  return free;
}

function problemOf({ is }: LogRequest, draft: Draft, today: Day): DraftProblem | null {
  const { day, amount, code, count, note } = draft;
  if (is === 'note') return note.trim() === '' ? 'note' : null;
  if (is === 'dispute') return code === null ? 'code' : amount !== null && !(amount > 0) ? 'amount' : null;
  if (is !== 'promise' && is !== 'plan') return null;
  if (day === null) return is === 'plan' ? 'first-day' : 'pay-day';
  if (day < today) return 'past-day';
  if (day > today + PROMISED_WITHIN) return 'far-day';
  if (is === 'promise') return amount !== null && !(amount > 0) ? 'amount' : null;
  if (!isCount(count)) return 'count';
  return amount !== null && amount >= count ? null : 'amount';
}

/** Rows that take back what was logged. */
export const takingBack = (written: readonly Entry[], id: () => string): readonly Entry[] =>
  written.map((row) => ({ ...blank(row, id()), kind: 'canceled', reference: row.id }));
