import type { Cell } from '../../src/core/cells/cell';
import { addressAll, senderOf, setPolicy } from './sending-session';
import { day } from './workbook-session';
import { scoredOn } from './working-days';

/** Monday 16 November 2026 at ten: whoever plays the clock of a host begins here. */
export const MORNING = Date.UTC(2026, 10, 16, 10);

const late = (account: string, open: number) => ({ account, invoice: `${account}-1`, due: '2026-11-02', open });

type Sheets = Readonly<Record<string, Cell[][]>>;
const made = new Map<string, Sheets>();

/** Sheets of a workbook kept at `place`, in which somebody has looked at so many letters and approved them. */
export const approvedBook = (letters: number, place: string): Sheets => onceMade(letters, place, true);

/** Sheets of a workbook that was scored, with so many letters to be sent: their letterhead is set. */
export const scoredBook = (letters: number): Sheets => onceMade(letters, '', false);

function onceMade(letters: number, place: string, isApproved: boolean): Sheets {
  const key = `${letters} ${place} ${isApproved}`;
  const before = made.get(key) ?? madeNow(letters, place, isApproved);
  made.set(key, before);
  return JSON.parse(JSON.stringify(before)) as Sheets;
}

function madeNow(letters: number, place: string, isApproved: boolean): Sheets {
  const called = ['BIG', 'GREAT', 'LARGE'].map((account, i) => late(account, 900_000 - i * 1000));
  const written = Array.from({ length: letters }, (_, i) => late(`C${String(i).padStart(3, '0')}`, 900 + i));
  const session = scoredOn([...called, ...written]);
  setPolicy(session, 'Top N', called.length);
  addressAll(session);
  session.score({ asOf: day('2026-11-16') });
  const sender = senderOf(session);
  sender.place = place;
  sender.letters({ letterhead: { creditor: 'Northwind Ltd', paymentMethods: 'Bank transfer' } });
  if (isApproved) {
    const { planned } = sender.approve();
    if (planned.length !== letters) throw new Error(`${planned.length} of ${letters} letters were approved.`);
  }
  return Object.fromEntries(Object.entries(session.book.sheets).map(([name, { cells }]) => [name, cells]));
}
