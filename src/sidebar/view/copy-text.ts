/** Copies a text, or selects the node that shows it where a sandbox refuses the clipboard. Says whether it was copied. */
export async function copyText(node: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(node.textContent ?? '');
    return true;
  } catch {
    window.getSelection()?.selectAllChildren(node);
    // Deprecated, and the only way left in frames without the clipboard permission.
    if (!document.execCommand('copy')) return false;
    window.getSelection()?.removeAllRanges();
    return true;
  }
}
