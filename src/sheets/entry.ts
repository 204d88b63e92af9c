/** What a cell or the menu can call. Every formula evaluates it: what the sidebar calls is in server/. */
export * from './formulas';
export { onInstall, onOpen, showSidebar } from './menu';
