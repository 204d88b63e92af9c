import type { Field } from '../ledger/ledger';
import type { AccountClass, Stage, StageAction } from './policy';

/** Words a cell of the Policy sheet may hold. Records, so that the compiler asks for every new one. */
type Words<T extends string> = Readonly<Record<T, true>>;

export const ACCOUNT_CLASSES: Words<AccountClass> = {
  NEW: true,
  LARGE: true,
  SLOW: true,
  ERRATIC: true,
  KEY: true,
  NORMAL: true,
};

export const ACTIONS: Words<StageAction> = {
  'send-invoice-copy': true,
  'call-before-due': true,
  remind: true,
  call: true,
  'call-for-promise': true,
  'offer-plan': true,
  agency: true,
};

export const CHANNELS: Words<Stage['channel']> = { email: true, call: true, text: true, letter: true };
export const TONES: Words<Stage['tone']> = { friendly: true, neutral: true, firm: true, final: true };
export const ROLES: Words<Stage['role']> = { clerk: true, approver: true, cfo: true };
export const DECIMAL_MARKS: Words<'.' | ','> = { '.': true, ',': true };
export const DAY_ORDERS: Words<'dmy' | 'mdy' | 'ymd'> = { dmy: true, mdy: true, ymd: true };

const FIELDS: Words<Exclude<Field, `bucket:${number}`>> = {
  account: true,
  name: true,
  invoice: true,
  documentType: true,
  issued: true,
  due: true,
  terms: true,
  settled: true,
  amount: true,
  open: true,
  paid: true,
  debitCredit: true,
  debit: true,
  credit: true,
  currency: true,
  status: true,
  disputed: true,
  daysPastDue: true,
  bucket: true,
  total: true,
  'bucket:credits': true,
  purchases: true,
  interactions: true,
  generalRisk: true,
  specificRisk: true,
  margin: true,
  industry: true,
  region: true,
  yearsInBusiness: true,
  creditRating: true,
  creditLimit: true,
  averageDaysLate: true,
  contact: true,
  role: true,
  email: true,
  phone: true,
  channel: true,
  language: true,
  doNotContact: true,
  owner: true,
  note: true,
  promisedDay: true,
  promisedAmount: true,
  lastContact: true,
  customerSince: true,
  none: true,
};

/** True of one of the words, and not of what objects inherit. */
export const isWord = <T extends string>(words: Words<T>, text: string): text is T =>
  Object.prototype.hasOwnProperty.call(words, text);

export const isField = (text: string): text is Field => isWord(FIELDS, text) || /^bucket:-?\d{1,4}$/.test(text);
