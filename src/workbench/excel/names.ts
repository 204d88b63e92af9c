import { fixedAddressOf, boxOf, sheetOf, sheetPrefix } from '../grid/box';
import { namesOf, removeName, setName } from '../grid/names';
import type { BookName } from '../grid/names';
import { findSheet, sizeOf } from '../grid/sheets';
import { ApiError, invalidArgument, notFound } from './api-error';
import { isHostObject } from './host-object';
import type { HostObject } from './host-object';
import type { Model } from './model';

function referenceTo(target: unknown): string {
  if (isHostObject(target) && target.place) {
    const { sheet, box } = target.place;
    return `${sheetPrefix(sheet.getSheetName())}${fixedAddressOf(box)}`;
  }
  if (typeof target === 'string' && target.startsWith('=')) return target.slice(1);
  throw invalidArgument();
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

/** The names of the workbook. */
export function nameCollection(model: Model): HostObject {
  const { grid } = model;
  const find = (name: string): HostObject | null => {
    const known = namesOf(grid).find((other) => same(other.name, name));
    return known ? namedItem(model, known) : null;
  };
  return {
    type: 'NamedItemCollection',
    items: () => namesOf(grid).map((name) => namedItem(model, name)),
    call: {
      getCount: () => namesOf(grid).length,
      getItem: (name: string) => {
        const found = find(name);
        if (!found) throw notFound();
        return found;
      },
      getItemOrNullObject: find,
      add: (name: string, target: unknown) => {
        if (!/^[A-Za-z_\\][\w.\\]*$/.test(name)) throw invalidArgument();
        if (find(name))
          throw new ApiError('ItemAlreadyExists', 'A resource with the same name or identifier already exists.');
        const reference = referenceTo(target);
        setName(grid, name, reference);
        return namedItem(model, { name, reference });
      },
    },
  };
}

function namedItem(model: Model, { name, reference }: BookName): HostObject {
  const { grid } = model;
  const place = (): HostObject | null => {
    const sheet = findSheet(grid, sheetOf(reference) ?? '');
    const box = sheet && boxOf(reference, sizeOf(sheet));
    return sheet && box ? model.range(sheet, box) : null;
  };
  return {
    type: 'NamedItem',
    id: name,
    get: {
      name: () => name,
      formula: () => `=${reference}`,
      value: () => `=${reference}`,
      type: () => 'Range',
      visible: () => true,
      scope: () => 'Workbook',
    },
    set: { formula: (text: string) => setName(grid, name, text.replace(/^=/, '')) },
    call: {
      delete: () => void removeName(grid, name),
      getRange: () => {
        const found = place();
        if (!found) throw notFound();
        return found;
      },
      getRangeOrNullObject: place,
    },
  };
}
