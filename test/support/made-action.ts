import type { NextAction } from '../../src/core/action/action-answer';

/** A next action of which nothing is said but what a test gives. */
export const madeAction = (given: Partial<NextAction> = {}): NextAction => ({
  code: 'nothing-due',
  sentence: '',
  parts: {},
  hold: null,
  holds: [],
  run: null,
  stages: { due: [], superseded: [], next: null },
  until: null,
  channel: null,
  role: null,
  contact: null,
  creditHold: null,
  ...given,
});
