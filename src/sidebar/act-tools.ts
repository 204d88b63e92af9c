import type { InspectInput } from '../core/tasks/task';
import type { Host } from './host';
import type { PaneState, SheetState } from './pane-state';
import { freshSheet, sheetState } from './pane-state';

export interface Store {
  get(): PaneState;
  set(change: Partial<PaneState>): void;
}

/** What every act works with. */
export interface ActTools extends Store {
  readonly host: Host;
  /** Changes what is known of a sheet. */
  readonly change: (sheet: string, patch: Partial<SheetState>) => void;
  /** The same of the sheet in use. */
  readonly here: (patch: Partial<SheetState>) => void;
  /** Runs something the host may refuse; a refusal is shown with a way to try again. */
  readonly attempt: (work: () => Promise<void>) => Promise<void>;
}

export function actTools(host: Host, { get, set }: Store): ActTools {
  const change = (sheet: string, patch: Partial<SheetState>): void => {
    const { sheets } = get();
    set({ sheets: { ...sheets, [sheet]: { ...(sheets[sheet] ?? freshSheet), ...patch } } });
  };
  const attempt = async (work: () => Promise<void>): Promise<void> => {
    set({ failure: null });
    try {
      await work();
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      set({ doing: null, failure: { message, again: () => void attempt(work) } });
    }
  };
  return { host, get, set, change, here: (patch) => change(get().sheet, patch), attempt };
}

/** The sheet and what the person changed; nothing that the sheet or Policy decides is sent back to them. */
export function inputOf(state: PaneState): InspectInput {
  const { columns, conventions, asOf } = sheetState(state);
  return {
    sheet: state.sheet,
    ...(Object.keys(columns).length > 0 ? { columns } : {}),
    ...(Object.keys(conventions).length > 0 ? { conventions } : {}),
    ...(asOf === null ? {} : { asOf }),
  };
}
