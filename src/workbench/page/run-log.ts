import { byId } from './by-id';

/** One thing an add-in had the host do. */
export interface Run {
  readonly name: string;
  /** What it asked of the host, most frequent first: `Range.setValues ×3`. */
  readonly asked: string;
  readonly calls: number;
  readonly ms: number;
  /** The sentence the add-in got instead of an answer. */
  readonly error?: string;
}

const KEPT = 200;

/** The strip below the grid, newest run first. */
export interface RunLog {
  add(run: Run): void;
  readonly runs: readonly Run[];
}

/** `added` is told of each. */
export function runLog(added: () => void): RunLog {
  const runs: Run[] = [];
  const rows = byId('log-rows');
  return {
    runs,
    add(run) {
      runs.push(run);
      added();
      rows.prepend(rowOf(run));
      if (rows.children.length > KEPT) rows.lastElementChild?.remove();
      byId('log-last').textContent =
        `${run.name}: ${run.error ?? `${run.calls} ${run.calls === 1 ? 'call' : 'calls'}, ${Math.round(run.ms)} ms`}`;
    },
  };
}

function rowOf({ name, asked, calls, ms, error }: Run): HTMLTableRowElement {
  const row = document.createElement('tr');
  const cell = (text: string, kind: string): void => {
    const element = document.createElement('td');
    element.textContent = text;
    element.className = kind;
    row.append(element);
  };
  cell(name, '');
  cell(error ? `${asked} — ${error}` : asked, error ? 'failed' : '');
  cell(String(calls), 'number');
  cell(ms < 10 ? ms.toFixed(1) : String(Math.round(ms)), 'number');
  return row;
}
