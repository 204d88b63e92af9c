import type { Field } from '../field';

/**
 * Which words make a heading mean which field, and how sure that is in percent; the words of a rule in any order, in any
 * language. Several rules may hold for one heading: what stands beneath it decides then.
 */
export const rules: Readonly<Partial<Record<Field, string>>> = {
  account:
    'customer number 98|account 95|account number 98|account customer 96|account customer number 98|customer 80|code 75|number 45|' +
    'account notDue 90',
  name: 'name 93|customer name 98|customer 93|account name 93|account customer name 95|account 60|name number 50',
  invoice: 'invoice 93|invoice number 98|number 50|account invoice 50|issue number 60',
  documentType: 'type 90|invoice type 98|posting type 80',
  issued:
    'date invoice 98|date issue 98|issue 90|date invoice issue 97|date 78|date posting 75|posting 60|date original 70|' +
    'invoice issue 85',
  due: 'due 93|date due 98|due invoice 85|date due invoice 97|date due payment 97|due payment 85',
  terms:
    'terms 95|payment terms 98|customer payment terms 97|customer terms 95|days terms 90|credit terms 95|invoice terms 80|' +
    'days payment terms 90|credit days 80',
  settled: 'date payment 98|payment 65|date invoice payment 85',
  amount:
    'amount 93|amount invoice 98|amount original 98|invoice total 93|amount total 85|original 70|original total 85|' +
    'amount invoice total 95|amount invoice original 97|balance 60|total 60|balance original 80|invoice original 75|' +
    'amount currency 80|amount posting 75|amount customer 60|amount original total 90',
  open:
    'open 95|amount open 98|balance open 98|balance 90|amount due 94|balance due 95|amount open total 97|' +
    'balance open total 90|open total 85|due total 80|invoice open 85|amount invoice open 95|balance invoice 88|' +
    'amount balance 88|due open 90|amount due open 93|amount due total 80|amount 65|total 65|balance total 70|' +
    'balance customer 70|balance currency 80|amount currency open 90|amount due invoice 85|due 50|balance notDue 40',
  paid: 'amount payment 98|payment 82|payment total 80|amount invoice payment 85|amount payment total 85',
  debitCredit: 'credit debit 97|debitCredit 95',
  debit: 'debit 93|amount debit 97|debit total 80',
  credit: 'credit 90|amount credit 97|credit total 80',
  currency: 'currency 97|currency invoice 97|currency number 95|account currency 85|currency customer 80',
  status: 'status 95|invoice status 97|payment status 95|open payment 80|open status 90|customer status 60',
  disputed: 'dispute 95|dispute status 95|dispute invoice 90|amount dispute 50',
  daysPastDue:
    'daysPastDue 97|days late 98|late 50|days 60|days due 85|days open 70|days invoice 50|' +
    'days due late 90|days invoice late 90',
  bucket: 'bucket 93|bucket late 93|bucket days 93|bucket due 93|bucket invoice 85|bucket date 60',
  total:
    'total 95|balance total 97|open total 88|due total 92|amount total 80|balance 84|customer total 90|amount due total 88|' +
    'amount open total 85|balance open total 95|amount 40|open 60|balance due 75|balance open 75|balance customer 88|' +
    'account balance 88|balance customer total 90',
  'bucket:0':
    'notDue 97|amount notDue 93|balance notDue 93|notDue total 90|days notDue 90|notDue open 90|due notDue 90',
  'bucket:91': 'older 90|late older 85|days older 85',
  'bucket:121': 'older 86|late older 82|days older 82',
  'bucket:credits':
    'unapplied 93|credit unapplied 96|credit 70|amount unapplied 93|balance credit 88|payment unapplied 95|' +
    'balance unapplied 93|credit open 85',
  none: 'amount late 90|balance late 88|late total 85|late open 75|days payment 85|amount late total 85|balance late total 85',
};
