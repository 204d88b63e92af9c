import type { KeptTrigger } from '../kept-with-book';
import { as } from './core';
import type { Core } from './core';
import { assertAllowed, assertGranted } from './scopes';

type Service = GoogleAppsScript.Script.ScriptApp;
type Trigger = GoogleAppsScript.Script.Trigger;
type Builder = GoogleAppsScript.Script.ClockTriggerBuilder;
type Emulated = Pick<
  Service,
  'newTrigger' | 'getProjectTriggers' | 'deleteTrigger' | 'requireScopes' | 'requireAllScopes'
>;

const SCOPE = 'script.scriptapp';
const MOST_TRIGGERS = 20;
const WEEKDAYS = ['SUNDAY', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY'];

const words = (list: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(list.map((word) => [word, word]));
const ENUMS = {
  AuthMode: words(['NONE', 'CUSTOM_FUNCTION', 'LIMITED', 'FULL']),
  EventType: words(['CLOCK', 'ON_OPEN', 'ON_EDIT', 'ON_FORM_SUBMIT', 'ON_CHANGE', 'ON_EVENT_UPDATED']),
  TriggerSource: words(['SPREADSHEETS', 'CLOCK', 'FORMS', 'DOCUMENTS', 'CALENDAR']),
  WeekDay: words(WEEKDAYS),
};

/** `ScriptApp`: time-driven triggers, which run when the person at the page says so, and scopes. */
export function scriptService(core: Core): Service {
  const { end, calls } = core;
  const allowed = (method: string): void => assertAllowed(end, `ScriptApp.${method}`, SCOPE);
  const emulated: Emulated = {
    newTrigger: (handler: string) => {
      allowed('newTrigger');
      return as({ timeBased: () => clockBuilder(core, handler) });
    },
    getProjectTriggers: () => {
      allowed('getProjectTriggers');
      return Array.from(end.triggers(), (trigger) => triggerOf(core, trigger));
    },
    deleteTrigger: (trigger) => {
      allowed('deleteTrigger');
      end.setTriggers(end.triggers().filter(({ id }) => id !== trigger.getUniqueId()));
    },
    requireScopes: (_, scopes) => assertGranted(end, Array.from(scopes)),
    requireAllScopes: () => assertGranted(end, end.scopes),
  };
  return as<Service>(Object.assign(calls.counted('ScriptApp', emulated, 'never'), ENUMS));
}

function clockBuilder({ end, calls, ...core }: Core, handler: string): Builder {
  const when: string[] = [];
  const saying =
    (phrase: string) =>
    (value: unknown): Builder => {
      when.push(phrase.replace('%', String(value)));
      return self;
    };
  const every =
    (unit: string, allowed: (n: number) => boolean) =>
    (n: number): Builder => {
      if (!allowed(n)) throw new Error(`Invalid argument: ${unit}`);
      return saying(`every % ${unit}`)(n);
    };
  const isWhole = (n: number): boolean => Number.isInteger(n) && n >= 1;
  const within =
    (phrase: string, last: number) =>
    (n: number): Builder => {
      if (!Number.isInteger(n) || n < 0 || n > last) throw new Error(`Invalid argument: ${phrase}`);
      return saying(`${phrase} %`)(n);
    };
  const emulated: Omit<Builder, 'after' | 'at' | 'atDate' | 'onMonthDay'> = {
    everyMinutes: every('minutes', (n) => [1, 5, 10, 15, 30].includes(n)),
    everyHours: every('hours', isWhole),
    everyDays: every('days', isWhole),
    everyWeeks: every('weeks', isWhole),
    atHour: within('at hour', 23),
    nearMinute: within('near minute', 59),
    onWeekDay: (day) => {
      if (!WEEKDAYS.includes(String(day))) throw new Error('Invalid argument: day');
      return saying('on %')(String(day).toLowerCase());
    },
    inTimezone: saying('in %'),
    create: () => {
      if (!when.some((phrase) => /^(every|on) /.test(phrase)))
        throw new Error('You must specify how often the trigger should fire.');
      if (end.triggers().length >= MOST_TRIGGERS)
        throw new Error(
          'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
        );
      const trigger = { id: end.uuid(), handler, when: when.join(' ') };
      end.setTriggers([...end.triggers(), trigger]);
      return triggerOf({ end, calls, ...core }, trigger);
    },
  };
  const self = as<Builder>(calls.counted('ClockTriggerBuilder', emulated));
  return self;
}

function triggerOf({ calls }: Core, { id, handler }: KeptTrigger): Trigger {
  const emulated: Pick<Trigger, 'getUniqueId' | 'getHandlerFunction' | 'getEventType' | 'getTriggerSource'> = {
    getUniqueId: () => id,
    getHandlerFunction: () => handler,
    getEventType: () => 'CLOCK' as unknown as GoogleAppsScript.Script.EventType,
    getTriggerSource: () => 'CLOCK' as unknown as GoogleAppsScript.Script.TriggerSource,
  };
  return as<Trigger>(calls.counted('Trigger', emulated));
}
