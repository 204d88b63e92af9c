import { FunctionType, IFunctionService } from '@univerjs/engine-formula';
import { FormulaFunction } from './formula-function';
import type { IFunctionInfo } from '@univerjs/engine-formula';
import type { FormulaSpec } from './formula-function';
import type { Grid } from './grid';

export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly { readonly name: string; readonly description: string; readonly optional: boolean }[];
}

/**
 * Makes the functions of an add-in known to formulas until the answer is called, and computes anew. A workbook must be
 * open before: Univer's services for functions come with it.
 */
export function registerFunctions(
  grid: Grid,
  specs: readonly (FormulaSpec & { readonly help: FunctionHelp })[],
): () => void {
  const service = grid.univer.__getInjector().get(IFunctionService);
  const formulas = grid.api.getFormula();
  const gone = specs.map((spec) => {
    const registered = formulas.registerFunction(spec.name, () => null, { description: infoOf(spec.name, spec.help) });
    service.registerExecutors(new FormulaFunction(spec)); // what is computed
    service.deleteFormulaAstCacheKey(spec.name); // formulas that did not know the name before
    return () => {
      registered.dispose();
      service.unregisterExecutors(spec.name);
      service.deleteFormulaAstCacheKey(spec.name);
    };
  });
  formulas.executeCalculation();
  // Whoever comes next computes: a computation that still ran then would bring back that the names are not known.
  return () => gone.forEach((forget) => forget());
}

const infoOf = (functionName: string, { description, parameters }: FunctionHelp): IFunctionInfo => ({
  functionName,
  functionType: FunctionType.User,
  description,
  abstract: description,
  functionParameter: parameters.map(({ name, description: detail, optional }) => ({
    name,
    detail,
    example: '',
    require: optional ? 0 : 1,
    repeat: 0,
  })),
});
