import type { AccountClass, Stage } from './policy';

const copyBeforeDue: Stage = {
  fromDay: -10,
  name: 'Invoice copy before due',
  action: 'send-invoice-copy',
  channel: 'email',
  tone: 'friendly',
  role: 'clerk',
};
const dueDay: Stage = {
  fromDay: 0,
  name: 'Due day',
  action: 'remind',
  channel: 'email',
  tone: 'friendly',
  role: 'clerk',
};
const dayOne: Stage = {
  fromDay: 1,
  name: 'One day late',
  action: 'remind',
  channel: 'email',
  tone: 'neutral',
  role: 'clerk',
};
const weekOne: Stage = {
  fromDay: 7,
  name: 'One week late',
  action: 'call',
  channel: 'call',
  tone: 'neutral',
  role: 'clerk',
};
const weekly: Stage = {
  fromDay: 14,
  name: 'Every week',
  action: 'remind',
  channel: 'email',
  tone: 'neutral',
  role: 'clerk',
};
const monthOne: Stage = {
  fromDay: 30,
  name: 'One month late',
  action: 'call-for-promise',
  channel: 'call',
  tone: 'firm',
  role: 'approver',
};
const monthTwo: Stage = {
  fromDay: 60,
  name: 'Two months late',
  action: 'offer-plan',
  channel: 'call',
  tone: 'firm',
  role: 'cfo',
};
const monthThree: Stage = {
  fromDay: 90,
  name: 'Three months late',
  action: 'agency',
  channel: 'letter',
  tone: 'final',
  role: 'cfo',
};

const afterDue: readonly Stage[] = [dueDay, dayOne, weekOne, weekly, monthOne, monthTwo, monthThree];

const callBeforeDue: Stage = {
  fromDay: -7,
  name: 'Call before due',
  action: 'call-before-due',
  channel: 'call',
  tone: 'friendly',
  role: 'clerk',
};
const slowCopy: Stage = { ...copyBeforeDue, fromDay: -7 };
/** Slow payers are called as soon as they are late: a letter has not hurried them before. */
const callOnDayOne: Stage = { ...weekOne, fromDay: 1, name: 'One day late' };
const secondCall: Stage = { ...weekOne, fromDay: 7, name: 'One week late', tone: 'firm' };

/** What to do by days past due, for each class of account. Ascending by `fromDay`; the last one reached applies. */
export const defaultStages: Readonly<Record<AccountClass, readonly Stage[]>> = {
  NEW: [copyBeforeDue, callBeforeDue, ...afterDue],
  LARGE: [copyBeforeDue, callBeforeDue, ...afterDue],
  KEY: [copyBeforeDue, callBeforeDue, ...afterDue],
  SLOW: [slowCopy, dueDay, callOnDayOne, secondCall, weekly, monthOne, monthTwo, monthThree],
  ERRATIC: [slowCopy, dueDay, callOnDayOne, secondCall, weekly, monthOne, monthTwo, monthThree],
  NORMAL: [slowCopy, ...afterDue],
};
