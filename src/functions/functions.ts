/** The spreadsheet functions, in the order docs/formulas.md shows them: what both hosts register is what stands here. */
export { DAYS_PAST_DUE, DUE_DATE } from './day-functions';
