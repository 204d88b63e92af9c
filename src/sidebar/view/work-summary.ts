import { POLICY_SHEET } from '../../core/workbook/our-sheets';
import { isSurprising } from '../lines/changes';
import { changeText } from '../lines/core-sentences';
import { RATE_COLUMN, rateLines } from '../lines/findings';
import { countsLine } from '../lines/header-line';
import type { ScoreAnswer } from '../../core/tasks/task';
import { sheetState } from '../pane-state';
import { fill } from '../words/words';
import { changedHeadings } from './changed-headings';
import { button, foldable, message, textInput } from './controls';
import { el } from './element';
import { totalsList } from './totals';
import type { View } from './view';
import { waitingToday } from './waiting-letters';

/** What stands above the list: the totals, what changed, the search. */
export function workSummary(view: View): HTMLElement[] {
  const { state, words, act } = view;
  const { scored, find } = sheetState(state);
  if (!scored) return [...waitingToday(view), ...beforeScore(view)];
  const search = textInput(words.find, 'find', { placeholder: words.find, value: find, input: act.find });
  return [
    ...waitingToday(view),
    ...totals(view, scored),
    ...missingRates(view, scored),
    ...changes(view, scored),
    ...(scored.ranked.length > 10 ? [search] : []),
  ];
}

/** Before the first run: what would be scored, and what is new on a sheet that was confirmed earlier. */
function beforeScore(view: View): HTMLElement[] {
  const { state, words, formats } = view;
  const { inspected } = sheetState(state);
  if (!inspected?.table) return [];
  return [
    el('p', { class: 'hint' }, inspected.confirmed ? words.columnsReady : words.notScored),
    ...changedHeadings(view),
    totalsList(inspected.totals, view),
    el('p', { class: 'quiet' }, countsLine(null, inspected.counts, inspected.table.layout, words, formats)),
  ];
}

function totals(view: View, { asOf, ranked, counts, totals: open }: ScoreAnswer): HTMLElement[] {
  const { state, words, formats } = view;
  const layout = sheetState(state).inspected?.table?.layout;
  const accounts = new Set(ranked.map(({ account }) => account)).size;
  return [
    totalsList(open, view),
    el(
      'p',
      { class: 'quiet' },
      [asOf === null ? '' : `${words.asOf} ${formats.day(asOf)}`, countsLine(accounts, counts, layout, words, formats)]
        .filter((part) => part !== '')
        .join(' · '),
    ),
  ];
}

/** Who is ranked after all others for want of a rate is named until it is given: a press leads to the cell for it. */
const missingRates = ({ words, formats, act }: View, { notes }: ScoreAnswer): HTMLElement[] =>
  rateLines(notes, words, formats).map(({ row, place, sentence }) =>
    message(
      'info',
      [sentence],
      row === null
        ? []
        : [
            button(fill(words.openCell, { cell: place }), {
              key: `rate-${row}`,
              press: () => act.selectCell(row, RATE_COLUMN, POLICY_SHEET),
            }),
          ],
    ),
  );

/** Open only where something needs a look: sheets made, rows added and accounts that rise are a day's work. */
function changes({ state, words, formats, act }: View, { changes: found, topN }: ScoreAnswer): HTMLElement[] {
  if (found.length === 0) return [];
  const lines = found.map((change) => el('li', {}, changeText(change, topN, words, formats)));
  return [
    foldable(
      words.changes,
      formats.count(found.length),
      state.folded['changes'] ?? found.some(isSurprising),
      (now) => act.fold('changes', now),
      () => [el('ul', { class: 'plain' }, ...lines)],
    ),
  ];
}
