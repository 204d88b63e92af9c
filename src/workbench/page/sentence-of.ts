/** What went wrong, in words. An error may come from another realm, where it is an `Error` of its own. */
export function sentenceOf(error: unknown): string {
  const message =
    typeof error === 'object' && error !== null ? (error as { readonly message?: unknown }).message : undefined;
  return typeof message === 'string' && message !== '' ? message : String(error);
}
