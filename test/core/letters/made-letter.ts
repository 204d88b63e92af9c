import { defaultPolicy } from '../../../src/core/policy/default-policy';
import type { Language } from '../../../src/core/cells/language';
import type { LetterFacts, LetterItem } from '../../../src/core/letters/letter-facts';
import { readyTemplates } from '../../../src/core/letters/ready-templates';
import { shippedTemplates } from '../../../src/core/letters/shipped/shipped';
import type { Template } from '../../../src/core/letters/template';
import { writeLetter, type LetterOrder, type Written } from '../../../src/core/letters/write-letter';
import { day } from '../../support/workbook-session';

const AS_OF = day('2026-11-17');

export const item = (invoice: string, due: string, open: number, more: Partial<LetterItem> = {}): LetterItem => ({
  invoice,
  issued: day(due) - 30,
  due: day(due),
  daysPastDue: AS_OF - day(due),
  amount: open,
  open,
  document: '',
  cells: [],
  ...more,
});

export const facts = (more: Partial<LetterFacts> = {}): LetterFacts => ({
  account: '10023',
  name: 'Northwind Traders',
  currency: 'EUR',
  asOf: AS_OF,
  contact: 'Ana Ruiz',
  invoices: [item('1001', '2026-10-03', 125_000), item('1007', '2026-11-02', 80_050)],
  credits: [item('CN 12', '2026-11-02', -5_000)],
  upcoming: [],
  late: null,
  promise: null,
  installments: [],
  columns: [],
  ...more,
});

export const terms = {
  ...defaultPolicy.letters,
  creditor: 'Harbor Supply SL',
  creditorDetails: 'Muelle 4, 08003 Barcelona\nNIF B12345678',
  senderName: 'Marta Vidal',
  paymentMethods: 'Banco Uno, ES00 1234 5678 9012',
  paymentLink: 'https://pay.harbor.example/a?b=1&c=2',
};

export const all: readonly Template[] = shippedTemplates().map((one, i) => ({
  ...one,
  subjectCell: `Templates!F${i + 2}`,
  bodyCell: `Templates!G${i + 2}`,
}));

const shipped = readyTemplates(all);

/** One template that says this, whatever is asked for. */
export const saying = (body: string, subject = 'x'): readonly Template[] => [
  { ...all[0]!, language: 'en', purpose: 'remind', tone: 'friendly', subject, body },
];

export interface Asked extends Partial<LetterOrder> {
  readonly templates?: readonly Template[];
  readonly terms?: typeof terms;
  readonly fallback?: Language;
  readonly edited?: { readonly subject: string; readonly text: string };
}

export function written({ templates, terms: own = terms, fallback = 'en', edited, ...order }: Asked = {}): Written {
  const ordered: LetterOrder = {
    facts: facts(),
    workbook: 'w',
    stage: 'One week late',
    purpose: 'remind',
    channel: 'email',
    tone: 'neutral',
    language: '',
    forDay: AS_OF - 44,
    occurrence: 1,
    to: 'ana@northwind.example',
    cc: [],
    bcc: [],
    replyTo: '',
    folded: [],
    confirms: '',
    confirmation: '',
    asksCreditor: '',
    asksOptOut: '',
    ...order,
  };
  const sources = {
    templates: templates ? readyTemplates(templates) : shipped,
    terms: own,
    cellOf: (entry: string) => `Policy!${entry}`,
    fallback,
  };
  return writeLetter(ordered, sources, () => edited ?? null);
}

/** The letter, where there is one. */
export function letterOf(asked: Asked = {}) {
  const made = written(asked);
  if ('problem' in made) throw new Error(made.problem.message);
  return made.letter;
}

/** Why there is none. */
export function problemOf(asked: Asked = {}): string {
  const made = written(asked);
  return 'problem' in made ? made.problem.message : '';
}
