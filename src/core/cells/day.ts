/** A calendar day without clock or zone: the serial number both spreadsheets use (45658 = 2025-01-01). */
export type Day = number;
