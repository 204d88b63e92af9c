import { startMail } from '../../src/workbench/server/mail/mail';
import { bookToSend, callsheet, journalledIn, outboxOf } from './sent-files';

/** Leases of a run are over by then. */
const LATER = 6 * 60_000;

export interface Killed {
  readonly killed: number;
  readonly inDoubt: number;
  readonly wrong: readonly string[];
}

/**
 * Sends letters from a workbook file by the built command line, kills the process at random moments, and then lets it run
 * to its end. Tells how often it was killed, and what is wrong, in sentences; nothing is.
 */
export async function killedAndRunAgain(kills: number, letters: number, random = Math.random): Promise<Killed> {
  const mail = await startMail();
  try {
    const { smtp } = await mail.outbox();
    const { file } = await bookToSend(letters);
    let at = Date.parse('2026-11-17T09:00:00Z');
    const args = ['send', file, '--send'];
    const clock = (): string => new Date((at += LATER)).toISOString();
    // How long a run takes before it sends, and between letters, differs from machine to machine.
    const startup = await timed(() => callsheet(['send', file]).ended);
    let killed = 0;
    for (let i = 0; i < kills; i += 1) {
      const { child, ended } = callsheet(args, smtp, clock());
      const timer = setTimeout(() => child.kill('SIGKILL'), startup * (0.6 + random()));
      const { status } = await ended;
      clearTimeout(timer);
      if (status === null) killed += 1;
    }
    const { status, out, said } = await callsheet(args, smtp, clock()).ended;
    const rows = await outboxOf(file);
    const journalled = await journalledIn(file);
    const arrived = (await mail.outbox()).letters.map(({ subject }) => /\[(.*)\]$/.exec(subject)?.[1] ?? '');
    const unknown = rows.filter(({ state }) => state === 'UNKNOWN').length;
    const wrong = [
      ...(rows.length === letters ? [] : [`${rows.length} rows instead of ${letters}`]),
      ...(unknown > killed ? [`${unknown} in doubt after ${killed} kills`] : []),
      ...(status === 2 || status === 64 ? [`refused: ${said}${out}`] : []),
      ...rows.flatMap(({ reference, state }): string[] => {
        const times = arrived.filter((one) => one === reference).length;
        const written = journalled.get(reference) ?? 0;
        return [
          ...(state === 'SENT' || state === 'UNKNOWN' ? [] : [`${reference} is left ${state}`]),
          ...(times > 1 ? [`${reference} arrived ${times} times`] : []),
          ...(state === 'SENT' && times !== 1 ? [`${reference} is SENT and arrived ${times} times`] : []),
          ...(written === (state === 'SENT' ? 1 : 0) ? [] : [`${reference} is ${state}, journalled ${written} times`]),
        ];
      }),
    ];
    return { killed, inDoubt: unknown, wrong };
  } finally {
    await mail.close();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}
