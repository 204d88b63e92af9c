import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.Base.Session;

/** `Session`. The script runs in the browser, so its time zone is the browser's. */
export function sessionService({ end, calls }: Core): Service {
  const emulated: Pick<Service, 'getScriptTimeZone' | 'getActiveUserLocale'> = {
    getScriptTimeZone: () => end.scriptTimeZone,
    getActiveUserLocale: () => end.language.slice(0, 2),
  };
  return as<Service>(calls.counted('Session', emulated));
}
