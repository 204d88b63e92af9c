import { scriptOf } from '../../core/action/scripts/script';
import type { Script } from '../../core/action/scripts/scripts';
import { isLanguage, languageIn } from '../../core/letters/language';
import type { Language } from '../../core/policy/words';
import type { ListedAccount } from '../../core/tasks/task';
import type { Words } from '../words/words';
import type { Formats } from './formats';
import { notationIn } from './money';

export interface ScriptLines {
  /** Of whoever is called, where Contacts names one that there are scripts in; else of the pane. */
  readonly language: Language;
  /** Empty where nobody is to be asked. */
  readonly lines: Script;
}

/** What to say on the phone for the action of an account. */
export function scriptLines(
  { action, name, account }: ListedAccount,
  { language: own }: Words,
  formats: Formats,
): ScriptLines {
  const { contact } = action;
  const theirs = languageIn(contact?.language ?? '');
  const language = isLanguage(theirs) ? theirs : own;
  const called = { contact: contact?.contact ?? '', name: name || account };
  const notation = language === own ? notationIn(formats) : undefined;
  return { language, lines: scriptOf(action, called, language, notation) };
}
