/**
 * The public face of the script: every name here becomes a function that the menu, a cell or the sidebar can call, and
 * nothing else does.
 */
export * from './formulas';
export { onInstall, onOpen, showSidebar } from './menu';
export { runTask } from './run-task';
export { selectCell, selectRows } from './select';
export { surroundings } from './surroundings';
