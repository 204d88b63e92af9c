import { RULE_MARK } from '../../core/workbook/plan';

/** The formula of a conditional format that this add-on wrote; null for everybody else's. */
export function ourRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string | null {
  const condition = rule.getBooleanCondition();
  if (condition?.getCriteriaType() !== SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA) return null;
  const formula = String(condition.getCriteriaValues()[0]);
  return formula.includes(RULE_MARK) ? formula : null;
}
