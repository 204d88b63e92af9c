/**
 * The public face of the script: every name here becomes a function that the menu, a cell or the sidebar can call, and
 * nothing else does.
 */
export { carryOut } from './carry-out';
export * from './formulas';
export { mailNow, sendLetters, sendTest } from './letters';
export { onInstall, onOpen, showSidebar } from './menu';
export { readSheets } from './read-sheets';
export { select } from './select';
export { surroundings } from './surroundings';
