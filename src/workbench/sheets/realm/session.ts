import { MAILBOX } from '../../mail/mailbox';
import { as } from './core';
import type { Core } from './core';
import { assertAllowed } from './scopes';

type Service = GoogleAppsScript.Base.Session;

/** `Session`. The script runs in the browser, so its time zone is the browser's. */
export function sessionService({ end, calls }: Core): Service {
  const user = (method: string): GoogleAppsScript.Base.User => {
    assertAllowed(end, `Session.${method}`, 'userinfo.email');
    const emulated: Pick<GoogleAppsScript.Base.User, 'getEmail'> = { getEmail: () => MAILBOX.address };
    return as(calls.counted('User', emulated));
  };
  const emulated: Pick<Service, 'getScriptTimeZone' | 'getActiveUserLocale' | 'getActiveUser' | 'getEffectiveUser'> = {
    getActiveUser: () => user('getActiveUser'),
    getEffectiveUser: () => user('getEffectiveUser'),
    getScriptTimeZone: () => end.scriptTimeZone,
    getActiveUserLocale: () => end.language.slice(0, 2),
  };
  return as<Service>(calls.counted('Session', emulated));
}
