import type { Field } from '../ledger/ledger';

/** The words of a text, spaces between them. */
type WordOf<Text extends string, Found = never> = Text extends `${infer Word} ${infer Rest}`
  ? WordOf<Rest, Found | Word>
  : Found | Text;

const words = <Text extends string>(text: Text): readonly WordOf<Text>[] => text.split(' ') as WordOf<Text>[];

/** Words that a cell of the Policy sheet may hold, in the order they are offered. */
export const ACCOUNT_CLASSES = words('NEW LARGE KEY SLOW ERRATIC NORMAL');
export const ACTIONS = words('send-invoice-copy call-before-due remind call call-for-promise offer-plan agency');
export const CHANNELS = words('email call text letter');
export const TONES = words('friendly neutral firm final');
export const ROLES = words('clerk approver cfo');
export const DECIMAL_MARKS = words('. ,');
export const DAY_ORDERS = words('dmy mdy ymd');

const FIELDS = words(
  'account name invoice documentType issued due terms settled amount open paid debitCredit debit credit currency status disputed daysPastDue bucket total bucket:credits purchases interactions generalRisk specificRisk margin industry region yearsInBusiness creditRating creditLimit averageDaysLate contact role email phone channel language doNotContact owner note promisedDay promisedAmount lastContact customerSince none',
);

export type AccountClass = (typeof ACCOUNT_CLASSES)[number];
export type StageAction = (typeof ACTIONS)[number];

type Listed = (typeof FIELDS)[number] | `bucket:${number}`;
/** Never, and a compile error where it is used, as soon as a field is missing from the list or too many. */
type KnownField = [Exclude<Field, Listed> | Exclude<Listed, Field>] extends [never] ? Field : never;

export const fieldIn = (text: string): KnownField | undefined =>
  FIELDS.indexOf(text as (typeof FIELDS)[number]) >= 0 || /^bucket:-?\d{1,4}$/.test(text)
    ? (text as KnownField)
    : undefined;
