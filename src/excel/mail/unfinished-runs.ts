/** Names of runs that were begun in this browser and have not come to their end. */
const KEY = 'callsheet.runs';
/** How many are remembered: of some the workbook is gone. */
const MOST = 20;

/** Browsers before 2022 have none: there a run that broke off has its letters until its time is over. */
const locks = (): LockManager | undefined => (globalThis as Partial<typeof globalThis>).navigator?.locks;
const lockOf = (run: string): string => `${KEY} ${run}`;

/**
 * Does the work of a run. While it lasts the browser holds a lock of the run's name, which goes with the page however it ends;
 * the name stays until the run has come to its end.
 */
export function unfinished<Answer>(run: string, work: () => Promise<Answer>): Promise<Answer> {
  const known = locks();
  if (!known) return work();
  return known.request(lockOf(run), async () => {
    keep([...kept(), run].slice(-MOST));
    const answer = await work();
    keep(kept().filter((one) => one !== run));
    return answer;
  });
}

/** Runs of this browser that broke off, for certain: begun, not ended, and no page has them any more. */
export async function brokenRuns(): Promise<readonly string[]> {
  const runs = kept();
  const known = locks();
  if (runs.length === 0 || !known) return [];
  const held = new Set((await known.query()).held?.map(({ name }) => name));
  return runs.filter((run) => !held.has(lockOf(run)));
}

function kept(): readonly string[] {
  try {
    const runs: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(runs) ? runs.filter((run) => typeof run === 'string') : [];
  } catch {
    return [];
  }
}

function keep(runs: readonly string[]): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(runs));
  } catch {
    // Storage is blocked in some frames, with the same end.
  }
}
