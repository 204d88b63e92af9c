import * as fc from 'fast-check';
import { dayOf, endOfMonth, isoDay } from '../../../src/core/cells/day';
import { dueDayFrom } from '../../../src/core/cells/terms';

const day = (iso: string): number => {
  const [year, month, dayOfMonth] = iso.split('-').map(Number) as [number, number, number];
  return dayOf(year, month, dayOfMonth)!;
};
const due = (issued: string, terms: string | number): string => {
  const reading = dueDayFrom(day(issued), terms);
  return 'due' in reading ? isoDay(reading.due) : reading.problem;
};

describe('payment terms', () => {
  it.each([
    'NET 30',
    'Net30',
    'N30',
    'n/30',
    '30',
    30,
    '30 days',
    'Net 30 days from invoice date',
    'Payable within 30 days',
    '2/10 NET 30',
    '2/10, n/30',
    '2% 10 net 30',
    '30 Tage netto',
    '14 Tage 2 % Skonto, 30 Tage netto',
    'Innerhalb 30 Tagen ohne Abzug',
    '30 días',
    '30 dias da data da fatura',
    '30 jours',
    '30 giorni data fattura',
    '30 gg d.f.',
    '30 dagen na factuurdatum',
    '30 يوم',
    'صافي ٣٠ يوم',
  ])('%s: 30 days after issue', (terms) => {
    expect(due('2026-01-15', terms)).toBe('2026-02-14');
  });

  it.each`
    terms                               | issued          | due
    ${'EOM'}                            | ${'2026-02-01'} | ${'2026-02-28'}
    ${'fin de mois'}                    | ${'2026-01-15'} | ${'2026-01-31'}
    ${'Net 30 EOM'}                     | ${'2026-01-01'} | ${'2026-02-28'}
    ${'Net 30 EOM'}                     | ${'2026-01-31'} | ${'2026-02-28'}
    ${'Net 60 EOM'}                     | ${'2026-01-31'} | ${'2026-03-31'}
    ${'45 days end of month'}           | ${'2026-01-15'} | ${'2026-03-31'}
    ${'45 jours fin de mois'}           | ${'2026-01-15'} | ${'2026-03-31'}
    ${'end of month 45 days'}           | ${'2026-01-15'} | ${'2026-03-17'}
    ${'EOM + 45'}                       | ${'2026-01-15'} | ${'2026-03-17'}
    ${'60 gg fine mese'}                | ${'2026-01-15'} | ${'2026-03-31'}
    ${'5 days end of month on the 1st'} | ${'2026-03-05'} | ${'2026-04-01'}
    ${'5 days end of month on the 1st'} | ${'2026-03-28'} | ${'2026-05-01'}
    ${'30 jours fin de mois le 10'}     | ${'2026-01-15'} | ${'2026-03-10'}
    ${'end of following month'}         | ${'2026-01-31'} | ${'2026-02-28'}
    ${'10th of following month'}        | ${'2026-01-31'} | ${'2026-02-10'}
    ${'MFI 10'}                         | ${'2026-01-31'} | ${'2026-02-10'}
    ${'10. des Folgemonats'}            | ${'2026-01-31'} | ${'2026-02-10'}
    ${'día 10 del mes siguiente'}       | ${'2026-12-31'} | ${'2027-01-10'}
    ${'31st of following month'}        | ${'2026-01-31'} | ${'2026-02-28'}
    ${'1 month'}                        | ${'2026-01-31'} | ${'2026-02-28'}
    ${'2 Monate'}                       | ${'2023-12-31'} | ${'2024-02-29'}
    ${'4 weeks'}                        | ${'2026-01-01'} | ${'2026-01-29'}
  `('$terms from $issued: due on $due', ({ terms, issued, due: expected }) => {
    expect(due(issued, terms)).toBe(expected);
  });

  it.each([
    'COD',
    'Due on receipt',
    'Immediate',
    'De contado',
    'à vista',
    'Comptant',
    'à réception de facture',
    'sofort fällig',
    'rimessa diretta',
    'contant',
    'نقدا',
    'Net 0',
  ])('%s: due on the day of issue', (terms) => {
    expect(due('2026-01-31', terms)).toBe('2026-01-31');
  });

  it.each([
    'NAA8',
    'NA10',
    'Z030',
    'see contract',
    '30/60/90',
    '30/60 days',
    '50% advance, 50% 30 days',
    '30 days after delivery',
    -5,
    3.5,
  ])('%s: not understood, and a sentence says what to write', (terms) => {
    expect(due('2026-01-31', terms)).toContain('NET 30');
  });

  it('that are blank are missing, not immediate', () => {
    expect(due('2026-01-31', ' ')).toContain('no payment terms');
  });

  it('at the end of a month never fall due on another day than a last one', () => {
    fc.assert(
      fc.property(fc.integer({ min: 40000, max: 60000 }), fc.nat(120), (issued, days) => {
        const reading = dueDayFrom(issued, `${days} days end of month`);
        const net = dueDayFrom(issued, `Net ${days}`);
        if (!('due' in reading) || !('due' in net)) throw new Error('not understood');
        expect(reading.due).toBe(endOfMonth(net.due));
      }),
    );
  });
});
