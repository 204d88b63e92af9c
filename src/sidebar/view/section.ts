/** Shows something anew when what it depends on has changed, and otherwise leaves it alone. */
export type Section = (dependsOn: readonly unknown[], build: () => readonly Node[]) => void;

/** A part of the pane that is rebuilt as a whole; the control that had the focus gets it back, by its `data-key`. */
export function section(node: HTMLElement): Section {
  let last: readonly unknown[] | null = null;
  return (dependsOn, build) => {
    if (last && last.length === dependsOn.length && last.every((value, i) => value === dependsOn[i])) return;
    last = dependsOn;

    const key = focusedKey(node);
    node.replaceChildren(...build());
    if (key === null) return;
    // Controls of the library finish building themselves in the next frame.
    requestAnimationFrame(() => requestAnimationFrame(() => focusOn(node, key)));
  };
}

function focusedKey(node: HTMLElement): string | null {
  const { activeElement } = document;
  if (!activeElement || !node.contains(activeElement)) return null;
  return activeElement.closest('[data-key]')?.getAttribute('data-key') ?? null;
}

/** Puts the focus on the control with this key, if it is there. */
export function focusOn(node: HTMLElement, key: string): void {
  const found = controlWith(node, key);
  const inside = (found as { expandbutton?: HTMLElement } | undefined)?.expandbutton;
  (inside ?? found?.querySelector<HTMLElement>('fluent-radio') ?? found)?.focus();
}

/** The same with what has just come up, when it is built: the form or the part that the control belongs to comes into view whole. */
export function bringIntoView(node: HTMLElement, key: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      controlWith(node, key)?.closest('.form, .folding')?.scrollIntoView({ block: 'nearest' });
      focusOn(node, key);
    }),
  );
}

const controlWith = (node: HTMLElement, key: string): HTMLElement | undefined =>
  [...node.querySelectorAll<HTMLElement>('[data-key]')].find(({ dataset }) => dataset['key'] === key);
