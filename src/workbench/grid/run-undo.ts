import { LocalUndoRedoService } from '@univerjs/core';
import type { IUndoRedoItem } from '@univerjs/core';

/**
 * Undo in which everything a run does is one step. Univer's own batching keeps the undoing in the order of the doing,
 * which goes wrong as soon as a run touches a cell twice; here it is reversed.
 */
export class RunUndo extends LocalUndoRedoService {
  private run: IUndoRedoItem[] | null = null;
  private readonly changes = new Map<string, number>();

  override pushUndoRedo(item: IUndoRedoItem): void {
    this.changes.set(item.unitID, this.changesIn(item.unitID) + 1);
    if (this.run) this.run.push(item);
    else super.pushUndoRedo(item);
  }

  /** How often a workbook was changed. */
  changesIn(unitID: string): number {
    return this.changes.get(unitID) ?? 0;
  }

  /** Does the work; whatever it changed becomes one step, also when it throws half way. */
  asOneStep<T>(work: () => T): T {
    if (this.run) return work();
    const items: IUndoRedoItem[] = (this.run = []);
    try {
      return work();
    } finally {
      this.run = null;
      // A cell editor has a stack of its own, and notes what a run does to the cell it stands on.
      for (const unitID of new Set(items.map((item) => item.unitID))) this.pushOne(unitID, items);
    }
  }

  private pushOne(unitID: string, items: readonly IUndoRedoItem[]): void {
    const own = items.filter((item) => item.unitID === unitID);
    super.pushUndoRedo({
      unitID,
      undoMutations: [...own].reverse().flatMap(({ undoMutations }) => undoMutations),
      redoMutations: own.flatMap(({ redoMutations }) => redoMutations),
    });
  }
}
