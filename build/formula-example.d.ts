type Value = string | number | boolean;

export interface Example {
  readonly cells: readonly (readonly string[])[];
  readonly name: string;
  readonly args: readonly string[];
  readonly result: readonly (readonly string[])[];
}

export function parseExample(text: string): Example;
export function cellOf(text: string): Value;
export function argumentOf(text: string, cells: Example['cells']): Value | Value[][] | undefined;
