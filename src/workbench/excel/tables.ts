import { notFound } from './api-error';
import type { HostObject } from './host-object';

/** The grid has no Excel tables: the collection is always empty. */
export function tableCollection(): HostObject {
  return {
    type: 'TableCollection',
    items: () => [],
    get: { count: () => 0 },
    call: {
      getCount: () => 0,
      getItemOrNullObject: () => null,
      getItem: () => {
        throw notFound();
      },
    },
  };
}
