import { readJournal } from '../../src/core/journal/read-journal';
import { madeExport, type MadeInvoice } from './made-export';
import { day, startSession, type Session } from './workbook-session';

/** A workbook scored for the first time on Monday 16 November 2026. */
export function scoredOn(book: readonly MadeInvoice[], iso = '2026-11-16'): Session {
  const session = startSession({ Aging: madeExport(book) }, iso);
  session.score({ asOf: day(iso) });
  return session;
}

/** The ledger exported and scored again on a later day. */
export function exportedOn(session: Session, iso: string, book: readonly MadeInvoice[]) {
  session.today = day(iso);
  session.paste('Aging', madeExport(book));
  return session.score({ asOf: day(iso), gone: 'paid' });
}

export const accountOf = ({ ranked }: ReturnType<Session['score']>, account: string) =>
  ranked.find((listed) => listed.account === account)!;

/** What the Journal holds, in the order of its rows. */
export const journalled = (session: Session) => readJournal(session.book.sheets['Journal']!.cells, 'USD').events;
