import { dayOf } from '../cells/day';
import { defaultPack } from './default-pack';
import type { Hours } from './kinds';
import { packRules } from './pack-rules';
import type { Pack } from './policy';

/**
 * The compliance packs that set-up writes: whoever changes one changes it on the sheet. No legal advice. Functions know
 * the default pack alone.
 */

const CHECKED = dayOf(2026, 11, 22);

const hours = (from: number, to: number): Hours => ({ from: Math.round(from * 60), to: Math.round(to * 60) });

interface Allowed extends Partial<Pick<Pack, 'emailEvery' | 'contacts' | 'calls' | 'quietDays' | 'optOut'>> {
  readonly weekdays: Hours;
  readonly saturday?: Hours;
  readonly sunday?: Hours;
}

/** Days, holidays and caps that are left out: no hours, no cap. None of the packs has hours for holidays. */
const pack = (name: string, allowed: Allowed, source: string): Pack => {
  const rules = {
    pack: name,
    weekdays: allowed.weekdays,
    saturday: allowed.saturday ?? null,
    sunday: allowed.sunday ?? null,
    holidays: null,
    emailEvery: allowed.emailEvery ?? null,
    contacts: allowed.contacts ?? null,
    calls: allowed.calls ?? null,
    quietDays: allowed.quietDays ?? null,
    optOut: allowed.optOut ?? null,
    source,
    checked: CHECKED,
  };
  return { ...rules, asChecked: packRules(rules) };
};

/** Where a source sets hours or caps for calls only, the rest is what is courteous between businesses. */
const { emailEvery, contacts } = defaultPack;
const COURTESY = { emailEvery, contacts };
const OFFICE = { weekdays: hours(8, 18), ...COURTESY };
const TO_TWO_ON_SATURDAY = { weekdays: hours(8, 20), saturday: hours(8, 14), ...COURTESY };

const BRAZIL =
  'CDC art. 42, 42-A, 71: no ridicule, no threat; name, address and CPF or CNPJ on every document; double refund of what was charged wrongly.';

export const shippedPacks: readonly Pack[] = [
  defaultPack,
  pack(
    'Consumer',
    { weekdays: hours(9, 17), emailEvery: 3, contacts: 3, calls: 3, quietDays: 7, optOut: 'yes' },
    'The strictest of each of the packs below and of B2B: for consumers wherever no other pack is chosen.',
  ),
  pack(
    'US consumer',
    { weekdays: hours(8, 21), saturday: hours(8, 21), sunday: hours(8, 21), calls: 7, quietDays: 7, optOut: 'yes' },
    '12 CFR 1006.6, 1006.14 (Regulation F), for collectors of debts of consumers; original creditors and businesses are outside it. 7 calls in 7 days are per debt there, per customer here; none within 7 days after a talk. 1006.6(e): every electronic message says how to have no more of them.',
  ),
  pack(
    'AU consumer',
    { weekdays: hours(7.5, 21), saturday: hours(9, 21), sunday: hours(9, 21), contacts: 3 },
    'ACCC and ASIC, Debt collection guideline (2021), part 2, 4 and 5: calls; creditors too. None on national public holidays, three contacts a week.',
  ),
  pack(
    'AU business',
    { weekdays: hours(9, 17), ...COURTESY },
    'ACCC and ASIC, Debt collection guideline (2021), part 2, 4: contact at a place of work in its usual hours, or 9 to 5 on weekdays; not on national public holidays.',
  ),
  pack('BR consumer', OFFICE, `${BRAZIL} It sets no hours: those of B2B.`),
  pack('BR consumer SP', TO_TWO_ON_SATURDAY, `SP Lei 15.426/14: no calls on holidays. ${BRAZIL}`),
  pack(
    'BR consumer RJ',
    { weekdays: hours(9, 19), ...COURTESY },
    `RJ Lei 6.854/14 as of 7.868/18: calls are recorded, and that is said. ${BRAZIL}`,
  ),
  pack('BR consumer ES', { weekdays: hours(8, 19), ...COURTESY }, `ES Lei 10.626/17. ${BRAZIL}`),
  pack('BR consumer AL', TO_TWO_ON_SATURDAY, `AL Lei 7.782/16, texts as well. ${BRAZIL}`),
  pack(
    'Norway',
    OFFICE,
    'Inkassoloven 9 and 10: notice in writing, after the due day only, with 14 days more to pay; a fee from 14 days after the due day on, two at most. It sets no hours: those of B2B.',
  ),
  pack(
    'UK business',
    OFFICE,
    'Late Payment of Commercial Debts (Interest) Act 1998, SI 2002/1675: 8 points above the Bank of England rate of the half-year in which interest begins, and 40, 70 or 100 GBP for each debt. It sets no hours: those of B2B.',
  ),
  pack(
    'EU business',
    OFFICE,
    'Directive 2011/7/EU: at least 8 points above the reference rate from the day after the due day, and 40 EUR at least. It sets no hours: those of B2B.',
  ),
  pack('DE business', OFFICE, 'BGB 288: 9 points above the base rate, and 40 EUR. It sets no hours: those of B2B.'),
];
