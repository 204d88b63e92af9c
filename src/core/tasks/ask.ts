import type { Day } from '../cells/day';

/** Asked before anything is written; the pane runs again with the answer. */
export type Ask =
  /**
   * The as-of day is older than the file's or today: run again with `asOfConfirmed`. `tooOld`: with the older day all
   * contacts are held.
   */
  | {
      readonly about: 'as-of';
      readonly asOf: Day;
      readonly newer: Day;
      readonly from: 'file' | 'today';
      readonly tooOld: boolean;
    }
  /**
   * Of `open` invoices that were open on day `since`, `gone` are not on the sheet any more: run again with `gone`, and
   * with `asOfConfirmed` where that was answered before.
   */
  | { readonly about: 'gone'; readonly gone: number; readonly open: number; readonly since: Day };
