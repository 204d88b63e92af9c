import type { SendReply, SendResult, SendStep } from '../../src/core/outbox/send-step';
import { answered, atNow, batchOf, keysOf, type OutboxHost } from './outbox-host';

/** How a host writes the rows of a mark: at once, or what it reads, writes and reads again one after the other. */
export type Marking = 'at once' | 'read, then written';

/** A run, step by step; others may come in between wherever it yields. */
function* stepwise<Answer>(
  run: Generator<SendStep, Answer, SendReply>,
  host: OutboxHost,
  marking: Marking,
): Generator<undefined, Answer> {
  let next = run.next();
  while (!next.done) {
    const step = next.value;
    let reply: SendReply;
    if (step.do === 'mark') {
      const batch = batchOf(host, step);
      const found = batch.find();
      if (marking !== 'at once') yield;
      batch.write(found);
      batch.then(found);
      if (marking !== 'at once') yield;
      const stands = found.filter(([{ cells }, row]) => cells.every(({ column, value }) => row[column] === value));
      reply = atNow(host, { is: 'marked', keys: keysOf(stands) });
    } else if (step.do === 'send') {
      reply = atNow(host, { is: 'sent', result: host.deliver(step.letter) as SendResult });
    } else {
      reply = atNow(host, answered(host, step));
    }
    yield;
    next = run.next(reply);
  }
  return next.value;
}

/** Runs that share a workbook; whose turn it is, is left to chance. */
export function interleaved(
  runs: readonly Generator<SendStep, unknown, SendReply>[],
  host: OutboxHost,
  marking: Marking,
  chance: () => number,
): void {
  const going = runs.map((run) => stepwise(run, host, marking));
  while (going.length > 0) {
    const turn = Math.floor(chance() * going.length);
    if (going[turn]!.next().done) going.splice(turn, 1);
  }
}
