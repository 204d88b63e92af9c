/** Milliseconds that pass meanwhile. */
export function milliseconds(work: () => unknown): number {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
}

/** Milliseconds of this process alone: others may be at work. */
export function ownMilliseconds(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1e3;
}

/** Of an odd number of times. */
export const median = (times: readonly number[]): number =>
  [...times].sort((one, other) => one - other)[(times.length - 1) / 2]!;

export const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Tells a figure beside the most it may be; the benchmark fails where it is more. */
export function hold(what: string, figure: number, most: number): void {
  const isKept = figure <= most;
  if (!isKept) process.exitCode = 1;
  say(`  ${what}: ${figure.toFixed(2)} (at most ${most}: ${isKept ? 'yes' : 'NO'})`);
}
