const { readFormulas } = require('./formulas');

/**
 * Apps Script sees only top-level `function` declarations, and shows the JSDoc right above one while a person types a
 * formula. Minifying takes both away, so one documented stub per name is printed after it.
 */
async function sheetsStubs(library, names) {
  const formulas = new Map((await readFormulas()).map((formula) => [formula.name, formula]));
  return names.map((name) => stub(library, name, formulas.get(name))).join('\n');
}

function stub(library, name, formula) {
  if (!formula) return `function ${name}(...args) { return ${library}.${name}(...args); }`;
  const names = formula.parameters.map((parameter) => parameter.name).join(', ');
  return `${jsdoc(formula)}\nfunction ${name}(${names}) { return ${library}.${name}(${names}); }`;
}

function jsdoc({ description, parameters, returns }) {
  const params = parameters.map(
    ({ name, description: text, optional }) => ` * @param ${optional ? `[${name}]` : name} ${text}`,
  );
  return ['/**', ` * ${description}`, ' *', ...params, ` * @return ${returns}`, ' * @customfunction', ' */'].join('\n');
}

module.exports = { sheetsStubs };
