import { ApiError, invalidArgument, readOnly, unknownMember } from './api-error';
import { ACTION, PATH } from './batch';
import type { Action, Batch, BatchAnswer, ObjectPath } from './batch';
import { isHostObject, memberName } from './host-object';
import type { HostObject } from './host-object';
import { loaded } from './loaded';
import { sentenceOf } from '../page/sentence-of';

type Call = (...args: unknown[]) => unknown;

/**
 * Carries a batch out over the workbook, in order. The first failure ends it and is named with the number of its
 * action; what was done before stays done, as in Excel.
 */
export function execute(batch: Batch, workbook: HostObject, mayWrite: () => boolean): BatchAnswer {
  const results: { ActionId: number; Value: unknown }[] = [];
  const known = new Map<number, HostObject | null>();

  const reached = (id: number): HostObject | null => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const path = batch.ObjectPaths[String(id)];
    if (!path) throw invalidArgument();
    const object = follow(path);
    known.set(id, object);
    return object;
  };

  const follow = (path: ObjectPath): HostObject | null => {
    if (path.ObjectPathType === PATH.global) return workbook;
    if (path.ObjectPathType === PATH.nothing) return null;
    const parent = path.ParentObjectPathId === undefined ? null : reached(path.ParentObjectPathId);
    if (parent === null) return null;
    if (path.ObjectPathType === PATH.property) return linked(parent, path.Name);
    const name = path.ObjectPathType === PATH.indexer ? 'getItem' : path.Name;
    if (!READING.test(name) && !mayWrite()) throw readOnly();
    const object = method(parent, name)(...argumentsOf(path, reached));
    return isHostObject(object) ? object : null;
  };

  const perform = (action: Action, object: HostObject | null): unknown => {
    if (object === null) return null;
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object.id === undefined ? {} : { _Id: object.id };
      case ACTION.load:
        return loaded(object, action.QueryInfo?.Select ?? []);
      case ACTION.call:
        return action.Name === '_KeepReference'
          ? null
          : (method(object, action.Name)(...argumentsOf(action, reached)) ?? null);
      case ACTION.set:
        return put(object, action.Name, action.ArgumentInfo?.Arguments?.[0]);
      default:
        throw new ApiError('NotImplemented', `An action of type ${action.ActionType} is not emulated here.`);
    }
  };

  let index = 0;
  try {
    for (const action of batch.Actions) {
      if (action.ActionType === ACTION.trace) continue;
      if (writes(action) && !mayWrite()) throw readOnly();
      results.push({ ActionId: action.Id, Value: perform(action, reached(action.ObjectPathId)) });
      index++;
    }
    return { Results: results, Error: null };
  } catch (error) {
    const Code = error instanceof ApiError ? error.code : 'GeneralException';
    const Message = sentenceOf(error);
    return { Results: results, Error: { Code, Message, ActionIndex: index, Location: '', HttpStatusCode: 400 } };
  }
}

const READING = /^_|^(get|load|is)/i;
const writes = ({ ActionType, Name }: Action): boolean =>
  ActionType === ACTION.set || (ActionType === ACTION.call && !READING.test(Name));

function linked(parent: HostObject, wire: string): HostObject | null {
  const link = parent.to?.[memberName(wire)];
  if (!link) throw unknownMember(parent.type, memberName(wire));
  return link();
}

function method(parent: HostObject, wire: string): Call {
  const call = parent.call?.[memberName(wire)];
  if (!call) throw unknownMember(parent.type, `${memberName(wire)}()`);
  return call as Call;
}

function put(object: HostObject, wire: string, value: unknown): null {
  const set = object.set?.[memberName(wire)];
  if (!set) throw unknownMember(object.type, `${memberName(wire)} =`);
  (set as (value: unknown) => void)(value);
  return null;
}

/** An argument that is itself an object arrives as the number of its path. */
function argumentsOf({ ArgumentInfo }: ObjectPath | Action, reached: (id: number) => HostObject | null): unknown[] {
  const references = ArgumentInfo?.ReferencedObjectPathIds ?? [];
  return (ArgumentInfo?.Arguments ?? []).map((argument, i) => {
    const id = references[i];
    return typeof id === 'number' && id !== 0 ? reached(id) : (argument ?? undefined);
  });
}
