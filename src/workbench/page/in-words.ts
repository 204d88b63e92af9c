/** Names and how often each occurs, most frequent first: `setValues ×3, getRange`. */
export const inWords = (counts: ReadonlyMap<string, number>): string =>
  [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => (count === 1 ? name : `${name} ×${count}`))
    .join(', ');
