const HTTPS = /^https:\/\/[^\s<>"'`\\{}|^]{1,2000}$/i;

/** A link that may stand in a letter: one of the web, encrypted, and nothing but that; null for anything else. */
export function httpsLink(text: string): string | null {
  const link = text.trim();
  // Whatever stands before an @ only looks like the place it leads to.
  return HTTPS.test(link) && !/^https:\/\/[^/?#]*@/i.test(link) ? link : null;
}
