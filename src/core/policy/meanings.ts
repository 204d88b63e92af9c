import type { Labeled } from './block';
import type { BLOCKS } from './blocks';

type Blocks = typeof BLOCKS;
type LabeledName = { [Name in keyof Blocks]: Blocks[Name] extends Labeled ? Name : never }[keyof Blocks];

/** What each value means, as set-up writes it beside the value. Functions read none of it, and have none of it. */
export const MEANINGS: {
  readonly [Name in LabeledName]: Readonly<Record<keyof Blocks[Name]['entries'], string>>;
} = {
  settings: {
    asOf: 'The day the ledger is looked at, YYYY-MM-DD. Empty: the file says, or the person is asked.',
    baseCurrency: 'Amounts on this sheet are in it; other currencies are converted to it for ranking only.',
    readOn: 'When set-up read scales, classes and book history off the ledger.',
    reviewedOn: 'When the call list was last reviewed.',
    topN: 'N, the accounts that people call. Empty: what the capacity comes to.',
    language: 'Of next actions and holds on the sheets: en, es or pt. The pane has its own.',
    neutral: 'What a dimension that is not known scores, 0 to 100: it neither lifts nor sinks the account.',
  },
  capacity: {
    people: 'N = people x hours x 60 / (minutes x touches), without the rest.',
    hours: 'Of each of them.',
    minutes: 'A call with what is looked up before and written down after.',
    touches: 'How often an account of the call list is called in a week.',
  },
  outsourcing: {
    hour: 'In base currency: of a person who calls.',
    fee: 'What a provider asks who calls in our name. Filled in, Score lists whom one could call and compares the costs.',
  },
  weights: {
    balance: 'Open balance net of credits: large sums first.',
    paymentHistory: 'Days late expected by the time they pay: slow and erratic payers first.',
    purchaseHistory: 'How often they buy: a call has more leverage.',
    interactions: 'Broken promises, disputes, unanswered contacts: difficult accounts first.',
    generalRisk: 'Industry and region.',
    specificRisk: 'Years in business, credit rating, size.',
    margin: 'The thinner the margin, the sooner waiting eats it.',
  },
  scales: {
    balance: 'Base currency, log scale: a tenth of the median balance to ten times the largest.',
    daysLate: 'Days late expected by the time they pay, scale of log(days + 1/4).',
    purchases: 'Invoices in twelve months, scale of log(1 + number).',
    margin: 'Gross margin as a ratio: 0.35 is 35 %.',
    yearsInBusiness: 'The younger, the higher the specific risk.',
  },
  classes: {
    largeBalance: 'LARGE from this balance on, in base currency.',
    largeTimes: "LARGE as well from this many times the account's own usual balance on.",
    keyBalance: 'KEY from this balance on, in base currency.',
    slowDays: 'SLOW from this many days late on average.',
    erraticDays: 'ERRATIC from this spread (standard deviation) in days late.',
    minimumHistory: 'Settled invoices needed before SLOW or ERRATIC is said.',
    newDays: 'NEW for this many days from customer-since on, while no payment is known.',
  },
  rules: {
    graceDays: 'Days after a promised day, or after an installment, before it is broken.',
    keptShare: 'A promise is kept when this share of its amount was paid, 0 to 1.',
    dataAge: 'Business days. Older data hold every contact: who has paid meanwhile is not known.',
    habit: 'yes or no: past the due day a slow payer of any class is dealt with from the day it usually pays.',
    reviewDays: 'Days until the call list and the classes should be looked over.',
  },
  creditHold: {
    days: 'A credit hold is due from this many days past due on ...',
    pastDue: '... with at least this past due, in base currency,',
    brokenPromises: 'or after this many broken promises,',
    limitShare: 'or when the balance is above this share of the credit limit (1 is all of it).',
  },
  warnings: {
    slowerDays: 'The last three payments were later than those before by more than this many days ...',
    slowerSpread: '... and by more than this many times their spread.',
    purchaseTimes: 'An invoice is above the usual one by this many times the usual distance from it.',
    newShare: 'A new account has an invoice larger than this share of all open invoices, 0 to 1.',
  },
  letters: {
    creditor: 'Name of the company that is owed, as letters give it.',
    creditorDetails: 'Its address, registration and tax number; some rules ask for them in every letter.',
    senderName: 'Who writes, as the recipient sees it. Empty: the creditor.',
    replyTo: 'One address that answers go to. Empty: the mailbox that sends.',
    copyTo: 'Addresses of your own that get a copy of each letter. They count as recipients.',
    blindCopyTo: 'The same, unseen by the customer.',
    signature: 'Closes each letter; may have several lines.',
    paymentMethods:
      'How to pay: account, name of the bank, what to state. Letters at invoicing need it. Below a line [es] or [pt]: the same in Spanish or Portuguese.',
    paymentLink: 'A page to pay on; https only.',
    writtenPolicy: 'Your terms in a sentence or two, told at invoicing.',
    lateFee: 'What the contract says of late payment, told on the due day. Empty: nothing.',
    optOutLine:
      'How to have no more emails and texts. Empty: Callsheet says it, where the compliance pack asks for it.',
    unattended: 'yes or no: whether a scheduled run may send letters that nobody has looked at.',
    schedule: 'off, daily or weekly: when letters are prepared by themselves.',
    digest: 'yes or no: whether owners are told each day what waits for them.',
    stopAfter: 'A run stops after this many failures in a row.',
  },
  book: {
    averageDaysLate: 'Of all settled invoices; an early payment counts as 0.',
    lateRatio: 'Share of the settled invoices that were late, 0 to 1.',
    weight: "The book counts for this many invoices beside an account's own.",
  },
};

/** Above everything else on the sheet, which is also the written policy. */
export const TITLE = 'Collection policy: whom we contact when, how and under which rules, and what every number means.';

/** Beneath the heading of a table: one cell, which no table takes for a row. */
export const TABLE_MEANINGS: Readonly<Partial<Record<Exclude<keyof Blocks, LabeledName>, string>>> = {
  lateness: 'By days past due: share of the invoices that got this late, and how much later they were paid.',
  collectability:
    'By days past due: what is still collectable of a debt. For cost of waiting, and for rows without history.',
  risk: 'General risk of an industry in a region; * is any, and the first row that fits counts.',
  stages:
    'From day: days past due, negative before, "invoice" from its own day. Every: days until it is due again. May be skipped: no, and later stages wait until it was answered or sent, and keep their distance.',
  regions: 'The region of a contact and the pack it is under; * is any other. Time zones by IANA name, spaces between.',
  packs:
    'Hours as 08:00-18:00, empty for none. Email every: business days. Contacts and calls in 7 days. Quiet: days without a call. Not legal advice.',
  holidays: 'Nobody of the region (* is every region) is contacted on the day, unless its pack has hours for holidays.',
};

export const NO_RATE = 'no-rate: ranked in a list of its own until a rate stands here';
