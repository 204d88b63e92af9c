import { plainMinor, readAmount, type DecimalMark } from '../cells/amount';
import type { Cell, Row } from '../cells/cell';
import { currencyOf, exponentOf } from '../cells/currency';
import type { Day, DayOrder } from '../cells/day';
import { plainDay, readDay } from '../cells/read-day';
import { cleanName } from '../cells/text';
import { isBlank, textOf } from '../ledger/blank';
import { CHANNELS } from '../policy/words';
import type { JournalColumns, JournalField } from './columns';
import type { JournalEvent, JournalProblem, JournalProblemCode } from './event';
import { disputeCodeOf, saidBy } from './synonyms';
import { secondBehind, secondIn } from './time';
import { DISPUTE_CODES, HAPPENED, OUTCOMES } from './words';

/** In which way the cells of the sheet are written. */
export interface Writing {
  readonly baseCurrency: string;
  readonly dayOrder: DayOrder | undefined;
  readonly decimalMark: DecimalMark | undefined;
}

/** A row that cannot be read: all that is wrong with it, and what can be told all the same. */
interface UnreadRow {
  readonly problems: readonly JournalProblem[];
  /** An empty account and day 0 where nobody knows; a kind that is none is a note. */
  readonly event: JournalEvent;
}

/** Makes the reader of a Journal's rows; null where one is blank. */
export function eventReader(
  { columns }: JournalColumns,
  { baseCurrency, dayOrder, decimalMark }: Writing,
): (cells: Row, row: number) => JournalEvent | UnreadRow | null {
  const ours = Array.from(columns.values());
  let line: Row = [];
  let at = 0;
  let problems: JournalProblem[] = [];

  /** A cell that cannot be read is not missing as well. */
  const refuse = (code: JournalProblemCode, ...parts: JournalProblem['parts']): null => {
    const isSaid = problems.some((one) => one.code === code && (parts[0] === '' || parts[0] === one.parts[0]));
    if (!isSaid) problems.push({ row: at, code, parts });
    return null;
  };
  const cell = (field: JournalField): Cell | undefined => line[columns.get(field) ?? -1];
  const text = (field: JournalField): string => {
    const given = cell(field);
    return given === null || given === undefined ? '' : String(given).trim();
  };
  const dayIn = (field: JournalField, code: JournalProblemCode = 'day'): Day | null => {
    const day = plainDay(cell(field), dayOrder);
    return day === day ? day : 'blank' in readDay(cell(field), dayOrder) ? null : refuse(code, text(field));
  };
  /** Seconds of the day, from the time's own cell or behind the day. */
  const second = (): number | null => {
    const own = secondIn(cell('second'));
    return own !== own ? refuse('time', text('second')) : (own ?? secondBehind(cell('day')));
  };
  const currencyIn = (): string | null => {
    const given = text('currency');
    return given === '' ? null : currencyOf(given) || refuse('currency', given);
  };
  const amountIn = (currency: string | null): { readonly minor: number | null; readonly currency: string | null } => {
    const given = cell('amount');
    const exponent = exponentOf(currency ?? baseCurrency);
    const plain = plainMinor(given, decimalMark, exponent);
    const read = plain === plain ? { minor: plain } : readAmount(given, decimalMark, exponent);
    if ('blank' in read) return { minor: null, currency };
    if (!('minor' in read) || read.minor <= 0) return { minor: refuse('amount', text('amount')), currency };
    const stated = 'currency' in read ? read.currency : undefined;
    if (stated && currency && stated !== currency) refuse('currency', text('amount'));
    return { minor: read.minor, currency: stated ?? currency };
  };
  const eventIn = (row: number): JournalEvent => {
    const account = cleanName(textOf(cell('account')));
    const said = saidBy(text('kind'));
    const kind = said.kind ?? refuse('kind', text('kind'), HAPPENED.join(', ')) ?? 'note';
    const reference = text('reference');
    const promisedDay = dayIn('promisedDay', 'promised-day');
    const { minor: amount, currency } = amountIn(currencyIn());
    const day = dayIn('day') ?? refuse('day', text('day')) ?? 0;
    const channel = channelIn(kind, reference) ?? said.channel ?? null;
    if (account === '') refuse('account');
    if (promisedDay === null && (kind === 'promise' || kind === 'installment')) refuse('promised-day', '');
    if (amount === null && kind === 'installment') refuse('amount', '');
    if (reference === '' && kind === 'canceled') refuse('reference', kind);
    return {
      id: text('id'),
      row,
      day,
      second: second(),
      who: text('who'),
      account,
      currency,
      kind,
      channel,
      outcome: outcomeIn(kind, said.outcome),
      stage: text('stage'),
      forDay: dayIn('forDay'),
      promisedDay,
      amount,
      reference,
      note: text('note'),
    };
  };
  const channelIn = (kind: JournalEvent['kind'], reference: string): JournalEvent['channel'] => {
    const given = text('channel');
    const bounced = kind === 'bounce' && !saidBy(text('kind')).channel;
    if (given === '' && bounced && reference.includes('@')) return 'email';
    if (given === '' && !bounced) return null;
    return saidBy(given).channel ?? refuse('channel', given, CHANNELS.join(', '));
  };
  const outcomeIn = (kind: JournalEvent['kind'], implied = ''): string => {
    const given = text('outcome');
    if (kind === 'contact') {
      return given === '' ? implied : saidBy(given).outcome || refuse('outcome', given, OUTCOMES.join(', ')) || '';
    }
    if (kind !== 'dispute') return given;
    const code = given === '' ? 'undefined' : disputeCodeOf(given);
    return code ?? refuse('outcome', given, DISPUTE_CODES.join(', ')) ?? '';
  };

  return (cells, row) => {
    if (ours.every((column) => isBlank(cells[column]))) return null;
    line = cells;
    at = row;
    problems = [];
    const event = eventIn(row);
    return problems.length > 0 ? { problems, event } : event;
  };
}
