/** The spreadsheet functions, in the order docs/formulas.md shows them: what both hosts register is what stands here. */
export { PRIORITY_SCORE, PRIORITY_WHY, COST_OF_WAITING } from './score-functions';
export { NEXT_ACTION, CAN_CONTACT, ACCOUNT_CLASS } from './action-functions';
export { TOP_ACCOUNTS, AGING_SUMMARY, PAYER_PROFILE } from './ledger-functions';
export { AGING_BUCKET, DAYS_PAST_DUE, DUE_DATE } from './day-functions';
export { DSO, BEST_POSSIBLE_DSO, AVERAGE_DAYS_DELINQUENT, CEI } from './measure-functions';
export { LATE_INTEREST, LATE_FIXED_SUM } from './interest-functions';
