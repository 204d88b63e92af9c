/** As long as somebody waits for a large Score of another person, in milliseconds. */
const LONGEST_WAIT = 30_000;

/** Does work while nobody else does any such work in this spreadsheet; whoever cannot begin in time does nothing. */
export function alone<Answer>(work: () => Answer): Answer {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(LONGEST_WAIT)) {
    throw new Error('Somebody else is writing into this spreadsheet with Callsheet. Wait a moment and try again.');
  }
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
