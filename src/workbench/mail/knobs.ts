/**
 * What can happen to a letter. A recipient's address may ask for it by its first part (`bad@customer.example`), or the
 * knobs ask for it by number.
 */
export const TROUBLES = [
  'bad', // refused for good
  'busy', // refused for now
  'lost', // kept, and the connection is lost before anybody hears of it
  'slow', // kept after a while
  'over', // kept, and the time of the script that sent it is over
  'gone', // kept, and a report follows that it came back
] as const;

export type Trouble = (typeof TROUBLES)[number];

export const troubleOf = (address: string): Trouble | null =>
  TROUBLES.find((trouble) => address.toLowerCase().startsWith(`${trouble}@`)) ?? null;

/** How the mail services of the workbench behave: for tests, and for whoever wants to see what Callsheet makes of it. */
export interface Knobs {
  /** What happens to the next `letters` letters after `after` others. */
  readonly trouble: Trouble | '';
  readonly after: number;
  readonly letters: number;
  /** Seconds that a slow letter takes. */
  readonly slow: number;
  /** Seconds that Microsoft Graph asks for after it has refused a letter for now. */
  readonly retryAfter: number;
  /** Recipients a day that MailApp takes. */
  readonly quota: number;
  /** Seconds that a script may run at most. */
  readonly scriptSeconds: number;
  /** Somebody else holds the lock of the spreadsheet. */
  readonly locked: boolean;
  /** Scopes of Google's that the person has declined, by their last part, such as `script.send_mail`. */
  readonly declined: readonly string[];
  /** This Excel can sign in to Microsoft. */
  readonly signIn: boolean;
  /** Permissions of Microsoft's that are given without asking. */
  readonly granted: readonly string[];
  /** What the person does in the window that asks for the others. */
  readonly asked: 'grants' | 'cancels';
}

export const USUAL: Knobs = {
  trouble: '',
  after: 0,
  letters: 1,
  slow: 2,
  retryAfter: 2,
  quota: 100,
  scriptSeconds: 360,
  locked: false,
  declined: [],
  signIn: true,
  granted: ['User.Read', 'Mail.Send', 'Mail.ReadWrite'],
  asked: 'grants',
};

const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isSeconds = (value: unknown): boolean => typeof value === 'number' && value >= 0 && value <= 3600;
const isSwitch = (value: unknown): boolean => typeof value === 'boolean';
const isList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === 'string');
const isAmong =
  (...words: readonly string[]) =>
  (value: unknown): boolean =>
    typeof value === 'string' && words.includes(value);

const MAY_BE: Readonly<Record<keyof Knobs, (value: unknown) => boolean>> = {
  trouble: isAmong('', ...TROUBLES),
  after: isCount,
  letters: isCount,
  slow: isSeconds,
  retryAfter: isSeconds,
  quota: isCount,
  scriptSeconds: isSeconds,
  locked: isSwitch,
  declined: isList,
  signIn: isSwitch,
  granted: isList,
  asked: isAmong('grants', 'cancels'),
};

/** The knobs as they were, turned as told. */
export function turned(knobs: Knobs, told: Readonly<Record<string, unknown>>): Knobs {
  for (const [name, value] of Object.entries(told)) {
    if (!Object.hasOwn(MAY_BE, name))
      throw new Error(`There is no knob ${name}; there are ${Object.keys(MAY_BE).join(', ')}.`);
    if (!MAY_BE[name as keyof Knobs](value)) throw new Error(`The knob ${name} cannot be ${JSON.stringify(value)}.`);
  }
  return { ...knobs, ...told };
}
