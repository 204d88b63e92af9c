const { transformSync } = require('esbuild');

/** Jest runs the sources as they are: esbuild takes the types away (tsc checks them) and turns ES modules into CommonJS. */
module.exports = {
  process(source, filename) {
    const { code } = transformSync(source, {
      loader: filename.endsWith('.ts') ? 'ts' : 'js',
      format: 'cjs',
      target: 'node20',
      sourcefile: filename,
      sourcemap: 'inline',
    });
    return { code };
  },
};
