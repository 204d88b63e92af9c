import type { Refusal } from '../../ledger/reading';
import type { OutboxRow } from '../../outbox/outbox-row';
import { placeSeen, type PlaceSeen } from '../../outbox/place';
import { placeEdits, type PlaceAnswer } from '../../outbox/place-edits';
import { readOutbox, type OutboxSeen } from '../../outbox/read-outbox';
import type { Language } from '../../policy/words';
import { OUTBOX_SHEET } from '../../workbook/our-sheets';
import type { Edit } from '../../workbook/plan';
import type { Snapshot } from '../../workbook/snapshot';
import { isEmpty, ownEntry } from '../book/read-sheet';
import { sheetTaken } from '../book/surrounding-sheets';

/** The Outbox as a task finds it, once a person has said whether the workbook was moved or copied. */
export interface OutboxStanding extends PlaceSeen {
  readonly refused: null;
  readonly workbook: string;
  /** Null: there is none yet. */
  readonly seen: OutboxSeen | null;
  /** Rows of this workbook, as they are when the edits are carried out. */
  readonly rows: readonly OutboxRow[];
  readonly edits: readonly Edit[];
  /** It was written at another place, and nobody said why. */
  readonly ask: 'place' | null;
}

export function outboxStanding(
  snapshot: Snapshot,
  answer: PlaceAnswer | undefined,
  language: Language,
): OutboxStanding | { readonly refused: Refusal } {
  const sheet = ownEntry(snapshot.sheets, OUTBOX_SHEET);
  const seen = sheet && !isEmpty(sheet.rows) ? readOutbox(sheet.rows) : null;
  if (sheet && !isEmpty(sheet.rows) && !seen) return { refused: sheetTaken(OUTBOX_SHEET) };
  const before = placeSeen(seen?.rows ?? [], snapshot.place);
  const asks = before.elsewhere && !(answer && before.place !== '');
  const answered =
    answer && seen && !asks && before.elsewhere ? placeEdits(seen, before.place, answer, language) : null;
  const rows = answered?.rows ?? seen?.rows ?? [];
  const place = placeSeen(rows, snapshot.place);
  const { workbook } = place;
  if (workbook === null && !asks) return { refused: WORKBOOK_LOST };
  return {
    ...place,
    workbook: workbook ?? '',
    ...{ refused: null, seen, edits: answered?.edits ?? [], ask: asks ? 'place' : null },
    rows: asks ? [] : rows.filter((row) => row.workbook === workbook && row.place === place.place),
  };
}

/** Under another id the same letters would have other keys, and go out again. */
const WORKBOOK_LOST: Refusal = {
  code: 'workbook-lost',
  message:
    `The column "Workbook" of the sheet "${OUTBOX_SHEET}" was typed over, so that nobody can tell which letters are this ` +
    "workbook's. Bring back what it said (undo, or an earlier version of the file): nothing was written or sent.",
};

/** Of rows that tell nothing of a letter that may be theirs: see readOutbox, and those that name no workbook or another. */
export function takenIn({ seen, rows }: Pick<OutboxStanding, 'seen' | 'rows'>): ReadonlyMap<string, number> {
  if (!seen) return new Map();
  const own = new Set(rows.map(({ key }) => key));
  const others = seen.rows.flatMap(({ key, row }) => (own.has(key) || row === null ? [] : [[key, row] as const]));
  return new Map([...others, ...seen.taken]);
}
