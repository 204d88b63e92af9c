import { notationOf } from '../../cells/notation';
import { oneFullStop } from '../../cells/text';
import { fill } from '../../policy/fill';
import type { Language } from '../../policy/words';
import { valuesOf, type Worded } from '../action-text';
import type { ActionCode } from '../words/words';
import { en } from './en';
import { es } from './es';
import { pt } from './pt';
import type { Script, ScriptName, Scripts } from './scripts';

const SCRIPTS: Readonly<Record<Language, Scripts>> = { en, es, pt };

const NAMES: Readonly<Partial<Record<ActionCode, ScriptName>>> = {
  'state-terms': 'before-due',
  'send-invoice-copy': 'before-due',
  'call-before-due': 'before-due',
  remind: 'ask',
  call: 'ask',
  'call-for-promise': 'promise',
  'call-broken-promise': 'broken-promise',
  'call-missed-installment': 'missed-installment',
  'offer-plan': 'plan',
  'credit-hold': 'credit-hold',
  agency: 'agency',
  'find-address': 'new-address',
};

/** Who is called: the person, empty where Contacts names none, and the customer. */
export interface Called {
  readonly contact: string;
  readonly name: string;
}

/** What a person says on the phone who carries an action out; empty where nobody is to be asked for anything. */
export function scriptOf(
  action: Worded,
  { contact, name }: Called,
  language: Language,
  notation = notationOf(language),
): Script {
  const { code, parts } = action;
  const script = Number(parts['days']) <= 0 && NAMES[code] === 'ask' ? 'before-due' : NAMES[code];
  if (!script) return [];
  const values = { ...valuesOf(action, language, notation), contact: contact || name, name };
  return SCRIPTS[language][script].map((line) => oneFullStop(fill(line, values)));
}
