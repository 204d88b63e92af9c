/** Excel refuses an answer beyond this size on the web, so larger tables are read and written in parts. */
export const BATCH_BYTES = 4_000_000;

/** Excel on the web leaves the values of a range that is too large out of its answer rather than refuse it. */
export const LEFT_OUT = { code: 'ResponsePayloadSizeLimitExceeded' };

/** Whether a batch failed for its size alone. */
export function isTooLarge(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}

/** Lets the pane draw and listen between two parts of a long piece of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
