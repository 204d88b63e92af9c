import { emailsWith, shortText, type ShippedLetter } from './shipped-letter';

const GREETING = '{{#contact}}Dear {{contact}},{{/contact}}{{^contact}}Dear Sir or Madam,{{/contact}}';

const PAYMENT = `{{#payment_methods}}
How to pay:
{{payment_methods}}
{{/payment_methods}}

{{#payment_link}}
{{payment_link}}
{{/payment_link}}`;

const UPCOMING = `{{#upcoming}}
For your planning, this falls due soon:
{{upcoming_invoices}}
{{/upcoming}}`;

const DOCUMENTS = `{{#documents}}
Copies:
{{documents}}
{{/documents}}`;

const CROSSED =
  'These are our books as of {{as_of}}. If you have paid since, please disregard this letter, and thank you.';

const CLOSE = `Kind regards,
{{#signature}}
{{signature}}

{{/signature}}
{{creditor}}
{{#creditor_details}}
{{creditor_details}}
{{/creditor_details}}
{{#opt_out}}

{{opt_out}}
{{/opt_out}}`;

const email = emailsWith(GREETING, CLOSE);

/** Letters in English: a courteous credit controller writes to a colleague in another company's accounts payable. */
export const en: readonly ShippedLetter[] = [
  email(
    'state-terms',
    'friendly',
    'Our invoice to {{customer}}: {{total}}, due {{due_day}}',
    'Thank you for your order. This is what we have invoiced:',
    '{{invoice_table}}',
    'Payment is due on {{due_day}}.',
    DOCUMENTS,
    PAYMENT,
    '{{#written_policy}}\n{{written_policy}}\n{{/written_policy}}',
    'If you need a purchase order number or anything else on it, please tell us now: we correct it the same day.',
  ),
  email(
    'send-invoice-copy',
    'friendly',
    'Copy for your planning: {{total}}, due {{due_day}}',
    'So that nothing keeps it back on the day, here is once more what falls due on {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    'Is everything on it as you need it, and is it approved? If not, a short answer is enough and we see to it at once.',
    UPCOMING,
    PAYMENT,
  ),
  email(
    'call-before-due',
    'friendly',
    'Is all in order for {{due_day}}? {{total}}',
    'On {{due_day}} this falls due:',
    '{{invoice_table}}',
    DOCUMENTS,
    'May I ask whether you have received it, whether it is approved, and whether the payment is scheduled? If anything is missing, please tell me what, and I will send it today.',
    UPCOMING,
    PAYMENT,
  ),
  email(
    'remind',
    'friendly',
    'Due {{due_day}}: {{total}}',
    'A short reminder of what falls due on {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    PAYMENT,
    '{{#late_fee}}\n{{late_fee}}\n{{/late_fee}}',
    'If the payment is already on its way, thank you.',
  ),
  email(
    'remind',
    'neutral',
    'Reminder: {{total}} past due',
    'The following is past due, the oldest of it for {{days_past_due}} days. It may have been overlooked:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Please arrange the payment, or tell us what keeps it back so that we can help.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'remind',
    'firm',
    'Second reminder: {{total}} past due',
    'We have not yet received the following, although the oldest of it has been past due for {{days_past_due}} days:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Please pay it this week, or tell us by return the day on which we can expect it.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'neutral',
    'May we ask about {{total}}?',
    'The following is past due:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Is there anything wrong with it, or anything that we should send you? If all is in order, on which day will it be paid? One line in answer is enough.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'firm',
    'Please answer: {{total}}, {{days_past_due}} days past due',
    'The oldest of the following has been past due for {{days_past_due}} days, and is still unpaid:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Please answer by return with the day of payment, or with the name of whoever decides on it. If something is not right with our invoices, tell us which and what, and we will look into it first.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call-for-promise',
    'firm',
    'On which day can we expect {{total}}?',
    'The oldest of the following has been past due for {{days_past_due}} days:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'We ask you to name a day on which it will be paid, and the amount. We will note both, confirm them to you in writing, and write no further reminder until then.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'offer-plan',
    'firm',
    'A way to settle {{total}}',
    'The following has been open for long, the oldest of it past due for {{days_past_due}} days:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'If it cannot be paid at once, we would rather agree on installments that you can keep than write to you again. Please propose a first payment this week and the days and amounts of the others. As long as they arrive on their days, you will have no reminder from us.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'credit-hold',
    'firm',
    'Deliveries on account and {{total}} past due',
    'The oldest of the following has been past due for {{days_past_due}} days:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Under our terms new deliveries on account wait until it is settled. As soon as the payment has arrived, or we have agreed on one, they go on the same day. We would like that to be soon: please tell us how we can get there.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'agency',
    'final',
    'Before we hand this on: {{total}}',
    'In spite of our earlier letters the following is still open, the oldest of it past due for {{days_past_due}} days:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Our terms say that accounts of this age are looked after by a collection agency. We would much rather settle it with you directly. Please pay, or write to us with a proposal or with what you hold against it, within ten days. We will look at whatever you send before we take that step.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'confirm-promise',
    'friendly',
    'As agreed: payment by {{promise_day}}',
    'Thank you for letting us know. This is what I noted: you will pay {{#promise_amount}}{{promise_amount}} {{/promise_amount}}by {{promise_day}}.',
    'Please answer in one line that this is right, or tell me what is to be corrected. Until that day you will have no reminder about it.',
    PAYMENT,
  ),
  shortText(
    'state-terms',
    'friendly',
    '{{creditor}}: thank you for your order. {{total}} is due on {{due_day}}; the invoice is on its way. Anything missing? Please tell us.',
  ),
  shortText(
    'send-invoice-copy',
    'friendly',
    '{{creditor}}: {{total}} falls due on {{due_day}}. Do you have all that you need to pay it? We gladly send copies.',
  ),
  shortText(
    'call-before-due',
    'friendly',
    '{{creditor}}: {{total}} falls due on {{due_day}}. Is it approved and scheduled? Thank you for a short answer.',
  ),
  shortText(
    'remind',
    'friendly',
    '{{creditor}}: {{total}} falls due on {{due_day}}. If it is on its way, thank you.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  shortText(
    'remind',
    'neutral',
    '{{creditor}}: {{total}} is past due. Please pay it or tell us what keeps it back. Paid already? Thank you.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  shortText(
    'call',
    'neutral',
    '{{creditor}}: {{total}} is past due. On which day can we expect it, or is anything wrong with it? Thank you for a short answer.',
  ),
  shortText(
    'call-for-promise',
    'neutral',
    '{{creditor}}: {{total}} is {{days_past_due}} days past due. Please tell us the day on which you will pay it.',
  ),
  shortText(
    'offer-plan',
    'neutral',
    '{{creditor}}: {{total}} is {{days_past_due}} days past due. We are glad to agree on installments: please call or answer us.',
  ),
  shortText(
    'credit-hold',
    'neutral',
    '{{creditor}}: {{total}} is {{days_past_due}} days past due, and deliveries on account wait until it is settled. Please call or answer us.',
  ),
  shortText(
    'agency',
    'neutral',
    '{{creditor}}: {{total}} is {{days_past_due}} days past due. We would like to settle it with you directly: please call or answer us within ten days.',
  ),
  shortText(
    'confirm-promise',
    'friendly',
    '{{creditor}}: as agreed, you will pay {{#promise_amount}}{{promise_amount}} {{/promise_amount}}by {{promise_day}}. Please answer that this is right. Thank you.',
  ),
];
