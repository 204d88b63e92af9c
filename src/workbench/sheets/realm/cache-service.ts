import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.Cache.CacheService;
type Cache = GoogleAppsScript.Cache.Cache;

const LARGEST_VALUE = 100 * 1024;
const LONGEST_KEY = 250;
const [USUAL, LONGEST] = [600, 21_600];

/** `CacheService`: what is put there is forgotten when its time is over. */
export function cacheService({ calls, end }: Core): Service {
  const cache = (): (() => Cache) => {
    const kept = new Map<string, { readonly value: string; readonly until: number }>();
    const emulated: Pick<Cache, 'get' | 'put' | 'remove'> = {
      get: (key) => {
        const found = kept.get(key);
        return found && end.now() < found.until ? found.value : null;
      },
      put: (key: string, value: string, seconds?: number) => {
        const time = seconds ?? USUAL;
        if (key.length > LONGEST_KEY) throw new Error('Argument too large: key');
        if (String(value).length > LARGEST_VALUE) throw new Error('Argument too large: value');
        if (!(time > 0 && time <= LONGEST)) throw new Error('Invalid argument: expirationInSeconds');
        kept.set(key, { value: String(value), until: end.now() + time * 1000 });
      },
      remove: (key) => void kept.delete(key),
    };
    return () => as<Cache>(calls.counted('Cache', { ...emulated }));
  };
  const emulated: Service = { getDocumentCache: cache(), getScriptCache: cache(), getUserCache: cache() };
  return emulated;
}
