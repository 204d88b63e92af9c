import { asOfIn } from '../../../src/core/cells/as-of';
import { isoDay } from '../../../src/core/cells/day';
import { readDay } from '../../../src/core/cells/read-day';

describe('a line above the table', () => {
  it.each([
    'As of December 31, 2025',
    'As at 31 December 2025',
    'As of 12/31/2025',
    'A/R Aging Summary as of December 31, 2025',
    'Run date: 31 Dec 2025 10:33',
    '1-Dec-25 to 31-Dec-25',
    'For the period ended 31 December 2025',
    'Fecha de corte: 31/12/2025',
    'Antigüedad de saldos al 31 de diciembre de 2025',
    'Posição em 31/12/2025',
    'Balance âgée au 31/12/2025',
    'Arrêté au 31 décembre 2025',
    'Stichtag: 31.12.2025',
    'Offene Posten zum 31.12.2025',
    'Situazione al 31/12/2025',
    'Stand per 31-12-2025',
    'كما في 31/12/2025',
  ])('states its as-of day: %s', (line) => {
    const reading = readDay(asOfIn(line) ?? '');
    expect('day' in reading && isoDay(reading.day)).toBe('2025-12-31');
  });

  it.each(['As of:', 'Stichtag', 'Fecha de corte:'])('may leave the day to the next cell: %s', (line) => {
    expect(asOfIn(line)).toBe('');
  });

  it.each(['', 'Aging Report', 'Invoice 12 March 2026', '31/12/2025', 'to', 'Aging by due date', 'As of 31/02/2026'])(
    'states none: %j',
    (line) => {
      expect(asOfIn(line)).toBeNull();
    },
  );
});
