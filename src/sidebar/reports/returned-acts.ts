import { inputOf, type ActTools } from '../act-tools';
import { replaced, type LogSaid } from '../log-acts';
import { isBusy, sheetState, type PaneState } from '../pane-state';
import { reportMail } from './report-mail';

type Source = Uint8Array | string;

/** Writing down which letters came back. */
export interface ReturnedActs {
  /** Reads mails as they were dropped, chosen or pasted. */
  readReports(sources: () => Promise<readonly Source[]>): Promise<void>;
  /** Looks for them in the mailbox, where it may be read. */
  lookForReports(): Promise<void>;
  mayLook(): boolean;
}

export function returnedActs(
  { host, get, set, change, attempt }: ActTools,
  say: (state: PaneState) => Pick<LogSaid, 'refused'>,
  renewLetters: () => Promise<void>,
): ReturnedActs {
  const read = (sources: () => Promise<readonly Source[]>): Promise<void> =>
    attempt(async () => {
      const { sheet, me } = get();
      if (isBusy(get())) return;
      if (me === '') {
        set({ naming: { then: 'read reports' } });
        return;
      }
      set({ doing: { what: 'reading', part: null }, said: '' });
      const reports = await Promise.all((await sources()).map(reportMail));
      const answer = await host.run('bounced', { ...inputOf(get()), who: me, reports }, ({ doing, part }) =>
        set({ doing: { what: doing, part } }),
      );
      if (answer.refused) throw new Error(say(get()).refused(answer.refused));
      const { scored } = sheetState(get(), sheet);
      change(sheet, {
        returned: answer.found,
        letters: { ...sheetState(get(), sheet).letters, isOld: true },
        scored: scored && { ...scored, ranked: replaced(scored.ranked, answer.listed) },
      });
      set({ doing: null });
      await renewLetters();
    });
  return {
    readReports: read,
    lookForReports: () => read(async () => (await host.reports?.()) ?? []),
    mayLook: () => host.reports !== undefined && sheetState(get()).letters.mail?.looks === true,
  };
}
