import type { Day } from '../cells/day';
import type { Contact } from '../policy/contact';
import type { AccountClass, Channel, Policy, Role } from '../policy/policy';
import { actionText, type Parts } from './action-text';
import { addressed, approach, type Wanted } from './approach';
import type { Asked } from './asked';
import type { CreditHold } from './credit-hold';
import { holds } from './gate';
import type { Hold } from './hold';
import type { Situation } from './situation';
import type { StageRun, StageStanding } from './stage-run';
import type { ActionCode } from './words/words';

/** What to do now. Its sentence is in the policy's language; `actionText` says it in another. */
export interface NextAction {
  readonly code: ActionCode;
  readonly sentence: string;
  /** Values the sentence is made of; words as their codes. */
  readonly parts: Parts;
  /** Why not now, the first of `holds`; null where nothing holds. Beside a promise to be confirmed: that promise. */
  readonly hold: Hold | null;
  readonly holds: readonly Hold[];
  /** The stage that is due, held or not. */
  readonly run: StageRun | null;
  readonly stages: StageStanding;
  /** The first day on which there is something to do again; null where that is now, or nobody knows. */
  readonly until: Day | null;
  readonly channel: Channel | null;
  readonly role: Role | null;
  /** Whom to ask; null where Contacts names nobody who can be reached. */
  readonly contact: Contact | null;
  readonly creditHold: CreditHold | null;
}

export type { Parts };

/** Who deals with an account: a person looks at each, or a batch does. */
export type Track = 'personal' | 'automatic';

/** All that the next action of an account is found from. */
export interface Case {
  readonly situation: Situation;
  readonly accountClass: AccountClass;
  readonly policy: Policy;
  readonly track: Track;
  readonly stages: StageStanding;
  /** The first stage that is due. */
  readonly run: StageRun | null;
  readonly creditHold: CreditHold | null;
  /** A person, who looks first: by whatever channel, at whatever minute. */
  readonly asked: Asked;
}

/** An action as it is shown; what `more` leaves out is none of it. */
export function said(given: Case, code: ActionCode, parts: Parts, more: Partial<NextAction> = {}): NextAction {
  const { stages, creditHold, policy } = given;
  return {
    code,
    sentence: actionText({ code, parts, hold: more.hold || null }, policy.language),
    parts,
    hold: null,
    holds: [],
    run: null,
    stages,
    until: null,
    channel: null,
    role: null,
    contact: null,
    creditHold,
    ...more,
  };
}

/** That nothing may be done, and why. */
export function held(given: Case, all: readonly Hold[], parts: Parts = {}, more: Partial<NextAction> = {}): NextAction {
  return said(given, 'hold', parts, { hold: all[0]!, holds: all, until: lastOf(all), run: given.run, ...more });
}

/** Asks them for something, by way of the gate; `run`: the stage that asks. */
export function ask(
  given: Case,
  code: ActionCode,
  wanted: Wanted,
  parts: Parts,
  { run = null, ...more }: Partial<Asked> & Partial<Pick<NextAction, 'run'>> = {},
): NextAction {
  const { situation, policy, asked } = given;
  const to = approach(situation, asked, wanted);
  const all = holds(situation, policy, { ...asked, ...more, ...to, ...addressed(to.channel, to.contact) });
  const values = { ...parts, channel: to.channel, role: to.role };
  const by = { ...to, run };
  if (all.length === 0) return said(given, code, values, by);
  const due = run && run.daysPastDue <= 0 && { dueDay: run.forDay };
  // What nothing but a person ends has nothing that comes then.
  return held(given, all, run && lastOf(all) !== null ? { ...values, ...due, asks: run.stage.action } : {}, by);
}

/** The first day on which none of them holds; null when one has no such day. */
export const lastOf = (all: readonly Hold[]): Day | null =>
  all.reduce<Day | null>((last, { until }) => (last === null || until === null ? null : Math.max(last, until)), 0);
