import type { FWorksheet } from '@univerjs/sheets/facade';
import type { Box } from '../../grid/box';
import type { RuleLook, SheetRule } from '../../grid/rules';
import { as } from './core';
import type { Core } from './core';
import { placeOf, rangeService } from './range';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** What `BooleanCriteria` has that is emulated: rules by formula. */
export const CRITERIA = { CUSTOM_FORMULA: 'CUSTOM_FORMULA' };

interface Written {
  /** Set for a rule that was read from the sheet. */
  readonly id?: string | undefined;
  readonly boxes: readonly Box[];
  readonly formula: string;
  readonly look: RuleLook;
}

const known = new WeakMap<object, Written>();

export function writtenRule(rule: object): Written {
  const written = known.get(rule);
  if (!written) throw new Error('The parameters do not match the method signature: a ConditionalFormatRule is needed.');
  return written;
}

/** A rule as it is read from a sheet or built. */
export function ruleService(
  core: Core,
  sheet: FWorksheet,
  { id, boxes, formula, look }: Partial<SheetRule> & Written,
): Rule {
  const condition: Pick<Condition, 'getCriteriaType' | 'getCriteriaValues'> = {
    getCriteriaType: () => CRITERIA.CUSTOM_FORMULA as unknown as GoogleAppsScript.Spreadsheet.BooleanCriteria,
    getCriteriaValues: () => [formula],
  };
  const emulated: Pick<Rule, 'getBooleanCondition' | 'getRanges'> = {
    getBooleanCondition: () => as<Condition>(condition),
    getRanges: () => Array.from(boxes, (box) => rangeService(core, sheet, box)),
  };
  const rule = as<Rule>(core.calls.counted('ConditionalFormatRule', emulated));
  known.set(rule, { id, boxes: Array.from(boxes), formula, look });
  return rule;
}

/** `SpreadsheetApp.newConditionalFormatRule()`. */
export function ruleBuilder(core: Core): Builder {
  let formula = '';
  let look: RuleLook = {};
  let ranges: readonly object[] = [];
  const emulated: Pick<Builder, 'whenFormulaSatisfied' | 'setBackground' | 'setFontColor' | 'setRanges' | 'build'> = {
    whenFormulaSatisfied: (text: string) => {
      formula = text;
      return builder;
    },
    setBackground: (color: string | null) => {
      look = { ...look, fill: color ?? undefined };
      return builder;
    },
    setFontColor: (color: string | null) => {
      look = { ...look, color: color ?? undefined };
      return builder;
    },
    setRanges: (list) => {
      ranges = list;
      return builder;
    },
    build: () => {
      const places = Array.from(ranges, placeOf);
      const [first] = places;
      if (!first || formula === '')
        throw new Error('Conditional format rule needs a condition and at least one range.');
      return ruleService(core, first.sheet, { boxes: places.map(({ box }) => box), formula, look });
    },
  };
  const builder = as<Builder>(core.calls.counted('ConditionalFormatRuleBuilder', emulated));
  return builder;
}
