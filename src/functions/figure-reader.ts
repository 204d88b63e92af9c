import { blockFigures } from './block-figures';
import type { FigureReader } from './figures';
import { layoutOf } from './layout';
import { ownFigures } from './own-figures';
import { sameQuestion, type Question } from './question';
import { rememberLast } from './remember-last';

/** The reader of score rows: of the columns that Score wrote, where the range has them, else of the user's own. */
export const figureReader = rememberLast(sameQuestion, ({ headings, policy, asOf }: Question): FigureReader => {
  const layout = layoutOf(headings, policy);
  return layout.block.has('balance') ? blockFigures(layout.block) : ownFigures(layout, policy, asOf);
});
