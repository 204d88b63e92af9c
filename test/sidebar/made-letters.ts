import type { Letter } from '../../src/core/letters/letter';
import type { OutboxRow } from '../../src/core/outbox/outbox-row';
import type { SendProgress } from '../../src/core/outbox/send-step';
import type { LettersAnswer, PreparedLetter, SendAnswer } from '../../src/core/tasks/letters/letters-task';
import { madeOutboxRow } from '../support/made-outbox';

/** When the Outbox was read, unless a test says otherwise: at ten. */
export const NOW = { day: 46_347, second: 36_000 };

/** A letter by email to an account; what a test speaks of is given. */
export const prepared = (account: string, given: Partial<Letter> = {}): PreparedLetter => ({
  letter: {
    ...{ key: `k-${account}`, reference: `CS-${account}`, account, name: `Name ${account}`, currency: 'USD' },
    ...{ purpose: 'remind', stage: 'Reminder', forDay: 46_300, occurrence: 1, channel: 'email', language: 'en' },
    ...{ tone: 'neutral', contact: '', to: `ap@${account}.example`, cc: [], bcc: [], replyTo: '', senderName: 'Us' },
    ...{ subject: 'Reminder', text: 'Dear Sir or Madam', html: '<html><head></head><body></body></html>' },
    ...{ amount: 1000, invoices: ['A-1'], folded: [], confirms: '', payload: `p-${account}` },
    ...given,
  },
  ...{
    rank: 1,
    exponent: 2,
    personal: false,
    edited: false,
    insteadOf: null,
    addressCell: '',
    doubts: [],
    state: null,
  },
});

export const answered = (given: Partial<LettersAnswer> = {}): LettersAnswer => ({
  ...{ refused: null, policyProblems: [], ask: null, missing: [], letterhead: null, templateProblems: [], journal: [] },
  ...{
    topN: 20,
    letters: [],
    without: [],
    held: {},
    recipients: 0,
    hiddenRows: 0,
    unknown: [],
    waiting: [],
    finished: [],
  },
  ...{ inHand: [], problems: [], at: NOW },
  language: 'en',
  inAnotherLanguage: [],
  ...given,
});

export const waits = (account: string, given: Partial<OutboxRow> = {}): OutboxRow =>
  madeOutboxRow({ key: `k-${account}`, account, payload: `p-${account}`, state: 'PLANNED', ...given });

export const progressOf = (given: Partial<SendProgress>): SendProgress => ({
  ...{ total: 0, sent: 0, found: 0, failed: 0, held: 0, unknown: 0, prepared: 0, ended: [] },
  ...{ left: 0, next: '', because: null },
  ...given,
});

export const came = (given: Partial<SendProgress>): SendAnswer => ({
  refused: null,
  problems: [],
  byHand: 0,
  progress: progressOf(given),
});
