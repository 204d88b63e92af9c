const { Compilation, sources } = require('webpack');
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

/** Webpack plugin: appends the stubs of everything the entry exports to the finished bundle. */
class SheetsStubs {
  constructor({ library }) {
    this.library = library;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SheetsStubs', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tapPromise({ name: 'SheetsStubs', stage }, async () => {
        for (const [entry, names] of entryExports(compilation)) {
          const stubs = await sheetsStubs(this.library, names);
          const [file] = compilation.entrypoints.get(entry).getFiles();
          compilation.updateAsset(file, (bundle) => new sources.ConcatSource(bundle, '\n', stubs, '\n'));
        }
      });
    });
  }
}

function entryExports(compilation) {
  return [...compilation.entries].map(([entry, { dependencies }]) => [
    entry,
    dependencies.flatMap((dependency) => {
      const module = compilation.moduleGraph.getModule(dependency);
      return [...compilation.moduleGraph.getProvidedExports(module)];
    }),
  ]);
}

module.exports = { sheetsStubs, SheetsStubs };
