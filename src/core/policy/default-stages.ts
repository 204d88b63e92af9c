import type { BlockValues } from './blocks';
import { ACCOUNT_CLASSES, type AccountClass } from './words';

type Stage = BlockValues['stages'][number];
type How = `${Stage['action']} ${Stage['channel']} ${Stage['tone']}`;
type Row = readonly [
  fromDay: number,
  name: string,
  how: How | `${How} ${Stage['role']}`,
  classes?: readonly AccountClass[],
  slowHow?: How,
];

const LARGE: readonly AccountClass[] = ['NEW', 'LARGE', 'KEY'];
/** Slow payers are called as soon as they are late: a letter has not hurried them before. */
const SLOW: readonly AccountClass[] = ['SLOW', 'ERRATIC'];

const COPY = ['Invoice copy before due', 'send-invoice-copy email friendly'] as const;
/** The clerk's, where no other role is named; for all classes, where none is. */
const ROWS: readonly Row[] = [
  [-10, ...COPY, LARGE],
  [-7, ...COPY, [...SLOW, 'NORMAL']],
  [-7, 'Call before due', 'call-before-due call friendly', LARGE],
  [0, 'Due day', 'remind email friendly'],
  [1, 'One day late', 'remind email neutral', ACCOUNT_CLASSES, 'call call neutral'],
  [7, 'One week late', 'call call neutral', ACCOUNT_CLASSES, 'call call firm'],
  [14, 'Every week', 'remind email neutral'],
  [30, 'One month late', 'call-for-promise call firm approver'],
  [60, 'Two months late', 'offer-plan call firm cfo'],
  [90, 'Three months late', 'agency letter final cfo'],
];

/** What to do by days past due, for each class of account. */
export const defaultStages: readonly Stage[] = ACCOUNT_CLASSES.flatMap((accountClass) =>
  ROWS.filter(([, , , classes = ACCOUNT_CLASSES]) => classes.includes(accountClass)).map(
    ([fromDay, name, how, , slowHow = how]) => {
      const said = SLOW.includes(accountClass) ? slowHow : how;
      const [action, channel, tone, role = 'clerk'] = said.split(' ') as [
        Stage['action'],
        Stage['channel'],
        Stage['tone'],
        Stage['role']?,
      ];
      return { accountClass, fromDay, name, action, channel, tone, role };
    },
  ),
);
