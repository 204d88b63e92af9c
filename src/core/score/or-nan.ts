/** Compares and counts as unknown: NaN is neither above nor below anything. */
export const orNaN = (value: number | null): number => (value === null ? NaN : value);
