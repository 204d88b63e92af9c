import type { SendReply, SendStep } from '../../src/core/outbox/send-step';
import { answered, atNow, batchOf, keysOf, type OutboxHost } from './outbox-host';

/** Where a run is killed: at which of its steps, and at which moment of it. */
export interface Death {
  readonly step: number;
  readonly when: Moment;
}

/** `within`: the rows of a mark are written, and what goes with them is not. */
export const MOMENTS = ['before', 'within', 'after'] as const;
type Moment = (typeof MOMENTS)[number];

export class Killed extends Error {}

/** Only a mark has a middle. */
const isOver = (asked: Moment, step: SendStep, when: Moment): boolean =>
  asked === 'within' && step.do !== 'mark' && when === 'after';

/**
 * Takes a run to its end, or to its death: before what a step does, in the middle of it, or when it is done and nobody hears
 * of it. Answers how many steps there were.
 */
export async function drivenToDeath<Answer>(
  run: Generator<SendStep, Answer, SendReply>,
  host: OutboxHost,
  death: Death | null,
): Promise<{ readonly answer: Answer; readonly steps: readonly SendStep['do'][] }> {
  const steps: SendStep['do'][] = [];
  let next = run.next();
  while (!next.done) {
    const step = next.value;
    const dies = (when: Moment): void => {
      if (death?.step === steps.length && (death.when === when || isOver(death.when, step, when)))
        throw new Killed(`${when} ${step.do}`);
    };
    dies('before');
    let reply: SendReply;
    if (step.do === 'mark') {
      const batch = batchOf(host, step);
      const found = batch.find();
      batch.write(found);
      dies('within');
      batch.then(found);
      reply = atNow(host, { is: 'marked', keys: keysOf(found) });
    } else if (step.do === 'send') {
      reply = atNow(host, { is: 'sent', result: await host.deliver(step.letter) });
    } else {
      reply = atNow(host, answered(host, step));
    }
    dies('after');
    steps.push(step.do);
    next = run.next(reply);
  }
  return { answer: next.value, steps };
}
