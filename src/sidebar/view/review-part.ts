import { reviewText } from '../lines/review-lines';
import { sheetState } from '../pane-state';
import { button, foldable } from './controls';
import { el, name } from './element';
import { nameQuestion } from './name-question';
import type { View } from './view';

/** The quarterly review: the button, and what the last press of it found. */
export function reviewPart(view: View): HTMLElement[] {
  const { state, words, formats, act } = view;
  const { reviewed } = sheetState(state);
  const found = reviewed && reviewText(reviewed, words, formats);
  return [
    el('h2', {}, words.review.title),
    el('p', { class: 'hint' }, words.review.hint),
    button(words.review.button, { key: 'review', press: () => void act.review() }),
    ...nameQuestion(view, 'review'),
    ...(found && found.sentence !== '' ? [el('p', { class: 'quiet' }, found.sentence)] : []),
    ...(found?.groups ?? []).map(({ title, lines }, i) =>
      foldable(
        title,
        formats.count(lines.length),
        state.folded[`review-${i}`] ?? true,
        (open) => act.fold(`review-${i}`, open),
        () => [
          el(
            'ul',
            { class: 'plain' },
            ...lines.map((line) => el('li', {}, name(line.name), el('p', { class: 'quiet' }, line.why))),
          ),
        ],
      ),
    ),
    ...(found ? [el('p', { class: 'quiet' }, words.review.onSheet)] : []),
  ];
}
