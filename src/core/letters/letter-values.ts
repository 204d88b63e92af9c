import { fill } from '../policy/fill';
import type { Policy } from '../policy/policy';
import { lineText, linesText, shortened } from './field-text';
import { itemName, lateness, tableText, timePastDue } from './invoice-table';
import { totalOf, type LetterFacts, type LetterItem } from './letter-facts';
import type { LetterFormat } from './letter-format';
import { LETTER_WORDS } from './letter-words';
import { httpsLink } from './link';
import type { MergeValues } from './merge';
import type { Section } from './sections';
import { LONGEST_VALUE, sheetPlaceholders } from './sheet-placeholders';

/** What the company that writes says of itself and its terms: the Letters block of the Policy sheet. */
export type LetterTerms = Policy['letters'];

/** What is said of this one letter. */
interface Said {
  readonly reference: string;
  /** How to have no more messages; empty where nobody asks for it. */
  readonly optOut: string;
}

const LONGEST_LINES = 4000;

/** The placeholders of a letter: Callsheet's own in small letters, and the headings of the user's sheet. */
export function letterValues(facts: LetterFacts, terms: LetterTerms, format: LetterFormat, said: Said): MergeValues {
  const sheet = sheetPlaceholders(facts.columns, facts.currency, format);
  const items = [...facts.invoices, ...facts.credits];
  const ours = new Map(Object.entries(ownValues(facts, terms, format, said)));
  const sections = sectionsOf(facts, ours);
  const rows = items.map((item): MergeValues => {
    const own = new Map(Object.entries(rowValues(item, format)));
    return { placeholder: (name) => own.get(name) ?? sheet.inRow(name, item), sectionOf: () => undefined };
  });
  return {
    placeholder: (name) => ours.get(name) ?? sheet.inAll(name, items),
    sectionOf: (name) => (name === 'invoices' ? rows : sections[name]),
  };
}

const line = (text: string): string => shortened(lineText(text), LONGEST_VALUE);
const several = (text: string): string => shortened(linesText(text), LONGEST_LINES);

function ownValues(
  facts: LetterFacts,
  terms: LetterTerms,
  format: LetterFormat,
  { reference, optOut }: Said,
): Readonly<Record<string, string>> {
  const { invoices, credits, upcoming, late, promise } = facts;
  const words = LETTER_WORDS[format.language];
  const oldest = oldestOf(invoices);
  return {
    customer: line(facts.name) || line(facts.account),
    account: line(facts.account),
    contact: line(facts.contact),
    currency: facts.currency === 'XXX' ? '' : facts.currency,
    as_of: format.day(facts.asOf),
    total: format.money(totalOf(facts)),
    credits: credits.length > 0 ? format.money(totalOf({ invoices: [], credits })) : '',
    invoice_count: String(invoices.length),
    invoice_numbers: invoices.map((item) => itemName(item, format)).join(', '),
    invoice_table: tableText(facts, format),
    due_day: !oldest || oldest.due === null ? '' : format.day(oldest.due),
    days_past_due: oldest ? lateness(oldest) : '',
    time_past_due: oldest ? timePastDue(oldest, format) : '',
    oldest_invoice: oldest ? itemName(oldest, format) : '',
    upcoming_invoices: upcoming
      .map((item) =>
        fill(words.toCome, { 0: itemName(item, format), 1: format.money(item.open), 2: format.day(item.due ?? 0) }),
      )
      .join('\n'),
    late_amount: late ? format.money(late.amount) : '',
    late_since: late && late.since !== null ? format.day(late.since) : '',
    documents: [...invoices, ...credits]
      .flatMap((item) => {
        const link = httpsLink(item.document);
        return link === null ? [] : [`${itemName(item, format)}: ${link}`];
      })
      .join('\n'),
    plan_installments: facts.installments
      .map(({ due, amount }) => fill(words.installment, { 0: format.day(due), 1: format.money(amount) }))
      .join('\n'),
    promise_day: promise ? format.day(promise.day) : '',
    promise_amount: promise && promise.amount !== null ? format.money(promise.amount) : '',
    creditor: line(terms.creditor),
    creditor_details: several(terms.creditorDetails),
    sender: line(terms.senderName) || line(terms.creditor),
    signature: several(terms.signature) || line(terms.senderName),
    payment_methods: several(terms.paymentMethods),
    payment_link: httpsLink(terms.paymentLink) ?? '',
    written_policy: several(terms.writtenPolicy),
    late_fee: several(terms.lateFee),
    reference,
    opt_out: optOut,
  };
}

const rowValues = (item: LetterItem, format: LetterFormat): Readonly<Record<string, string>> => ({
  invoice: itemName(item, format),
  issued: item.issued === null ? '' : format.day(item.issued),
  due: item.due === null ? '' : format.day(item.due),
  days_past_due: String(Math.max(0, item.daysPastDue ?? 0)),
  amount: format.money(item.amount),
  open: format.money(item.open),
  document: httpsLink(item.document) ?? '',
});

type Conditions = Readonly<Record<Exclude<Section, 'invoices'>, boolean>>;

function sectionsOf({ invoices }: LetterFacts, ours: ReadonlyMap<string, string>): Readonly<Record<string, boolean>> {
  const has = (name: string): boolean => (ours.get(name) ?? '') !== '';
  const conditions: Conditions = {
    // The ledger has a number, or the like, beside the name.
    account: ours.get('account') !== ours.get('customer'),
    invoice_table: invoices.length > 0,
    several_invoices: invoices.length > 1,
    due_today: invoices.length > 0 && invoices.every(({ daysPastDue }) => daysPastDue === 0),
    upcoming: has('upcoming_invoices'),
    late_amount: has('late_amount'),
    late_since: has('late_since'),
    credits: has('credits'),
    contact: has('contact'),
    documents: has('documents'),
    plan: has('plan_installments'),
    payment_methods: has('payment_methods'),
    payment_link: has('payment_link'),
    written_policy: has('written_policy'),
    late_fee: has('late_fee'),
    creditor_details: has('creditor_details'),
    signature: has('signature'),
    promise_amount: has('promise_amount'),
    opt_out: has('opt_out'),
  };
  return conditions;
}

const oldestOf = (items: readonly LetterItem[]): LetterItem | undefined =>
  items.reduce<LetterItem | undefined>(
    (oldest, item) => ((item.daysPastDue ?? -Infinity) > (oldest?.daysPastDue ?? -Infinity) || !oldest ? item : oldest),
    undefined,
  );
