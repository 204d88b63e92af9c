import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  NullValueObject,
  NumberValueObject,
  StringValueObject,
} from '@univerjs/engine-formula';
import type { BaseReferenceObject, BaseValueObject, FunctionVariantType } from '@univerjs/engine-formula';
import type { Nullable } from '@univerjs/core';
import { isDateFormat } from './dates';

/** A cell as a formula hands it over or gives it back. A number may be known to be a day. */
export type FormulaValue = string | number | boolean | null | FormulaDay | FormulaError;

export interface FormulaDay {
  readonly day: number;
}

export interface FormulaError {
  readonly error: string;
  readonly message?: string | undefined;
}

/** One argument: rows of a reference or of an array, or a single value. An argument left out is absent. */
export type FormulaArgument = FormulaValue | readonly (readonly FormulaValue[])[];

export interface FormulaSpec {
  readonly name: string;
  readonly call: (args: readonly (FormulaArgument | undefined)[]) => FormulaArgument;
  /** Hears of a cell whose formula gave an error. */
  readonly failed: (cell: FormulaCell, error: FormulaError) => void;
}

export interface FormulaCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** A function of the add-in in Univer's engine. It asks for references, as only they tell blanks and the format of each cell. */
export class FormulaFunction extends BaseFunction {
  override needsReferenceObject = true;
  override minParams = 0;
  override maxParams = 255;

  constructor(private readonly spec: FormulaSpec) {
    super(spec.name);
  }

  override calculate(...variants: FunctionVariantType[]): BaseValueObject {
    const answer = this.spec.call(variants.map(argumentOf));
    const rows = isRows(answer) ? answer : [[answer]];
    const cell = { sheet: this.subUnitId ?? '', row: this.row, column: this.column };
    const values = rows.map((row) =>
      row.map((value) => {
        if (isError(value)) this.spec.failed(cell, value);
        return valueObject(value);
      }),
    );
    const [[first] = []] = values;
    if (values.length === 1 && values[0]?.length === 1 && first) return first;
    if (!first) return NullValueObject.create();
    return ArrayValueObject.create({
      calculateValueList: values,
      rowCount: values.length,
      columnCount: values[0]?.length ?? 0,
      unitId: '',
      sheetId: '',
      row: -1,
      column: -1,
    });
  }
}

const isRows = (value: FormulaArgument): value is readonly (readonly FormulaValue[])[] => Array.isArray(value);
const isError = (value: FormulaValue): value is FormulaError =>
  typeof value === 'object' && value !== null && 'error' in value;

function argumentOf(variant: FunctionVariantType): FormulaArgument | undefined {
  if (variant.isReferenceObject()) return referenced(variant as BaseReferenceObject);
  const value = variant as BaseValueObject;
  if (value.isArray()) return rowsOf(value as ArrayValueObject);
  return value.isNull() ? undefined : plain(value, value.getPattern());
}

function referenced(reference: BaseReferenceObject): FormulaArgument {
  const { startRow, startColumn } = reference.getRangePosition();
  const rows: FormulaValue[][] = [];
  reference.iterator((value, row, column) => {
    const pattern =
      value && value.isNumber()
        ? reference.getCellPattern(reference.getUnitId(), reference.getSheetId(), row, column)
        : '';
    (rows[row - startRow] ??= [])[column - startColumn] = plain(value, pattern);
  });
  return rows;
}

function rowsOf(array: ArrayValueObject): FormulaArgument {
  const rows: FormulaValue[][] = [];
  array.iterator((value, row, column) => {
    (rows[row] ??= [])[column] = plain(value, value ? value.getPattern() : '');
  });
  return rows;
}

function plain(value: Nullable<BaseValueObject>, pattern: string): FormulaValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: (value as ErrorValueObject).getErrorType() };
  const held = value.getValue() as string | number | boolean;
  return typeof held === 'number' && isDateFormat(pattern) ? { day: held } : held;
}

function valueObject(value: FormulaValue): BaseValueObject {
  if (value === null) return NullValueObject.create();
  if (typeof value === 'number')
    return Number.isFinite(value) ? NumberValueObject.create(value) : ErrorValueObject.create(ErrorType.NUM);
  if (typeof value === 'boolean') return BooleanValueObject.create(value);
  if (typeof value === 'string') return StringValueObject.create(value);
  if ('day' in value) return NumberValueObject.create(value.day, 'yyyy-mm-dd');
  return ErrorValueObject.create(value.error as ErrorType, value.message ?? '');
}
