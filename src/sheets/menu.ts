/** Adds the menu. It also runs before the user has allowed anything, so it touches nothing but the menu. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Callsheet').addItem('Open Callsheet', 'showSidebar').addToUi();
}

/** Adds the menu to the spreadsheet that is open while the add-on is installed. */
export function onInstall(): void {
  onOpen();
}

/** Opens the pane. */
export function showSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('Callsheet'));
}
