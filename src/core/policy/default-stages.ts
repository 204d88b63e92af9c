import type { BlockValues } from './blocks';
import { ACCOUNT_CLASSES, type AccountClass } from './words';

type Stage = BlockValues['stages'][number];
type How = `${Stage['action']} ${Stage['channel']} ${Stage['tone']} ${Stage['role']}`;
interface Row {
  /** Null: from the day the invoice is issued. */
  readonly from: number | null;
  readonly name: string;
  readonly how: How;
  /** Where slow and erratic payers get something else. */
  readonly slow?: How;
  /** All, where none are named. */
  readonly classes?: readonly AccountClass[];
  readonly every?: number;
  readonly skip?: 'no';
}

const LARGE: readonly AccountClass[] = ['NEW', 'LARGE', 'KEY'];
/** Slow payers are called as soon as they are late: a letter has not hurried them before. */
const SLOW: readonly AccountClass[] = ['SLOW', 'ERRATIC'];

const COPY = { name: 'Before due', how: 'send-invoice-copy email friendly clerk' } as const;

/**
 * The days keep the caps of the default pack: an email every three business days, three contacts a week. Offices are
 * closed two days of seven, so only four days or less come to more than once a week.
 */
const ROWS: readonly Row[] = [
  { from: null, name: 'At invoicing', how: 'state-terms email friendly clerk' },
  { from: -10, ...COPY, classes: LARGE },
  { from: -7, ...COPY, classes: [...SLOW, 'NORMAL'] },
  { from: -7, name: 'A week before due', how: 'call-before-due call friendly clerk', classes: LARGE },
  { from: 0, name: 'Due day', how: 'remind email friendly clerk' },
  { from: 1, name: 'One day late', how: 'call call neutral clerk', classes: [...LARGE, ...SLOW] },
  { from: 1, name: 'One day late', how: 'remind text neutral clerk', classes: ['NORMAL'] },
  { from: 7, name: 'One week late', how: 'remind email neutral clerk', slow: 'call call firm clerk' },
  { from: 9, name: 'Nine days late', how: 'call call neutral clerk', slow: 'remind email firm clerk' },
  { from: 11, name: 'Eleven days late', how: 'remind text neutral clerk', slow: 'remind text firm clerk' },
  { from: 14, name: 'Every week', how: 'remind email firm clerk', every: 7 },
  { from: 30, name: 'One month late', how: 'call-for-promise call firm approver', every: 7 },
  { from: 45, name: 'Six weeks late', how: 'call call firm approver', every: 4 },
  { from: 60, name: 'Two months late', how: 'offer-plan call firm cfo', skip: 'no' },
  { from: 64, name: 'Deliveries stop', how: 'credit-hold email firm cfo' },
  { from: 68, name: 'Before the agency', how: 'call call firm cfo', every: 3 },
  { from: 90, name: 'Three months late', how: 'agency letter final cfo' },
];

/** What to do by days past due, for each class of account. */
export const defaultStages: readonly Stage[] = ACCOUNT_CLASSES.flatMap((accountClass) =>
  ROWS.filter(({ classes }) => !classes || classes.includes(accountClass)).map(
    ({ from, name, how, slow, every, skip }) => {
      const said = (slow && SLOW.includes(accountClass) ? slow : how).split(' ');
      const [action, channel, tone, role] = said as [Stage['action'], Stage['channel'], Stage['tone'], Stage['role']];
      return {
        accountClass,
        fromDay: from,
        name,
        action,
        channel,
        tone,
        role,
        every: every || null,
        skip: skip || 'yes',
      };
    },
  ),
);
