import { as } from './core';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

/** A protected sheet is one that this person may not edit. */
export function protectionService(): Protection {
  const emulated: Pick<Protection, 'canEdit' | 'getDescription'> = { canEdit: () => false, getDescription: () => '' };
  return as<Protection>(emulated);
}
