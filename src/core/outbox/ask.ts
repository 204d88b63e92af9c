import type { SendReply, SendStep } from './send-step';

type Answered<Is extends SendReply['is']> = Extract<SendReply, { readonly is: Is }>;

/** A part of a run that asks its host for steps. */
export type Steps<Result> = Generator<SendStep, Result, SendReply>;

/** Asks for a step, and takes no other answer than the one to it. */
export function* ask<Is extends SendReply['is']>(step: SendStep, is: Is): Steps<Answered<Is>> {
  const reply = yield step;
  if (reply.is !== is) throw new Error(`asked to ${step.do} and was answered "${reply.is}"`);
  return reply as Answered<Is>;
}
