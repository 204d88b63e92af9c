/** Whether a number format shows days or hours. */
export const isDateFormat = (pattern: string | undefined): boolean =>
  pattern !== undefined && /[ymdhs]/i.test(pattern.replace(/"[^"]*"|\[[^\]]*\]|\\.|General/gi, ''));
