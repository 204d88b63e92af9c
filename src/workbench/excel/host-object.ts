import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../grid/box';

/**
 * One object of Excel's model as the emulated host knows it: everything it can be asked. Names are those of Office.js;
 * what is not here does not exist.
 */
export interface HostObject {
  /** As Office.js calls it: `Range`, `Worksheet`. */
  readonly type: string;
  readonly id?: string;
  /** Properties that hold a value. */
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  /** Properties that lead to another object. */
  readonly to?: Readonly<Record<string, () => HostObject | null>>;
  /** Methods: they give an object, a value or nothing; null stands for an object that is not there. */
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Members of a collection. */
  readonly items?: () => readonly HostObject[];
  /** Where a range lies, for methods that take a range. */
  readonly place?: { readonly sheet: FWorksheet; readonly box: Box };
}

export const isHostObject = (value: unknown): value is HostObject =>
  typeof value === 'object' && value !== null && 'type' in value;

/** The wire has `GetRange` and `Values` where Office.js has `getRange` and `values`. */
export const memberName = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
