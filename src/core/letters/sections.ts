/**
 * Sections that a template may open: `invoices` is repeated for each of them, the others stand where there is what they
 * are about, and with `^` where there is not.
 */
export const SECTIONS = [
  'invoices',
  'invoice_table',
  'account',
  'several_invoices',
  'credits',
  'due_today',
  'upcoming',
  'late_amount',
  'late_since',
  'contact',
  'documents',
  'plan',
  'payment_methods',
  'payment_link',
  'written_policy',
  'late_fee',
  'creditor_details',
  'signature',
  'promise_amount',
  'opt_out',
] as const;

export type Section = (typeof SECTIONS)[number];

export const isSection = (name: string): name is Section => (SECTIONS as readonly string[]).includes(name);
