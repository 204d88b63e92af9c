/** Days as our sheets show them; `_)` keeps one off the text on its right. */
export const DAY_FORMAT = 'yyyy-mm-dd_)';
