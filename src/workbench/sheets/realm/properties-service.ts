import type { GridEnd } from '../line';
import { as } from './core';
import type { Core } from './core';

type Service = GoogleAppsScript.Properties.PropertiesService;
type Properties = GoogleAppsScript.Properties.Properties;

const LARGEST_VALUE = 9 * 1024;

/** `PropertiesService`: kept as long as the page is open. */
export function propertiesService({ calls, end }: Core): Service {
  const [forDocument, forUser, forScript] = [store(end, 'document'), store(end, 'user'), store(end, 'script')];
  const emulated: Service = {
    getDocumentProperties: () => as<Properties>(calls.counted('Properties', { ...forDocument })),
    getUserProperties: () => as<Properties>(calls.counted('Properties', { ...forUser })),
    getScriptProperties: () => as<Properties>(calls.counted('Properties', { ...forScript })),
  };
  return emulated;
}

function store(
  end: GridEnd,
  of: 'document' | 'user' | 'script',
): Pick<Properties, 'getProperty' | 'getProperties' | 'setProperty' | 'deleteProperty' | 'getKeys'> {
  const values = end.properties(of);
  const self = as<Properties>({});
  return {
    getProperty: (key: string) => values.get(key) ?? null,
    getProperties: () => Object.fromEntries(values),
    getKeys: () => [...values.keys()],
    setProperty: (key: string, value: string) => {
      if (String(value).length > LARGEST_VALUE) throw new Error('Argument too large: value');
      values.set(key, String(value));
      return self;
    },
    deleteProperty: (key: string) => {
      values.delete(key);
      return self;
    },
  };
}
