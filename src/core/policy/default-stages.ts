import type { BlockValues } from './blocks';
import { ACCOUNT_CLASSES, type AccountClass } from './words';

type Stage = BlockValues['stages'][number];
type How = `${Stage['action']} ${Stage['channel']} ${Stage['tone']}`;
type Row = readonly [
  classes: readonly AccountClass[],
  fromDay: number,
  name: string,
  how: How | `${How} ${Stage['role']}`,
];

const LARGE: readonly AccountClass[] = ['NEW', 'LARGE', 'KEY'];
/** Slow payers are called as soon as they are late: a letter has not hurried them before. */
const SLOW: readonly AccountClass[] = ['SLOW', 'ERRATIC'];
const NOT_SLOW: readonly AccountClass[] = [...LARGE, 'NORMAL'];

const COPY = ['Invoice copy before due', 'send-invoice-copy email friendly'] as const;
/** The clerk's, where no other role is named. */
const ROWS: readonly Row[] = [
  [LARGE, -10, ...COPY],
  [[...SLOW, 'NORMAL'], -7, ...COPY],
  [LARGE, -7, 'Call before due', 'call-before-due call friendly'],
  [ACCOUNT_CLASSES, 0, 'Due day', 'remind email friendly'],
  [NOT_SLOW, 1, 'One day late', 'remind email neutral'],
  [SLOW, 1, 'One day late', 'call call neutral'],
  [NOT_SLOW, 7, 'One week late', 'call call neutral'],
  [SLOW, 7, 'One week late', 'call call firm'],
  [ACCOUNT_CLASSES, 14, 'Every week', 'remind email neutral'],
  [ACCOUNT_CLASSES, 30, 'One month late', 'call-for-promise call firm approver'],
  [ACCOUNT_CLASSES, 60, 'Two months late', 'offer-plan call firm cfo'],
  [ACCOUNT_CLASSES, 90, 'Three months late', 'agency letter final cfo'],
];

/** What to do by days past due, for each class of account. */
export const defaultStages: readonly Stage[] = ACCOUNT_CLASSES.flatMap((accountClass) =>
  ROWS.filter(([classes]) => classes.includes(accountClass)).map(([, fromDay, name, how]) => {
    const [action, channel, tone, role = 'clerk'] = how.split(' ') as [
      Stage['action'],
      Stage['channel'],
      Stage['tone'],
      Stage['role']?,
    ];
    return { accountClass, fromDay, name, action, channel, tone, role };
  }),
);
