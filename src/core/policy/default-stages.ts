import type { BlockValues } from './blocks';
import { ACCOUNT_CLASSES, type AccountClass } from './words';

type Stage = BlockValues['stages'][number];
type Row = readonly [
  classes: readonly AccountClass[],
  fromDay: number,
  name: string,
  how: `${Stage['action']} ${Stage['channel']} ${Stage['tone']} ${Stage['role']}`,
];

const LARGE: readonly AccountClass[] = ['NEW', 'LARGE', 'KEY'];
/** Slow payers are called as soon as they are late: a letter has not hurried them before. */
const SLOW: readonly AccountClass[] = ['SLOW', 'ERRATIC'];
const NOT_SLOW: readonly AccountClass[] = [...LARGE, 'NORMAL'];

const COPY = 'Invoice copy before due';
const ROWS: readonly Row[] = [
  [LARGE, -10, COPY, 'send-invoice-copy email friendly clerk'],
  [[...SLOW, 'NORMAL'], -7, COPY, 'send-invoice-copy email friendly clerk'],
  [LARGE, -7, 'Call before due', 'call-before-due call friendly clerk'],
  [ACCOUNT_CLASSES, 0, 'Due day', 'remind email friendly clerk'],
  [NOT_SLOW, 1, 'One day late', 'remind email neutral clerk'],
  [SLOW, 1, 'One day late', 'call call neutral clerk'],
  [NOT_SLOW, 7, 'One week late', 'call call neutral clerk'],
  [SLOW, 7, 'One week late', 'call call firm clerk'],
  [ACCOUNT_CLASSES, 14, 'Every week', 'remind email neutral clerk'],
  [ACCOUNT_CLASSES, 30, 'One month late', 'call-for-promise call firm approver'],
  [ACCOUNT_CLASSES, 60, 'Two months late', 'offer-plan call firm cfo'],
  [ACCOUNT_CLASSES, 90, 'Three months late', 'agency letter final cfo'],
];

/** What to do by days past due, for each class of account. */
export const defaultStages: readonly Stage[] = ACCOUNT_CLASSES.flatMap((accountClass) =>
  ROWS.filter(([classes]) => classes.indexOf(accountClass) >= 0).map(([, fromDay, name, how]) => {
    const [action, channel, tone, role] = how.split(' ') as [
      Stage['action'],
      Stage['channel'],
      Stage['tone'],
      Stage['role'],
    ];
    return { accountClass, fromDay, name, action, channel, tone, role };
  }),
);
