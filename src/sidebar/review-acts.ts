import { inputOf, type ActTools } from './act-tools';
import type { LogSaid } from './log-acts';
import { isBusy, sheetState, type PaneState } from './pane-state';

/** Looking over the call list, every quarter. */
export interface ReviewActs {
  review(): Promise<void>;
}

export function reviewActs(
  { host, get, set, change, attempt }: ActTools,
  say: (state: PaneState) => Pick<LogSaid, 'refused'>,
): ReviewActs {
  const review = (): Promise<void> =>
    attempt(async () => {
      const { sheet, me } = get();
      if (isBusy(get())) return;
      if (me === '') {
        set({ naming: { then: 'review' } });
        return;
      }
      set({ doing: { what: 'reading', part: 0 } });
      const answer = await host.run('review', { ...inputOf(get()), who: me }, ({ doing, part }) =>
        set({ doing: { what: doing, part } }),
      );
      if (answer.refused) throw new Error(say(get()).refused(answer.refused));
      const { scored } = sheetState(get());
      const notes = (scored?.notes ?? []).filter(({ code }) => code !== 'review-due');
      change(sheet, { undo: [], reviewed: answer, scored: scored && { ...scored, notes } });
      set({ doing: null });
    });
  return { review };
}
