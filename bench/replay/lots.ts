/** Numbers from 0 up to 1 drawn by lot, the same ones on every run. */
export function lots(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return state / 2 ** 31;
  };
}
