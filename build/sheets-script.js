const esbuild = require('esbuild');
const { minify } = require('terser');
const { Compilation, sources } = require('webpack');
const { sheetsStubs } = require('./sheets-stubs');

/**
 * Webpack plugin: makes of each finished module a script that Apps Script can evaluate, minified as a whole, with a stub
 * for each thing its entry exports. Every formula evaluates all scripts of the project: the module is the value of
 * `library`, or, for an entry in `loaded`, of a function of that name that evaluates it when one of the stubs is called.
 */
class SheetsScript {
  constructor({ library, loaded }) {
    this.library = library;
    this.loaded = loaded;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SheetsScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'SheetsScript', stage }, async () => {
        for (const [entry, names] of entryExports(compilation)) {
          const [file] = compilation.entrypoints.get(entry).getFiles();
          const module = compilation.getAsset(file).source.source();
          const script = await shortened(await scriptOf(this.library, module, names));
          const loader = this.loaded[entry];
          const [made, from] = loader
            ? [`function ${loader}(){${script}return ${this.library}}`, `${loader}()`]
            : [script, this.library];
          compilation.updateAsset(file, new sources.RawSource(`${made}\n${await sheetsStubs(from, names)}\n`));
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

/** The module as a script of ES2019 that sets one global, without what nothing uses. */
async function scriptOf(library, module, names) {
  const list = names.join(', ');
  const { outputFiles } = await esbuild.build({
    stdin: { contents: `import { ${list} } from 'module';\n${library} = { ${list} };` },
    plugins: [holding('module', module)],
    banner: { js: `var ${library};` },
    write: false,
    bundle: true,
    minifySyntax: true,
    format: 'iife',
    target: 'es2019',
    charset: 'utf8',
  });
  return outputFiles[0].text;
}

/** Esbuild plugin: a module that is in memory. */
const holding = (name, contents) => ({
  name,
  setup(build) {
    build.onResolve({ filter: new RegExp(`^${name}$`) }, () => ({ path: name, namespace: name }));
    build.onLoad({ filter: /./, namespace: name }, () => ({ contents }));
  },
});

/** Only classes are called with `new` here, so every function may become an arrow; and asking for a property does nothing. */
async function shortened(script) {
  const compress = { ecma: 2019, passes: 3, hoist_funs: true, unsafe_arrows: true, pure_getters: true };
  const { code } = await minify(script, { ecma: 2019, compress, format: { ecma: 2019 } });
  return code;
}

module.exports = { SheetsScript };
