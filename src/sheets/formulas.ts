import * as functions from '../functions/functions';
import { atTheDoor } from './at-the-door';

/** The spreadsheet functions as Sheets calls them; a test holds this list to that of src/functions. */
export const PRIORITY_SCORE = atTheDoor(functions.PRIORITY_SCORE);
export const PRIORITY_WHY = atTheDoor(functions.PRIORITY_WHY);
export const COST_OF_WAITING = atTheDoor(functions.COST_OF_WAITING);
export const NEXT_ACTION = atTheDoor(functions.NEXT_ACTION);
export const CAN_CONTACT = atTheDoor(functions.CAN_CONTACT);
export const ACCOUNT_CLASS = atTheDoor(functions.ACCOUNT_CLASS);
export const TOP_ACCOUNTS = atTheDoor(functions.TOP_ACCOUNTS);
export const AGING_SUMMARY = atTheDoor(functions.AGING_SUMMARY);
export const PAYER_PROFILE = atTheDoor(functions.PAYER_PROFILE);
export const AGING_BUCKET = atTheDoor(functions.AGING_BUCKET);
export const DAYS_PAST_DUE = atTheDoor(functions.DAYS_PAST_DUE);
export const DUE_DATE = atTheDoor(functions.DUE_DATE);
export const DSO = atTheDoor(functions.DSO);
export const BEST_POSSIBLE_DSO = atTheDoor(functions.BEST_POSSIBLE_DSO);
export const AVERAGE_DAYS_DELINQUENT = atTheDoor(functions.AVERAGE_DAYS_DELINQUENT);
export const CEI = atTheDoor(functions.CEI);
export const LATE_INTEREST = atTheDoor(functions.LATE_INTEREST);
export const LATE_FIXED_SUM = atTheDoor(functions.LATE_FIXED_SUM);
