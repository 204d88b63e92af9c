import { unknownMember } from './api-error';
import { memberName, wireName } from './host-object';
import type { HostObject } from './host-object';

type Wire = Record<string, unknown>;

/**
 * What `load` brings: the properties asked for, by their paths (`format/fill/color`), or all that hold a value when
 * none is named. Members of a collection come as a list.
 */
export function loaded(object: HostObject | null, names: readonly string[]): Wire | null {
  if (object === null) return null;
  if (object.items) {
    const inner = names.map((name) => name.replace(/^items\/?/, '')).filter((name) => name !== '');
    const own = inner.filter((name) => object.get?.[memberName(name)]);
    return {
      _Items: object.items().map((item) =>
        loaded(
          item,
          inner.filter((name) => !own.includes(name)),
        ),
      ),
      ...values(object, own),
    };
  }
  return {
    ...(object.id === undefined ? {} : { _Id: object.id }),
    ...values(object, names.length > 0 ? names : Object.keys(object.get ?? {})),
  };
}

function values(object: HostObject, names: readonly string[]): Wire {
  const wire: Wire = {};
  for (const name of names) {
    const [head = '', ...rest] = name.split('/');
    const member = memberName(head);
    const [get, to] = [object.get?.[member], object.to?.[member]];
    if (get) wire[wireName(member)] = get();
    else if (to) wire[wireName(member)] = { ...(wire[wireName(member)] as Wire | undefined), ...below(to(), rest) };
    else throw unknownMember(object.type, member);
  }
  return wire;
}

const below = (object: HostObject | null, rest: readonly string[]): Wire | null =>
  loaded(object, rest.length > 0 ? [rest.join('/')] : []);
