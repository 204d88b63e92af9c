import type { FileBook } from '../../files/file-book';

/** What the server said went wrong, as an error. */
async function checked(response: Response): Promise<Response> {
  if (response.ok) return response;
  throw new Error((await response.text()) || `The workbench server answered ${response.status}.`);
}

/** Reads .xlsx or .csv. */
export async function readFile(bytes: BodyInit, name: string): Promise<FileBook> {
  const response = await fetch(`/open?name=${encodeURIComponent(name)}`, { method: 'POST', body: bytes });
  return (await checked(response)).json() as Promise<FileBook>;
}

export const listExamples = async (): Promise<string[]> =>
  (await checked(await fetch('/examples/'))).json() as Promise<string[]>;

export const readExample = async (name: string): Promise<FileBook> =>
  readFile(await (await checked(await fetch(`/examples/${encodeURIComponent(name)}`))).blob(), name);

/** Hands the workbook to the browser as a download. */
export async function saveFile(book: FileBook, name: string): Promise<void> {
  const response = await checked(await fetch('/save', { method: 'POST', body: JSON.stringify(book) }));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = `${name.replace(/\.[^.]*$/, '')}.xlsx`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
