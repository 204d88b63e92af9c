/**
 * What the sidebar can call on Google's server, and nothing else. It holds the core, which sending needs and no formula
 * does: Tasks.js is evaluated only when one of these is called.
 */
export { carryOut } from './carry-out';
export { keep } from './keep';
export { mailNow, sendLetters, sendTest } from './letters';
export { readSheets } from './read-sheets';
export { everyHour, setSchedule } from './schedule';
export { select } from './select';
export { surroundings } from './surroundings';
export { howFar } from './watched-run';
