/** A time-driven trigger that a script has made. */
export interface KeptTrigger {
  readonly id: string;
  readonly handler: string;
  /** Such as `every 2 hours`. */
  readonly when: string;
}

/** What Google keeps with a spreadsheet besides its cells. */
export interface KeptWithBook {
  readonly document: Map<string, string>;
  readonly user: Map<string, string>;
  readonly script: Map<string, string>;
  triggers: readonly KeptTrigger[];
}

const books = new Map<string, KeptWithBook>();

/** The same as long as the page is open, also for an add-in that was opened anew on another day. */
export function keptWith(book: string): KeptWithBook {
  const known = books.get(book) ?? { document: new Map(), user: new Map(), script: new Map(), triggers: [] };
  books.set(book, known);
  return known;
}
