/** The header by which the page tells the server what time it is there, as ISO time: its day may be another. */
export const NOW = 'x-workbench-now';
