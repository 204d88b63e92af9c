/** The bundles by name: the sources whose change makes one stale, and the file that shows it was built. */
const bundles = {
  excel: {
    sources: ['src/core', 'src/functions', 'src/sidebar', 'src/excel', 'src/clock', 'assets'],
    gives: 'excel/taskpane.html',
  },
  sheets: { sources: ['src/core', 'src/functions', 'src/sheets', 'appsscript.json'], gives: 'sheets/Code.js' },
  'sheets-pane': { sources: ['src/core', 'src/sidebar', 'src/clock', 'src/sheets'], gives: 'sheets/sidebar.html' },
  cli: {
    sources: ['src/core', 'src/functions', 'src/files', 'src/mail', 'src/clock', 'src/cli'],
    gives: 'cli/callsheet.js',
  },
  workbench: { sources: ['src/workbench', 'src/files'], gives: 'workbench/index.html' },
  'workbench-server': { sources: ['src/workbench', 'src/files', 'src/mail'], gives: 'workbench/serve.js' },
};

/** What every bundle depends on. */
const shared = ['build', 'webpack.config.js', 'tsconfig.json', 'package-lock.json'];

module.exports = { bundles, shared };
