import type { ActTools } from './act-tools';
import { walkFrom, workOf, type WorkSection } from './lines/work-list';
import { remember } from './memory';
import { nothingLogged, openListed, sheetState } from './pane-state';

/** Going through the list, account by account. */
export interface WalkActs {
  /** Opens the page of an account, or with null the list again. */
  openAccount(key: string | null): void;
  /** Opens an account again that one went through, where one is still on that way. */
  returnTo(key: string): void;
  /** To the next account, or with -1 to the one before; past the end there is the list. */
  step(by: 1 | -1): void;
  showMore(section: WorkSection, shown: number): void;
  /** All accounts, or those of the person who has the pane open, whose name is asked for first. */
  showMine(mine: boolean): void;
  selectRows(rows: readonly number[]): void;
}

export function walkActs({ host, get, set, here, attempt }: ActTools): WalkActs {
  const selectRows = (rows: readonly number[]): void => void attempt(() => host.selectRows(get().sheet, rows));
  const open = (key: string | null): void => {
    here({ ...nothingLogged, openAccount: key });
    set({ naming: null });
    const listed = openListed(sheetState(get()));
    if (listed) selectRows(listed.rows);
  };
  const openAccount = (key: string | null): void => {
    const { me, mineOnly } = get();
    const { scored } = sheetState(get());
    if (key !== null && scored) here({ walk: walkFrom(workOf(scored.ranked, mineOnly ? me : null), key) });
    open(key);
  };
  return {
    openAccount,
    returnTo: (key) => (sheetState(get()).walk.includes(key) ? open : openAccount)(key),
    step(by) {
      const { openAccount, walk } = sheetState(get());
      open(walk[walk.indexOf(openAccount ?? '') + by] ?? null);
    },
    showMore: (section, shown) => here({ shown: { ...sheetState(get()).shown, [section]: shown } }),
    showMine(mine) {
      if (mine && get().me === '') {
        set({ naming: { then: 'show mine' } });
        return;
      }
      remember(host, 'mineOnly', mine ? 'yes' : '');
      set({ mineOnly: mine });
    },
    selectRows,
  };
}
