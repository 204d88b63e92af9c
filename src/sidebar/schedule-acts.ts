import type { Schedule } from '../core/tasks/inspect-task';
import type { ActTools } from './act-tools';
import type { SheetState } from './pane-state';
import { isBusy, sheetState, type PaneState } from './pane-state';

/** When letters are prepared by themselves. */
export interface ScheduleActs {
  /** Sets it at once; where that fails the pane shows again what it was. */
  schedule(change: Partial<Pick<Schedule, 'schedule' | 'digest'>>): Promise<void>;
}

/** What was set, in words. */
export interface ScheduleSaid {
  scheduled(schedule: Schedule['schedule']): string;
}

export function scheduleActs(
  { host, get, set, change, attempt }: ActTools,
  say: (state: PaneState) => ScheduleSaid,
  look: () => Promise<void>,
): ScheduleActs {
  const stands = (inspected: SheetState['inspected']): Schedule | null => inspected?.schedule ?? null;
  return {
    schedule: (asked) =>
      attempt(async () => {
        const { sheet } = get();
        const { inspected } = sheetState(get());
        const before = stands(inspected);
        if (!host.setSchedule || !inspected || !before || isBusy(get())) return;
        const { schedule, digest } = { ...before, ...asked };
        set({ doing: { what: 'scheduling', part: null }, said: '' });
        try {
          await host.setSchedule({ sheet, schedule, digest });
        } catch (error) {
          // As it stands: what the person picked was not set.
          change(sheet, { inspected: { ...inspected } });
          throw error;
        }
        set({ doing: null });
        await look();
        set({ said: say(get()).scheduled(schedule) });
      }),
  };
}
