import type { Day } from '../../cells/day';

export type AsOfSource = 'chosen' | 'policy' | 'file' | 'today';

export interface AsOfChoice {
  readonly day: Day;
  readonly from: Exclude<AsOfSource, 'chosen'>;
}

/** The as-of day of a run, the days worth choosing between, and the newer day that it should be asked about. */
export interface AsOfDay {
  readonly day: Day;
  readonly from: AsOfSource;
  /** Empty when all agree. */
  readonly choices: readonly AsOfChoice[];
  /** The day that the file states, else today, where the as-of day is older. */
  readonly newer: { readonly day: Day; readonly from: 'file' | 'today' } | null;
}

/** Settles the as-of day: what a person chose, else the policy's, else the file's, else today. */
export function asOfDay(chosen: Day | null, policy: Day | null, file: Day | null, today: Day): AsOfDay {
  const all: readonly { readonly day: Day | null; readonly from: AsOfSource }[] = [
    { day: chosen, from: 'chosen' },
    { day: policy, from: 'policy' },
    { day: file, from: 'file' },
    { day: today, from: 'today' },
  ];
  const used = all.find(({ day }) => day !== null);
  const day = used?.day ?? today;
  const choices = all.flatMap(({ day: each, from }, i): AsOfChoice[] =>
    each === null || from === 'chosen' || all.slice(1, i).some((earlier) => earlier.day === each)
      ? []
      : [{ day: each, from }],
  );
  // The file's own day comes first: a new export is of its day, whatever today is.
  const newer =
    file !== null && file > day ? { day: file, from: 'file' as const } : { day: today, from: 'today' as const };
  return {
    day,
    from: used?.from ?? 'today',
    choices: choices.length > 1 ? choices : [],
    newer: newer.day > day ? newer : null,
  };
}
