import { exponentOf } from '../cells/currency';
import type { Verdict } from '../cells/evidence';
import type { Answer, Decided, Kind } from './conventions';
import type { Note } from './reading';

/** What is asked, how each way is called, which cells speak, what to say when none does. */
const WORDS = {
  decimalMark: {
    name: 'Decimal mark',
    speaking: 'columns',
    only: ['with a decimal point', 'with a decimal comma'],
    silent: (cells: string) => `Nothing tells whether the mark in ${cells} parts thousands or decimals (1.234)`,
    ask: 'confirm it.',
  },
  dayOrder: {
    name: 'Order of day and month',
    speaking: 'dates',
    only: ['day first', 'month first'],
    silent: (cells: string) => `Nothing tells day from month in ${cells} (3/4/2026)`,
    ask: 'confirm the order.',
  },
} as const;

const CALLED: Readonly<Record<string, string>> = {
  '.': 'a point',
  ',': 'a comma',
  dmy: 'day first',
  mdy: 'month first',
};

/** By what each convention was decided, or that a person has to. */
export const conventionNotes = ({ answers, undecided }: Decided): Note[] =>
  answers.flatMap(({ kind, joint, decision }): Note[] => {
    const { name } = WORDS[kind];
    const way = joint.decided ?? decision?.way;
    if (way !== undefined) {
      const evidence = decision ? reasonOf(decision) : evidenceOf(kind, joint);
      return [{ code: 'convention', message: `${name}: ${CALLED[way]}. ${evidence}`, parts: { is: way } }];
    }
    if (!undecided.includes(kind)) return [];
    return [{ code: 'ambiguous', message: `${name}: ${evidenceOf(kind, joint)}`, parts: { is: kind } }];
  });

/** One sentence about what the cells say. */
export function evidenceOf(kind: Kind, { decided, only: [one, other], depending }: Verdict<string>): string {
  const { speaking, only, silent, ask } = WORDS[kind];
  if (one + other === 0) return `${silent(cells(depending))}; ${ask}`;
  const counts = `${cells(one)} can only be read ${only[0]}, ${other} only ${only[1]}.`;
  return decided === undefined ? `The ${speaking} contradict each other: ${counts}` : counts;
}

const reasonOf = ({ codes, broken = 0 }: NonNullable<Answer['decision']>): string =>
  codes
    ? `${codes.join(', ')} has ${exponentOf(codes[0]!)} decimals.`
    : `Read the other way, ${broken} row(s) would be due or settled before issue, or issued after the as-of day.`;

const cells = (count: number): string => `${count} ${count === 1 ? 'cell' : 'cells'}`;
