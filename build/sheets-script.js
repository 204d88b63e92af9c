const esbuild = require('esbuild');
const { Compilation, sources } = require('webpack');
const { sheetsStubs } = require('./sheets-stubs');

/**
 * Webpack plugin: makes of the finished module the one script that Apps Script can evaluate, minified as a whole, with
 * the stubs of everything the entry exports after it.
 */
class SheetsScript {
  constructor({ library }) {
    this.library = library;
  }

  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SheetsScript', (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_OPTIMIZE_SIZE;
      compilation.hooks.processAssets.tapPromise({ name: 'SheetsScript', stage }, async () => {
        for (const [entry, names] of entryExports(compilation)) {
          const [file] = compilation.entrypoints.get(entry).getFiles();
          const script = await this.scriptOf(compilation.getAsset(file).source.source());
          const stubs = await sheetsStubs(this.library, names);
          compilation.updateAsset(file, new sources.RawSource(`${script}\n${stubs}\n`));
        }
      });
    });
  }

  async scriptOf(module) {
    const { outputFiles } = await esbuild.build({
      stdin: { contents: module },
      write: false,
      bundle: true,
      minify: true,
      format: 'iife',
      globalName: this.library,
      target: 'es2019',
      charset: 'utf8',
      legalComments: 'none',
    });
    return outputFiles[0].text;
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

module.exports = { SheetsScript };
