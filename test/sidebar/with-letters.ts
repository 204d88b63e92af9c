import type { LettersAnswer, SettleInput } from '../../src/core/tasks/letters/letters-task';
import type { Host } from '../../src/sidebar/host';
import { madeOutboxRow } from '../support/made-outbox';
import { answered, NOW, prepared } from './made-letters';
import { looked, pane, scored } from './made-pane';

export const ELM = prepared('elm', { cc: ['boss@elm.example'] });
export const FIR = prepared('fir');
export const PAGE = prepared('oak', { channel: 'letter', to: 'Oak Ltd\nHigh Street' });

const settledRows = ({ settled }: Record<string, unknown>) =>
  (settled as SettleInput['settled']).map(({ key }) => madeOutboxRow({ key, done: NOW }));

/** A pane with three letters, of which one is to be printed, in a workbook that does what a test says. */
export async function withLetters(
  given: Partial<LettersAnswer> = {},
  { me = 'Ana', answers = {}, post = {} }: Played = {},
) {
  let now = answered({ letters: [ELM, FIR, PAGE], ...given });
  const made = pane(
    (task, input) => {
      if (task === 'inspect') return looked({ confirmed: true });
      if (task === 'score') return scored();
      const special = answers[task]?.(input);
      if (special !== undefined) return special;
      if (task === 'letters') return now;
      if (task === 'outbox') return { unknown: [], waiting: [], finished: [], inHand: [], problems: [], at: NOW };
      return task === 'approve'
        ? { refused: null, planned: [], changed: [], journal: [] }
        : { refused: null, rows: settledRows(input) };
    },
    me,
    { ours: ['Policy', 'Outbox'] },
    post,
  );
  await made.act.start();
  await made.act.prepareLetters();
  const letters = () => made.here().letters;
  const inputs = (task: string) => made.asked.filter(([name]) => name === task).map(([, input]) => input);
  return { ...made, letters, inputs, becomes: (next: Partial<LettersAnswer>) => void (now = answered(next)) };
}

export interface Played {
  readonly me?: string;
  readonly answers?: Readonly<Record<string, (input: Record<string, unknown>) => unknown>>;
  readonly post?: Partial<Pick<Host, 'mail' | 'send' | 'sendTest' | 'brokenRuns'>>;
}
