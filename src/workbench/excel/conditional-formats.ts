import type { FWorksheet } from '@univerjs/sheets/facade';
import { addressOf, sheetPrefix } from '../grid/box';
import type { Box } from '../grid/box';
import { addRule, removeRule, rulesOf } from '../grid/rules';
import type { RuleLook, SheetRule } from '../grid/rules';
import { protectedSheet } from '../grid/sheets';
import { ApiError, notFound, readOnly } from './api-error';
import type { HostObject } from './host-object';
import type { Model } from './model';

const touch = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rowCount &&
  b.row < a.row + a.rowCount &&
  a.column < b.column + b.columnCount &&
  b.column < a.column + a.columnCount;

/** Rules that reach into a range. Only rules by formula are emulated. */
export function conditionalFormats(model: Model, sheet: FWorksheet, box: Box): HostObject {
  const here = (): SheetRule[] => rulesOf(sheet).filter(({ boxes }) => boxes.some((other) => touch(other, box)));
  const writable = (): void => {
    if (protectedSheet(sheet)) throw readOnly();
  };
  const one = (id: string): HostObject | null =>
    here().some((rule) => rule.id === id) ? conditionalFormat(model, sheet, id) : null;
  return {
    type: 'ConditionalFormatCollection',
    items: () => here().map(({ id }) => conditionalFormat(model, sheet, id)),
    call: {
      getCount: () => here().length,
      getItemAt: (index: number) => {
        const rule = here()[index];
        if (!rule) throw notFound();
        return conditionalFormat(model, sheet, rule.id);
      },
      getItem: (id: string) => {
        const found = one(id);
        if (!found) throw notFound();
        return found;
      },
      getItemOrNullObject: one,
      add: (type: string) => {
        writable();
        if (type !== 'Custom')
          throw new ApiError('InvalidArgument', `Conditional formats of type ${type} are not emulated here.`);
        return conditionalFormat(model, sheet, addRule(sheet, { boxes: [box], formula: '=FALSE', look: {} }));
      },
      clearAll: () => {
        writable();
        here().forEach(({ id }) => removeRule(sheet, id));
      },
    },
  };
}

function conditionalFormat(model: Model, sheet: FWorksheet, id: string): HostObject {
  const rule = (): SheetRule => {
    const found = rulesOf(sheet).find((other) => other.id === id);
    if (!found) throw notFound();
    return found;
  };
  const change = (to: Partial<SheetRule>): void => {
    if (protectedSheet(sheet)) throw readOnly();
    const { id: same, ...rest } = { ...rule(), ...to };
    addRule(sheet, rest, same);
  };
  const look = (to: RuleLook): void => change({ look: { ...rule().look, ...to } });
  const part = (type: string, key: keyof RuleLook): HostObject => ({
    type,
    get: { color: () => rule().look[key] ?? null },
    set: { color: (rgb: string) => look({ [key]: rgb }) },
  });
  const formula: HostObject = {
    type: 'ConditionalFormatRule',
    get: { formula: () => rule().formula },
    set: { formula: (text: string) => change({ formula: text.startsWith('=') ? text : `=${text}` }) },
  };
  const format: HostObject = {
    type: 'ConditionalRangeFormat',
    to: { fill: () => part('ConditionalRangeFill', 'fill'), font: () => part('ConditionalRangeFont', 'color') },
  };
  const custom: HostObject = { type: 'CustomConditionalFormat', to: { rule: () => formula, format: () => format } };
  const first = (): Box => rule().boxes[0] ?? { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  return {
    type: 'ConditionalFormat',
    id,
    get: {
      id: () => id,
      type: () => 'Custom',
      priority: () => rulesOf(sheet).findIndex((other) => other.id === id),
      stopIfTrue: () => false,
    },
    set: { priority: () => undefined, stopIfTrue: () => undefined },
    to: { custom: () => custom, customOrNullObject: () => custom },
    call: {
      delete: () => {
        if (protectedSheet(sheet)) throw readOnly();
        removeRule(sheet, rule().id);
      },
      getRange: () => model.range(sheet, first()),
      getRangeOrNullObject: () => model.range(sheet, first()),
      getRanges: () => ({
        type: 'RangeAreas',
        get: {
          address: () =>
            rule()
              .boxes.map((box) => `${sheetPrefix(sheet.getSheetName())}${addressOf(box)}`)
              .join(','),
        },
      }),
    },
  };
}
