import type { Day } from '../../core/cells/day';
import type { InspectAnswer } from '../../core/tasks/task';
import type { Words } from '../words/words';
import type { Formats } from './formats';

export interface AsOfChoice {
  readonly day: Day;
  readonly text: string;
  readonly selected: boolean;
}

/** The days to choose from, each with where it comes from; the one in use first, no day twice. */
export function asOfChoices(
  inspected: Pick<InspectAnswer, 'asOf' | 'asOfChoices'>,
  words: Words,
  formats: Formats,
): AsOfChoice[] {
  const inUse = inspected.asOf;
  const days = [...(inUse ? [inUse] : []), ...inspected.asOfChoices];
  return days
    .filter(({ day }, i) => days.findIndex((other) => other.day === day) === i)
    .map(({ day, from }) => ({
      day,
      text: `${formats.day(day)} · ${words.asOfFrom[from]}`,
      selected: day === inUse?.day,
    }));
}
