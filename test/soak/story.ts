import type { OutboxHost } from '../support/outbox-host';
import { unaccounted } from '../support/accounted-for';
import { rowsOf } from '../support/outbox-host';

/** What there is for the hosts that were asked for. */
export function ofHosts<T>(asked: readonly string[], hosts: Readonly<Record<string, T>>): readonly T[] {
  return asked.map((host) => {
    const found = hosts[host];
    if (found === undefined) throw new Error(`No host ${host}; there are ${Object.keys(hosts).join(', ')}.`);
    return found;
  });
}

/** Ends that come one after the other, at most so many steps apart: a run may outlive one. */
export function endsToCome<T extends object>(ends: readonly T[], apart: number, chance: () => number) {
  const coming: (T & { readonly step: number })[] = [];
  for (let step = 0; coming.length < 100;) {
    step += 1 + Math.floor(chance() * apart);
    coming.push({ ...ends[Math.floor(chance() * ends.length)]!, step });
  }
  return coming;
}

export const secondsSince = (began: number): number => Math.round((performance.now() - began) / 1000);

/** What became of the letters of a run, of which all were approved. */
export interface Came extends Pick<OutboxHost, 'sheets'> {
  readonly letters: number;
  readonly crashes: number;
  /** References of those that arrived. */
  readonly received: readonly string[];
  /** What else went wrong. */
  readonly errors?: readonly string[];
  /** `performance.now()` as it began. */
  readonly began: number;
}

/** Tells in a line what came of a run, and fails the story where a letter is not accounted for. */
export function tell(name: string, { letters, crashes, received, errors = [], began, sheets }: Came): void {
  const states = new Map<string, number>();
  for (const { state } of rowsOf({ sheets })) states.set(state, (states.get(state) ?? 0) + 1);
  const counted = [...states.values()].reduce((sum, count) => sum + count, 0);
  const wrong = [
    ...unaccounted({ sheets }, received, crashes),
    ...(counted === letters ? [] : [`${counted} letters stand in the Outbox`]),
    ...errors,
  ];
  const told = [...states].map(([state, count]) => `${count} ${state}`).join(', ');
  process.stdout.write(
    `${name}: ${letters} letters, ${crashes} crashes, ${received.length} arrived, ${told}; ${wrong.length} wrong, in ${secondsSince(began)} s\n` +
      wrong.map((sentence) => `  ${sentence}\n`).join(''),
  );
  if (wrong.length > 0) process.exitCode = 1;
}
