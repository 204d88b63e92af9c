/** Lets the pane draw and listen between two parts of a long piece of work. */
export const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
