/**
 * One configuration per bundle, each with the globals of its own host only. `npm run build` runs them, `--config-name`
 * runs one.
 */
const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const InlineScriptPlugin = require('html-inline-script-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { EsbuildPlugin } = require('esbuild-loader');
const { functionsJson } = require('./build/formulas');
const { helpPage } = require('./build/help-page');
const { SheetsScript } = require('./build/sheets-script');

const at = (...parts) => path.join(__dirname, ...parts);

/**
 * `npm test` checks the types with tsc; here they are only taken off, and the minifier, which writes it shorter, makes
 * older syntax of the newer. One instance per tsconfig.
 */
const typescript = (tsconfig) => ({
  test: /\.ts$/,
  exclude: /node_modules/,
  loader: 'ts-loader',
  options: {
    configFile: at(tsconfig),
    instance: tsconfig,
    transpileOnly: true,
    compilerOptions: { noEmit: false, target: 'ES2022', useDefineForClassFields: false },
  },
});

/** What the build works out rather than every start of a bundle: the tables of words of all languages, in one. */
const compiled = {
  test: /[\\/]compiled\.ts$/,
  enforce: 'pre',
  loader: at('build/evaluated.js'),
};

/** The pane brings its markup and style along as text, so that one script is all a host must load. */
const asText = { test: /\.(html|css)$/, include: at('src/sidebar'), type: 'asset/source' };

const bundle = (name, folder, { rules, minify, output, ...rest }) => ({
  name,
  mode: 'production',
  devtool: false,
  performance: { hints: false },
  resolve: { extensions: ['.ts', '.mjs', '.js'] },
  module: { rules: [compiled, ...rules] },
  optimization: { minimizer: [new EsbuildPlugin({ charset: 'ascii', legalComments: 'none', ...minify })] },
  output: { path: at('dist', folder), filename: '[name].js', ...output },
  ...rest,
});

const excel = bundle('excel', 'excel', {
  target: ['web', 'es2019'],
  entry: { functions: at('src/excel/functions.ts'), taskpane: at('src/excel/taskpane.ts') },
  rules: [typescript('src/excel/tsconfig.json'), asText],
  minify: { target: 'es2019' },
  output: { clean: true },
  plugins: [
    // One runtime: the page that shows the pane also computes the functions.
    new HtmlPlugin({
      template: at('src/excel/taskpane.html'),
      filename: 'taskpane.html',
      // The app registration that letters are sent under; without one they are files.
      templateParameters: { clientId: process.env.CALLSHEET_CLIENT_ID ?? '' },
      minify: false,
    }),
    new CopyPlugin({
      patterns: [
        { from: at('assets/*.png'), to: 'assets/[name][ext]' },
        { from: at('src/excel/help.html'), to: 'help.html', transform: () => helpPage() },
        { from: at('src/functions/functions.ts'), to: 'functions.json', transform: () => functionsJson() },
      ],
    }),
  ],
});

/** Apps Script has one global scope, no modules and no way to load a chunk: the module becomes a script at the end. */
const sheets = bundle('sheets', 'sheets', {
  entry: { Code: at('src/sheets/entry.ts'), Tasks: at('src/sheets/server/entry.ts') },
  rules: [typescript('src/sheets/tsconfig.json')],
  experiments: { outputModule: true },
  optimization: { minimize: false },
  output: { module: true, library: { type: 'module' }, chunkFormat: 'module' },
  plugins: [
    new SheetsScript({ library: 'AR', loaded: { Tasks: 'callsheetTasks_' } }),
    new CopyPlugin({ patterns: [{ from: at('appsscript.json') }] }),
  ],
});

const sheetsPane = bundle('sheets-pane', 'sheets', {
  target: ['web', 'es2019'],
  entry: { sidebar: at('src/sheets/pane/pane.ts') },
  rules: [typescript('src/sheets/pane/tsconfig.json'), asText],
  // HtmlService takes everything after // or between /* and */ out of template literals: leave none.
  minify: { target: 'es2019', supported: { 'template-literal': false } },
  output: { publicPath: '' },
  plugins: [
    new HtmlPlugin({
      template: at('src/sheets/pane/pane.html'),
      filename: 'sidebar.html',
      inject: 'body',
      scriptLoading: 'blocking',
      minify: false,
    }),
    new InlineScriptPlugin(),
  ],
});

const cli = bundle('cli', 'cli', {
  target: 'node20',
  entry: { callsheet: at('src/cli/callsheet.ts') },
  rules: [typescript('src/cli/tsconfig.json')],
  minify: { target: 'node20' },
  output: { clean: true },
});

/** The page, and the scripts that stand in for Office.js and for Google inside the add-ins' own frames. */
const workbench = bundle('workbench', 'workbench', {
  target: ['web', 'es2022'],
  entry: {
    page: at('src/workbench/page/main.ts'),
    office: at('src/workbench/excel/pane/boot.ts'),
    client: at('src/workbench/sheets/client/client.ts'),
    realm: at('src/workbench/sheets/realm/realm.ts'),
    outbox: at('src/workbench/outbox/outbox.ts'),
  },
  rules: [
    typescript('src/workbench/tsconfig.json'),
    { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
  ],
  minify: { target: 'es2022', css: true },
  output: { clean: { keep: /^serve\.js$/ } },
  plugins: [
    new MiniCssExtractPlugin(),
    new HtmlPlugin({
      template: at('src/workbench/page/index.html'),
      filename: 'index.html',
      chunks: ['page'],
      minify: false,
    }),
    new HtmlPlugin({
      template: at('src/workbench/outbox/outbox.html'),
      filename: 'outbox.html',
      chunks: ['outbox'],
      minify: false,
    }),
  ],
});

const workbenchServer = bundle('workbench-server', 'workbench', {
  target: 'node20',
  entry: { serve: at('src/workbench/server/serve.ts') },
  rules: [typescript('src/workbench/server/tsconfig.json')],
  minify: { target: 'node20' },
  output: { library: { type: 'commonjs2' } },
  // It serves the project it lies in, so it must know where it lies.
  node: { __dirname: false },
});

/** What `npm run dev-server` serves to Excel; the certificate is the one that office-addin-dev-certs made. */
const devServer = async () => ({
  port: 3000,
  server: { type: 'https', options: await require('office-addin-dev-certs').getHttpsServerOptions() },
  headers: { 'Access-Control-Allow-Origin': '*' },
  hot: false,
  static: false,
});

module.exports = async ({ WEBPACK_SERVE } = {}) => {
  if (WEBPACK_SERVE) return { ...excel, devServer: await devServer() };
  return [excel, sheets, sheetsPane, cli, workbench, workbenchServer];
};
