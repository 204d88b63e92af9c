/** Refuses what no pane of ours sends. */
export function refuseSent(): never {
  throw new Error('The sidebar sent something that Callsheet does not know. Close the sidebar and open it again.');
}
