import type { Cell } from '../../../src/core/cells/cell';
import type { Day } from '../../../src/core/cells/day';
import type { ListedAccount, ScoreAnswer } from '../../../src/core/tasks/task';
import { startSession, type Logging, type Session } from '../../support/workbook-session';
import { isWorkday, watch } from './watch';
import { seeded } from '../../../build/examples/made-up-book';
import { sampleWorld, type World } from './world';

/** A stage as Score once said it was due. */
export interface DueOnce {
  readonly key: string;
  readonly stage: string;
  readonly forDay: Day;
  readonly day: Day;
  /** Past due or ahead, when it was due. */
  readonly daysPastDue: number;
}

export interface Quarter {
  readonly session: Session;
  readonly world: World;
  readonly watched: ReturnType<typeof watch>;
  readonly due: readonly DueOnce[];
  /** What Score answered on each day that somebody worked. */
  readonly answers: ReadonlyMap<Day, ScoreAnswer>;
  readonly exports: ReadonlyMap<Day, readonly (readonly Cell[])[]>;
  readonly lastDay: Day;
  readonly missedDays: number;
}

const FIRST_DAY = 46328; // Monday 2026-11-02
const BUSINESS_DAYS = 60;
/** How many calls a person manages in a day. */
const CALLS_A_DAY = 8;

/**
 * Sixty business days of an analyst at work on the sample ledger: every morning the day's export over the last one and
 * Score, then the calls of the personal track and the letters of all others, each logged; one morning in eight nobody
 * comes in.
 */
export async function playQuarter(seed: number): Promise<Quarter> {
  const { world, payments } = await sampleWorld(seed);
  const chance = seeded(seed + 1);
  const session = startSession({ Aging: world.exported(FIRST_DAY), Payments: payments }, '2026-11-02');
  const watched = watch(world);
  const due = new Map<string, DueOnce>();
  const answers = new Map<Day, ScoreAnswer>();
  const exports = new Map<Day, readonly (readonly Cell[])[]>();
  let [day, worked, missedDays] = [FIRST_DAY - 1, 0, 0];

  while (worked + missedDays < BUSINESS_DAYS) {
    day += 1;
    world.live(day);
    if (!isWorkday(day)) continue;
    if (worked > 0 && chance() < 1 / 8) {
      missedDays += 1;
      continue;
    }
    worked += 1;
    session.today = day;
    exports.set(day, world.exported(day));
    session.paste('Aging', exports.get(day)!);
    const answer = session.score({ asOf: day });
    answers.set(day, answer);
    const now = new Map(answer.ranked.map((listed) => [listed.key, listed]));
    for (const { key, action } of answer.ranked) {
      if (!action.run) continue;
      const { stage, forDay, daysPastDue } = action.run;
      const once = { key, stage: stage.name, forDay, day, daysPastDue };
      if (!due.has(dueKey(once))) due.set(dueKey(once), once);
    }

    const log = (entries: readonly Logging[]): void => {
      const logged = session.log(...entries);
      if (logged.refused) throw new Error(logged.refused.message);
      for (const changed of logged.listed) now.set(changed.key, changed);
    };
    const isToDo = ({ action }: ListedAccount): boolean => action.hold === null && action.channel !== null;
    let calls = 0;
    for (const { key } of answer.ranked) {
      const listed = now.get(key)!;
      if (!listed.personal || !isToDo(listed) || calls === CALLS_A_DAY) continue;
      calls += 1;
      log(act(listed, day, world, watched));
    }
    // One letter for each customer: the next one in another currency is held by the caps.
    const letters = new Map(
      [...now.values()]
        .filter((listed) => !listed.personal && isToDo(listed) && listed.action.channel === 'email')
        .map((listed) => [listed.account, listed]),
    );
    if (letters.size > 0) log([...letters.values()].flatMap((listed) => act(listed, day, world, watched)));
  }
  const lastDay = [...answers.keys()].pop()!;
  return { session, world, watched, due: [...due.values()], answers, exports, lastDay, missedDays };
}

const dueKey = ({ key, stage, forDay }: DueOnce): string => JSON.stringify([key, stage, forDay]);

/** Does what the line says, and writes down what came of it. */
function act(
  { account, currency, action }: ListedAccount,
  day: Day,
  world: World,
  watched: Quarter['watched'],
): readonly Logging[] {
  const { run, channel, code } = action;
  const stage = run ? run.stage.name : '';
  const forDay = run ? run.forDay : null;
  const confirms = code === 'confirm-promise';
  watched.contacted({
    ...{ day, account, currency, channel: channel ?? '', stage, forDay, confirms },
    occurrence: run ? run.occurrence : 0,
  });
  const of = { account, currency };
  if (channel !== 'call') return [{ ...of, kind: 'contact', channel, outcome: 'sent', stage, forDay }];

  const reply = world.call(account, currency, day);
  const called: Logging = { ...of, kind: 'contact', channel, outcome: reply.outcome, stage, forDay };
  if (reply.outcome !== 'reached') return [called];
  const { promise, disputes } = reply;
  if (promise) watched.promised(account, currency, day, promise.day, promise.amount);
  return [
    called,
    ...(promise ? [{ ...of, kind: 'promise' as const, promisedDay: promise.day, amount: promise.amount }] : []),
    ...(disputes ? [{ ...of, kind: 'dispute' as const, outcome: 'pricing', reference: disputes }] : []),
  ];
}
