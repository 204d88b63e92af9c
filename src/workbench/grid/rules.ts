import type { IRange } from '@univerjs/core';
import { CFRuleType, CFSubRuleType } from '@univerjs/sheets-conditional-formatting';
import type { IConditionFormattingRule, IFormulaHighlightCell } from '@univerjs/sheets-conditional-formatting';
import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from './box';

export interface RuleLook {
  readonly fill?: string | undefined;
  readonly color?: string | undefined;
}

/** A conditional format by formula, as the hosts and files of this project use them. */
export interface SheetRule {
  readonly id: string;
  readonly boxes: readonly Box[];
  /** With its `=`, written for the first cell of the first box. */
  readonly formula: string;
  readonly look: RuleLook;
}

export const rangeOf = ({ row, column, rowCount, columnCount }: Box): IRange => ({
  startRow: row,
  startColumn: column,
  endRow: row + rowCount - 1,
  endColumn: column + columnCount - 1,
});

export const boxOfRange = ({ startRow, startColumn, endRow, endColumn }: IRange): Box => ({
  row: startRow,
  column: startColumn,
  rowCount: endRow - startRow + 1,
  columnCount: endColumn - startColumn + 1,
});

export function formulaRule(
  cfId: string,
  boxes: readonly Box[],
  formula: string,
  { fill, color }: RuleLook,
): IConditionFormattingRule<IFormulaHighlightCell> {
  const style = { ...(fill ? { bg: { rgb: fill } } : {}), ...(color ? { cl: { rgb: color } } : {}) };
  return {
    cfId,
    ranges: boxes.map(rangeOf),
    stopIfTrue: false,
    rule: { type: CFRuleType.highlightCell, subType: CFSubRuleType.formula, value: formula, style },
  };
}

const isByFormula = (rule: IConditionFormattingRule): rule is IConditionFormattingRule<IFormulaHighlightCell> =>
  rule.rule.type === CFRuleType.highlightCell && 'subType' in rule.rule && rule.rule.subType === CFSubRuleType.formula;

/** Rules by formula, the first in force first; rules of other kinds are left alone and not told of. */
export const rulesOf = (sheet: FWorksheet): SheetRule[] =>
  sheet
    .getConditionalFormattingRules()
    .filter(isByFormula)
    .map(({ cfId, ranges, rule }) => ({
      id: cfId,
      boxes: ranges.map(boxOfRange),
      formula: rule.value.startsWith('=') ? rule.value : `=${rule.value}`,
      look: { fill: rule.style.bg?.rgb ?? undefined, color: rule.style.cl?.rgb ?? undefined },
    }));

let added = 0;

/** Adds the rule, or puts it in the place of the one with this id. */
export function addRule(sheet: FWorksheet, { boxes, formula, look }: Omit<SheetRule, 'id'>, id?: string): string {
  const cfId = id ?? `rule-${Date.now().toString(36)}-${++added}`;
  const rule = formulaRule(cfId, boxes, formula, look);
  if (id === undefined) sheet.addConditionalFormattingRule(rule);
  else sheet.setConditionalFormattingRule(id, rule);
  return cfId;
}

export function removeRule(sheet: FWorksheet, id: string): void {
  sheet.deleteConditionalFormattingRule(id);
}
