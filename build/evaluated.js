const { buildSync } = require('esbuild');
const Module = require('node:module');

/** What a module of the sources exports once it has run, and the files it was made of. */
function evaluated(file) {
  const { outputFiles, metafile } = buildSync({
    entryPoints: [file],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const module = new Module(file);
  module._compile(outputFiles[0].text, file);
  return { values: module.exports, files: Object.keys(metafile.inputs) };
}

/** The same module with its values only: what a bundle needs of it. */
const asValues = (values) =>
  Object.entries(values)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`)
    .join('');

/** A webpack loader: the build runs the module, and the bundle holds what it exports. Its values are plain data. */
module.exports = function () {
  const { values, files } = evaluated(this.resourcePath);
  for (const file of files) this.addDependency(require('node:path').resolve(file));
  return asValues(values);
};
Object.assign(module.exports, { evaluated, asValues });
