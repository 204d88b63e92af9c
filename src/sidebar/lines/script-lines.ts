import { scriptOf } from '../../core/action/scripts/script';
import type { ListedAccount } from '../../core/tasks/task';
import type { Words } from '../words/words';
import type { Formats } from './formats';
import { notationIn } from './money';

/** What to say on the phone for the action of an account, line by line; empty where nobody is to be asked. */
export const scriptLines = (
  { action, name, account }: ListedAccount,
  { language }: Words,
  formats: Formats,
): readonly string[] =>
  scriptOf(action, { contact: action.contact?.contact ?? '', name: name || account }, language, notationIn(formats));
