import type { ReviewChange } from '../../../src/core/review/reviewed';
import type { ReviewAnswer } from '../../../src/core/tasks/task';
import { formatsFor } from '../../../src/sidebar/lines/formats';
import { reviewText } from '../../../src/sidebar/lines/review-lines';
import { catalogs } from '../../../src/sidebar/words/language';
import type { Language } from '../../../src/sidebar/words/words';
import { madeReviewed } from '../../core/review/made-reviewed';
import { day } from '../../support/workbook-session';

const answer = (changes: readonly ReviewChange[], before: string | null = '2026-08-17'): ReviewAnswer => ({
  ...{ refused: null, day: day('2026-11-16'), changes },
  before: before === null ? null : day(before),
});
const said = (given: ReviewAnswer, language: Language = 'en') =>
  reviewText(given, catalogs[language], formatsFor('en-US', catalogs[language]));

const ROSE: ReviewChange = {
  ...{ change: 'entered', key: 'A USD', name: 'Alder' },
  then: madeReviewed('A', 9),
  now: madeReviewed('A', 1, { class: 'LARGE' }),
  reason: { code: 'rank', parts: [{ label: 'Payment history', then: 10, now: 24 }] },
};
const PAID: ReviewChange = {
  ...{ change: 'left', key: 'B USD', name: 'Birch', then: madeReviewed('B', 1), now: null },
  reason: { code: 'paid', amount: 320_000, since: day('2026-08-17') },
};

describe('what the pane says of a review', () => {
  it('who entered and who left, each with its reason, in the language of the pane', () => {
    const { groups } = said(answer([ROSE, PAID]));
    expect(groups.map(({ title }) => title)).toEqual(['1 entered since Aug 17, 2026', '1 left since Aug 17, 2026']);
    expect(groups.map(({ lines }) => lines[0]!.why)).toEqual([
      'Rose from rank 9 to 1. Payment history 24 (was 10). Class Large, was Normal.',
      '3,200.00 USD came in, and nothing is open any more.',
    ]);
    const spanish = said(answer([ROSE]), 'es').groups[0]!.lines[0]!.why;
    expect(spanish).toMatch(/^Subió del puesto 9 al 1\. .+ 24 \(era 10\)\. Clase /);
    expect(spanish).not.toContain('Payment history');
  });

  it('that nobody did, or that there is nothing to compare with yet', () => {
    expect(said(answer([])).sentence).toBe('Since Aug 17, 2026 nobody has entered or left.');
    expect(said(answer([], null)).sentence).toContain('kept as of Nov 16, 2026');
  });
});
