import { lots } from './lots';

/** A regression tree: a split, or what a leaf adds. */
type Tree =
  | { readonly adds: number }
  | { readonly feature: number; readonly cut: number; readonly low: Tree; readonly high: Tree };

export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  readonly rate: number;
  readonly smallestLeaf: number;
  readonly bins: number;
  /** Share of the rows that a tree sees, and of the features that a split may use, drawn by lot. */
  readonly drawn: number;
  /** How many forests, each with lots of its own: their mean is steadier than any one of them. */
  readonly forests: number;
}

/** Cuts that part a feature's values into bins of about equal size. */
function cutsOf(values: readonly number[], bins: number): number[] {
  const sorted = [...values].sort((a, b) => a - b);
  const cuts = Array.from({ length: bins - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / bins)]!);
  return cuts.filter((cut, i) => i === 0 || cut > cuts[i - 1]!);
}

function binOf(cuts: readonly number[], value: number): number {
  let bin = 0;
  while (bin < cuts.length && value >= cuts[bin]!) bin++;
  return bin;
}

type Rows = readonly (readonly number[])[];
type Predict = (row: readonly number[]) => number;

/** Stochastic gradient boosting with squared loss over binned features; the mean of several forests, never below 0. */
export function boost(rows: Rows, targets: readonly number[], how: Boosting): Predict {
  const forests = Array.from({ length: how.forests }, (_, i) => boostOne(rows, targets, how, lots(i + 1)));
  return (row) => forests.reduce((sum, predict) => sum + Math.max(0, predict(row)), 0) / how.forests;
}

function boostOne(rows: Rows, targets: readonly number[], how: Boosting, lot: () => number): Predict {
  const features = rows[0]?.length ?? 0;
  const cuts = Array.from({ length: features }, (_, f) =>
    cutsOf(
      rows.map((row) => row[f]!),
      how.bins,
    ),
  );
  const binned = cuts.map((own, f) => Uint8Array.from(rows, (row) => binOf(own, row[f]!)));
  const start = targets.reduce((sum, target) => sum + target, 0) / targets.length;
  const predicted = new Float64Array(rows.length).fill(start);
  const residual = new Float64Array(rows.length);
  const everyRow = Int32Array.from(rows, (_, i) => i);

  const grow = (own: Int32Array, depth: number): Tree => {
    let sum = 0;
    for (const i of own) sum += residual[i]!;
    const split = depth > 0 ? bestSplit(own, sum) : null;
    if (split === null) {
      const adds = (how.rate * sum) / own.length;
      return { adds };
    }
    const bins = binned[split.feature]!;
    return {
      feature: split.feature,
      cut: cuts[split.feature]![split.bin]!,
      low: grow(
        own.filter((i) => bins[i]! <= split.bin),
        depth - 1,
      ),
      high: grow(
        own.filter((i) => bins[i]! > split.bin),
        depth - 1,
      ),
    };
  };

  const bestSplit = (own: Int32Array, sum: number): { feature: number; bin: number } | null => {
    let best: { feature: number; bin: number } | null = null;
    let bestGain = 1e-9;
    for (let feature = 0; feature < features; feature++) {
      if (lot() >= how.drawn) continue;
      const size = cuts[feature]!.length + 1;
      const counts = new Float64Array(size);
      const sums = new Float64Array(size);
      const bins = binned[feature]!;
      for (const i of own) {
        counts[bins[i]!]!++;
        sums[bins[i]!]! += residual[i]!;
      }
      let low = 0;
      let lowSum = 0;
      for (let bin = 0; bin < size - 1; bin++) {
        low += counts[bin]!;
        lowSum += sums[bin]!;
        const high = own.length - low;
        if (low < how.smallestLeaf || high < how.smallestLeaf) continue;
        const gain = (lowSum * lowSum) / low + ((sum - lowSum) * (sum - lowSum)) / high - (sum * sum) / own.length;
        if (gain <= bestGain) continue;
        bestGain = gain;
        best = { feature, bin };
      }
    }
    return best;
  };

  const forest = Array.from({ length: how.trees }, () => {
    for (let i = 0; i < rows.length; i++) residual[i] = targets[i]! - predicted[i]!;
    const tree = grow(
      everyRow.filter(() => lot() < how.drawn),
      how.depth,
    );
    for (let i = 0; i < rows.length; i++) predicted[i] = predicted[i]! + leafOf(tree, rows[i]!);
    return tree;
  });
  return (row) => forest.reduce((sum, tree) => sum + leafOf(tree, row), start);
}

function leafOf(tree: Tree, row: readonly number[]): number {
  let node = tree;
  while (!('adds' in node)) node = row[node.feature]! < node.cut ? node.low : node.high;
  return node.adds;
}
