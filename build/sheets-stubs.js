const { readFormulas } = require('./formulas');

/**
 * Apps Script sees only top-level `function` declarations, and shows the JSDoc right above one while a person types a
 * formula. Minifying takes both away, so one documented stub per name is printed after it. All of it is read again with
 * every cell, so it is as short as can be.
 */
async function sheetsStubs(from, names) {
  const formulas = new Map((await readFormulas()).map((formula) => [formula.name, formula]));
  return names.map((name) => stub(from, name, formulas.get(name))).join('\n');
}

function stub(from, name, formula) {
  const documented = formula ? `${jsdoc(formula)}\n` : '';
  const parameters = formula ? formula.parameters.map((parameter) => parameter.name) : [];
  return `${documented}function ${name}(${parameters}){return ${from}.${name}(...arguments)}`;
}

/** Sheets shows no @return. */
function jsdoc({ description, parameters }) {
  const params = parameters.map(
    ({ name, description: text, optional }) => ` * @param ${optional ? `[${name}]` : name} ${text}`,
  );
  return ['/**', ` * ${description}`, ...params, ' * @customfunction', ' */'].join('\n');
}

module.exports = { sheetsStubs };
