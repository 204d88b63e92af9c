import { actionText, creditText, holdText } from '../../core/action/action-text';
import type { CreditHold } from '../../core/action/credit-hold';
import type { Hold } from '../../core/action/hold';
import { stageNamed } from '../../core/policy/stage-names';
import type { NextAction } from '../../core/tasks/task';
import type { Language, Words } from '../words/words';
import { capital } from './capital';
import type { Formats } from './formats';
import { notationIn } from './money';

/** The next action in the user's language, with amounts and days as the user reads them. */
export const actionLine = (action: NextAction, language: Language, formats: Formats): string =>
  actionText({ ...action, parts: spokenParts(action.parts, language) }, language, notationIn(formats));

const spokenParts = (parts: NextAction['parts'], language: Language): NextAction['parts'] =>
  typeof parts['stage'] === 'string' ? { ...parts, stage: stageNamed(parts['stage'], language) } : parts;

/** A reason not to contact, in the same way. */
export const holdLine = (hold: Pick<Hold, 'code' | 'parts'>, language: Language, formats: Formats): string =>
  holdText(hold, language, notationIn(formats));

/** That deliveries stop, should stop or may go on, and why. */
export function creditLine(creditHold: CreditHold, { language, card }: Words, formats: Formats): string {
  const why = creditText(creditHold, language, notationIn(formats));
  return creditHold.is === 'on hold' ? capital(why) : `${card.creditHolds[creditHold.is]}: ${why}`;
}
