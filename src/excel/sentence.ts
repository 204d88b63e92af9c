/** Excel's own error codes that a user can do something about, as sentences; the one place where they are mapped. */
const SENTENCES: Readonly<Record<string, string>> = {
  AccessDenied: 'Excel does not allow changes here. Unprotect the sheet or the workbook and try again.',
  InvalidOperationInCellEditMode: 'A cell is being edited. Press Enter or Esc in the sheet and try again.',
  ItemNotFound:
    'A sheet was renamed, removed or scored by somebody else while Callsheet was working. Choose the sheet again.',
  ItemAlreadyExists: 'A sheet of that name was added while Callsheet was working. Try again.',
  InsertDeleteConflict: 'Excel could not make room for the columns. Remove whatever stands right of the table.',
  RequestAborted: 'Excel stopped the run. Nothing else was written; try again.',
  ResponsePayloadSizeLimitExceeded: 'This sheet is more than Excel hands over at once. Remove unused rows and columns.',
  RequestPayloadSizeLimitExceeded: 'This is more than Excel takes at once. Remove unused rows and columns.',
  Timeout: 'Excel did not answer in time. Try again, with other workbooks closed.',
  UnsupportedOperation:
    'This version of Excel cannot do that. Callsheet needs Excel 2021 or later, or Excel on the web.',
  ApiNotFound: 'This version of Excel is too old. Callsheet needs Excel 2021 or later, or Excel on the web.',
};

/** An error as a sentence for the user. */
export function inWords(error: unknown): Error {
  const { code, message } = (error ?? {}) as { readonly code?: string; readonly message?: string };
  if (code === undefined) return error instanceof Error ? error : new Error(String(error));
  return new Error(SENTENCES[code] ?? `Excel could not do this: ${message ?? code}`);
}
