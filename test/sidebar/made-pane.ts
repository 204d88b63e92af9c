import type { MailSeen } from '../../src/core/outbox/send-step';
import type { InspectAnswer, ScoreAnswer } from '../../src/core/tasks/task';
import type { Host, Surroundings } from '../../src/sidebar/host';
import { acts } from '../../src/sidebar/pane-acts';
import type { PaneState } from '../../src/sidebar/pane-state';
import { freshPane, sheetState } from '../../src/sidebar/pane-state';
import { listed } from './listed';

export const OCTOBER = 46326;
export const TODAY = 46347;

export const looked = (given: Partial<InspectAnswer> = {}): InspectAnswer => ({
  sheet: 'Aging',
  refused: null,
  policyProblems: [],
  table: null,
  samples: {},
  asOf: { day: OCTOBER, from: 'file' },
  asOfChoices: [],
  changed: null,
  confirmed: false,
  remembered: [],
  counts: null,
  totals: {},
  problems: [],
  notes: [],
  schedule: null,
  ...given,
});

export const scored = (given: Partial<ScoreAnswer> = {}): ScoreAnswer => ({
  refused: null,
  policyProblems: [],
  ask: null,
  asOf: OCTOBER,
  topN: 20,
  ranked: [listed()],
  concentration: [],
  notCalled: [],
  counts: null,
  totals: {},
  problems: [],
  ignored: [],
  notes: [],
  weights: null,
  changes: [],
  formulas: [],
  ...given,
});

export const asks = scored({
  ask: { about: 'as-of', asOf: OCTOBER, newer: TODAY, from: 'today', tooOld: false },
  ranked: [],
  asOf: null,
});

export const GRAPH: MailSeen = { by: 'Graph', from: 'ar@us.example', quota: null, pause: 0, looks: false };

/** A pane over a host that answers what a test says, and remembers what it was asked. */
export function pane(
  answer: (task: string, input: Record<string, unknown>) => unknown,
  me = 'Ana',
  around: Partial<Surroundings> = {},
  post: Partial<Pick<Host, 'mail' | 'send' | 'sendTest' | 'reports' | 'brokenRuns' | 'setSchedule' | 'keep'>> = {},
) {
  const asked: [string, Record<string, unknown>][] = [];
  const host: Host = {
    surroundings: async () => ({
      ...{ host: 'excel', sheets: ['Aging', 'Old'], ours: ['Policy'], active: 'Aging', locale: 'es-MX' },
      ...around,
    }),
    mail: async () => GRAPH,
    send: async () => Promise.reject(new Error('nobody said what becomes of letters')),
    sendTest: async () => ({ is: 'accepted', as: '' }),
    ...post,
    run: async (task, input) => {
      asked.push([task, input as never]);
      return (await answer(task, input as never)) as never;
    },
    selectRows: async () => Promise.reject(new Error('Excel is busy. Leave the cell and try again.')),
    selectCell: async () => undefined,
  };
  let state: PaneState = freshPane('en', me, false);
  const store = { get: () => state, set: (change: Partial<PaneState>) => void (state = { ...state, ...change }) };
  let ids = 0;
  const clock = { today: () => OCTOBER, id: () => `id${++ids}` };
  const act = acts(host, store, clock, () => ({
    afterScore: () => 'scored',
    afterRemove: () => 'removed',
    afterFind: () => 'found',
    logged: ({ name }, [first]) => `${name}: ${first?.kind ?? ''}`,
    undone: (name) => `undone ${name}`,
    scheduled: (schedule) => `scheduled: ${schedule}`,
    refused: ({ code }) => `refused: ${code}`,
  }));
  return {
    act,
    asked,
    state: () => state,
    here: () => sheetState(state),
    settled: () => new Promise((done) => setImmediate(done)),
  };
}
