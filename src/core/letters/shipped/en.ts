import { emailsWith, PAYMENT_LINK, SIGNED, textsWith, titled, type ShippedLetter } from './shipped-letter';

const ACCOUNT = 'Account: {{#account}}{{account}}, {{/account}}{{customer}}';

const GREETING = '{{#contact}}Dear {{contact}},{{/contact}}{{^contact}}Dear Sir or Madam,{{/contact}}';

const LATE =
  'The following is past due{{#several_invoices}}, the oldest of it{{/several_invoices}} by {{time_past_due}}';

const PAYMENT = `${titled('How to pay', 'payment_methods')}\n\n${PAYMENT_LINK}`;
const UPCOMING = titled('For your planning, this falls due soon', 'upcoming', 'upcoming_invoices');
/** In letters up to the due day alone: those after it list what is late. */
const LATE_BESIDES =
  '{{#late_amount}}Apart from this, {{late_amount}} is past due{{#late_since}}, going back to {{late_since}}{{/late_since}}; please tell us if anything keeps the payment back.{{/late_amount}}';
const LATE_IN_TEXT =
  '{{#late_amount}} Besides, {{late_amount}} is past due{{#late_since}}, going back to {{late_since}}{{/late_since}}.{{/late_amount}}';
const DOCUMENTS = titled('Documents', 'documents');

const CROSSED =
  'These are our books as of {{as_of}}. If you have paid since, please disregard this reminder, and thank you.';

const CLOSE = `Kind regards,\n${SIGNED}`;

const email = emailsWith(ACCOUNT, GREETING, CLOSE);
const text = textsWith('{{creditor}}, account {{account}}');

/** Letters in English: a courteous credit controller writes to a colleague in another company's accounts payable. */
export const en: readonly ShippedLetter[] = [
  email(
    'state-terms',
    'friendly',
    '{{creditor}}: {{total}} invoiced, due {{due_day}}',
    'Thank you for your business. This is what we have invoiced:',
    '{{invoice_table}}',
    'Payment is due on {{due_day}}.',
    DOCUMENTS,
    LATE_BESIDES,
    PAYMENT,
    '{{#written_policy}}\n{{written_policy}}\n{{/written_policy}}',
    'If you need a purchase order number or anything else on it, please tell us now, so that we can correct it in time.',
  ),
  email(
    'send-invoice-copy',
    'friendly',
    '{{creditor}}: {{total}} due soon, on {{due_day}}',
    'So that nothing keeps it back on the day, here is what falls due on {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    'Is everything as you need it, and is it approved? If not, a short answer is enough and we see to it. {{^documents}}If you need a copy, tell us and we will send it.{{/documents}}',
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
  ),
  email(
    'call-before-due',
    'friendly',
    '{{creditor}}: is {{total}} in order for {{due_day}}?',
    'This falls due on {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    'May we ask whether you have received everything, whether it is approved, and whether the payment is scheduled? If anything is missing, please tell us what, and we will send it.',
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
  ),
  email(
    'remind',
    'friendly',
    '{{creditor}}: {{total}} due {{due_day}}',
    'A short reminder of what falls due on {{due_day}}:',
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    LATE_BESIDES,
    PAYMENT,
    '{{#late_fee}}\n{{late_fee}}\n{{/late_fee}}',
    'If the payment is already on its way, thank you.',
  ),
  email(
    'remind',
    'neutral',
    '{{creditor}}: reminder of {{total}} past due',
    `${LATE}. It may have been overlooked:`,
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
    '{{creditor}}: {{total}} still open, {{time_past_due}} past due',
    `${LATE}, and we have not yet received the payment:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Please pay it this week, or tell us the day on which we can expect it.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call',
    'neutral',
    '{{creditor}}: may we ask about {{total}}?',
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
    '{{creditor}}: please answer about {{total}} past due',
    `${LATE}, and is still unpaid:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Please answer with the day of payment, or with the name of whoever decides on it. If something is not right with our invoices, tell us which and what, and we will look into it first.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'call-for-promise',
    'firm',
    '{{creditor}}: on which day can we expect {{total}}?',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'We ask you to name the day on which it will be paid, and the amount. We will note both, confirm them to you in writing, and send no further reminder until then.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'offer-plan',
    'firm',
    '{{creditor}}: a way to settle {{total}}',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'If it cannot be paid at once, we would rather agree on installments that you can keep than write to you again. Please propose a first payment this week, and the days and amounts of the others. As long as they arrive on their days, you will have no reminder from us.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'credit-hold',
    'firm',
    '{{creditor}}: your deliveries and {{total}} past due',
    `${LATE}:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Under our credit policy new deliveries on account wait until it is settled. They go on as soon as the payment has arrived, or we have agreed on one. We would like that to be soon: please tell us how we can get there.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'agency',
    'final',
    '{{creditor}}: before the next step, {{total}}',
    `${LATE}, and is still unpaid:`,
    '{{invoice_table}}',
    DOCUMENTS,
    UPCOMING,
    'Under our credit policy accounts of this age are looked after by a collection agency. We would much rather settle it with you directly. Please pay, or write to us with a proposal or with what you hold against it, within ten days. We will look at whatever you send before we take that step.',
    PAYMENT,
    CROSSED,
  ),
  email(
    'confirm-promise',
    'friendly',
    '{{creditor}}: as agreed, payment by {{promise_day}}',
    'Thank you for letting us know. We have noted that you will pay {{#promise_amount}}{{promise_amount}}{{/promise_amount}}{{^promise_amount}}the open amount{{/promise_amount}} by {{promise_day}}.',
    '{{#invoice_table}}\nThis is about:\n\n{{invoice_table}}\n{{/invoice_table}}',
    'Please answer in one line that this is right, or tell us what is to be corrected. Until that day you will have no reminder about it.',
    PAYMENT,
  ),
  text(
    'state-terms',
    'friendly',
    `thank you for your business. {{total}} is due on {{due_day}}. Is anything missing? Please tell us.${LATE_IN_TEXT}`,
  ),
  text(
    'send-invoice-copy',
    'friendly',
    `{{total}} falls due on {{due_day}}. Do you have all that you need to pay it? We gladly send copies.${LATE_IN_TEXT}`,
  ),
  text(
    'call-before-due',
    'friendly',
    `{{total}} falls due on {{due_day}}. Is it approved and scheduled? Thank you for a short answer.${LATE_IN_TEXT}`,
  ),
  text(
    'remind',
    'friendly',
    `{{total}} falls due on {{due_day}}. If it is on its way, thank you.${LATE_IN_TEXT}{{#payment_link}} {{payment_link}}{{/payment_link}}`,
  ),
  text(
    'remind',
    'neutral',
    '{{total}} is past due. Please pay it or tell us what keeps it back. Paid already? Thank you.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  text(
    'remind',
    'firm',
    '{{total}} is {{time_past_due}} past due. Please pay it this week, or tell us the day. Paid already? Thank you.{{#payment_link}} {{payment_link}}{{/payment_link}}',
  ),
  text(
    'call',
    'neutral',
    '{{total}} is past due. On which day can we expect it, or is anything wrong with it? Thank you for a short answer.',
  ),
  text(
    'call-for-promise',
    'neutral',
    '{{total}} is {{time_past_due}} past due. Please tell us the day on which you will pay it.',
  ),
  text(
    'offer-plan',
    'neutral',
    '{{total}} is {{time_past_due}} past due. We are glad to agree on installments: please call or answer us.',
  ),
  text(
    'credit-hold',
    'neutral',
    '{{total}} is {{time_past_due}} past due, and deliveries on account wait until it is settled. Please call or answer us.',
  ),
  text(
    'agency',
    'neutral',
    '{{total}} is {{time_past_due}} past due. We would like to settle it with you directly: please call or answer us within ten days.',
  ),
  text(
    'confirm-promise',
    'friendly',
    'as agreed, you will pay {{#promise_amount}}{{promise_amount}} {{/promise_amount}}by {{promise_day}}. Please answer that this is right. Thank you.',
  ),
];
