/** Excel on the web leaves the values of a range that is too large out of its answer rather than refuse it. */
export const LEFT_OUT = { code: 'ResponsePayloadSizeLimitExceeded' };

/** Whether a batch failed for its size alone. */
export function isTooLarge(error: unknown): boolean {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return code === 'ResponsePayloadSizeLimitExceeded' || code === 'RequestPayloadSizeLimitExceeded';
}
