/**
 * Tells when the pane is closed. Functions run in its page, which therefore lives on as long as the workbook is open:
 * whatever should end with the pane has to be ended.
 */
export function whenClosed(then: () => void): void {
  const { addin, VisibilityMode } = Office;
  // Without this nothing can be told; letters then go on, as the person has asked for.
  addin
    .onVisibilityModeChanged(({ visibilityMode }) => {
      if (visibilityMode === VisibilityMode.hidden) then();
    })
    .catch(() => undefined);
}
