import type { Concentration } from '../../core/tasks/task';
import type { Words } from '../words/words';
import { fill } from '../words/words';
import type { Formats } from './formats';

/** The curve in its own coordinates: x and y from 0 to 100, y growing downwards as SVG has it. */
export interface ConcentrationPicture {
  readonly line: string;
  readonly area: string;
  /** Where the curve passes 80 %. */
  readonly eighty: { readonly x: number; readonly y: number };
  readonly sentence: string;
  readonly more: string;
  readonly accounts: string;
}

/** Share of the balance by number of accounts, largest first, with the sentence that says the same. */
export function concentrationPicture(
  measured: Concentration,
  topN: number,
  words: Words,
  formats: Formats,
  withoutRate: readonly string[] = [],
): ConcentrationPicture {
  const points = [
    { accounts: 0, share: 0 },
    ...measured.curve,
    // The curve is cut at a hundred accounts; all of them hold all of it.
    ...((measured.curve[measured.curve.length - 1]?.accounts ?? 0) < measured.accounts
      ? [{ accounts: measured.accounts, share: 1 }]
      : []),
  ].map(({ accounts, share }) => ({ x: round((accounts / measured.accounts) * 100), y: round(100 - share * 100) }));
  const line = points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x} ${y}`).join('');
  return {
    line,
    area: `${line}L100 100L0 100Z`,
    eighty: { x: round((measured.accountsFor80 / measured.accounts) * 100), y: 20 },
    sentence: sentence(measured, topN, words, formats, withoutRate.includes(measured.currency)),
    more: [
      fill(words.fifthHolds, { share: formats.share(measured.topFifthShare) }),
      ...(measured.topNPastDueShare > 0
        ? [fill(words.topHolds, { n: topN, share: formats.share(measured.topNPastDueShare) })]
        : []),
    ].join(' '),
    accounts: fill(words.axisAccounts, { count: formats.count(measured.accounts) }),
  };
}

function sentence(measured: Concentration, topN: number, words: Words, formats: Formats, hasNoRate: boolean): string {
  if (measured.accounts === 1) return words.oneAccount;
  const alone = hasNoRate ? words.holds80NoRate : words.holds80Alone;
  return fill(measured.topNShare > 0 ? words.holds80 : alone, {
    few: formats.count(measured.accountsFor80),
    accounts: formats.count(measured.accounts),
    eighty: formats.share(0.8),
    n: topN,
    share: formats.share(measured.topNShare),
  });
}

const round = (n: number): number => Math.round(n * 100) / 100;
