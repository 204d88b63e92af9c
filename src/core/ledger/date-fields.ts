/** The days of an item that may stand in columns of their own. */
export const DATE_FIELDS = ['issued', 'due', 'settled'] as const;

export type DateField = (typeof DATE_FIELDS)[number];
