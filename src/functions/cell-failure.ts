/**
 * A cell that could not be computed. Inside a spill it stands where the value would, so that one bad row spoils no
 * other; each host shows it as the most specific error it has, with the sentence.
 */
export interface CellFailure {
  /** `na`: something is missing, and giving it mends the cell. `value`: something is there and cannot be used. */
  readonly error: 'value' | 'na';
  /** Where and what to do. */
  readonly message: string;
}

/** What a function throws when no cell of it can be computed. */
export class CallFailure extends Error implements CellFailure {
  readonly error: CellFailure['error'];

  constructor({ error, message }: CellFailure) {
    super(message);
    this.name = 'CallFailure';
    this.error = error;
  }
}

export const isCellFailure = (value: unknown): value is CellFailure =>
  typeof value === 'object' && value !== null && 'error' in value && 'message' in value;

export const unusable = (message: string): CellFailure => ({ error: 'value', message });

export const missing = (message: string): CellFailure => ({ error: 'na', message });

export const NO_DAY = missing('Give the as-of day.');
