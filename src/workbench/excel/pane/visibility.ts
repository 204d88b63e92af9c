type Told = (message: { readonly visibilityMode: 'Hidden' | 'Taskpane' }) => unknown;

/** `Office.addin` as far as it tells whether the pane is to be seen, and the way the page tells it. */
export function visibility(): {
  readonly onVisibilityModeChanged: (told: Told) => Promise<() => Promise<void>>;
  readonly visible: (isVisible: boolean) => void;
} {
  const listening = new Set<Told>();
  return {
    onVisibilityModeChanged: async (told) => {
      listening.add(told);
      return async () => void listening.delete(told);
    },
    visible: (isVisible) => {
      for (const told of listening) told({ visibilityMode: isVisible ? 'Taskpane' : 'Hidden' });
    },
  };
}
