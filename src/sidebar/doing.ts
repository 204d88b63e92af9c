import type { Step } from './host';

/** What the pane does beside the steps of a run. */
export type Work =
  'inspecting' | 'removing' | 'logging' | 'preparing' | 'approving' | 'asking' | 'testing' | 'sending' | 'scheduling';

/** What is under way, for the progress bar and the status line. */
export interface Doing {
  readonly what: Step['doing'] | Work;
  /** Of the step, 0 to 1; null where nothing can be told. */
  readonly part: number | null;
}
