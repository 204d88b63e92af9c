/**
 * What a host hands over for one cell. A date is its serial number (1 = 1900-01-01, as both spreadsheets count);
 * text stays text until the evidence of its whole column says how to read it.
 */
export type Cell = string | number | boolean | null;

export type Row = readonly Cell[];
export type Rows = readonly Row[];
