/** Refuses what no pane of ours sends. */
export function refuseSent(): never {
  throw new Error('The sidebar is of another version. Close it and open it again.');
}
