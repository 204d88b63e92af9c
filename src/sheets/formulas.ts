import * as functions from '../functions/functions';
import { atTheDoor } from './at-the-door';

/** The spreadsheet functions as Sheets calls them; a test holds this list to that of src/functions. */
export const DAYS_PAST_DUE = atTheDoor(functions.DAYS_PAST_DUE);
export const DUE_DATE = atTheDoor(functions.DUE_DATE);
