const js = require('@eslint/js');
const { configs, config } = require('typescript-eslint');

/** Names that would let a host, a clock or chance into the core. The compiler refuses most; these are of the language. */
const IMPURE = [
  { selector: "NewExpression[callee.name='Date']", message: 'The clock is an argument: days are serial numbers.' },
  { selector: "MemberExpression[object.name='Date']", message: 'The clock is an argument: days are serial numbers.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'The core is deterministic.' },
  { selector: "MemberExpression[object.name='Intl']", message: 'QuickJS and some hosts have no Intl.' },
  { selector: 'MemberExpression[property.name=/^toLocale/]', message: 'QuickJS and some hosts have no Intl.' },
  {
    selector:
      "MemberExpression[object.name='Math'][property.name=/^(exp|expm1|pow|log2|log10|sin|cos|tan|cbrt|tanh)$/]",
    message: 'Engines differ in the last digit: only log, log1p and sqrt.',
  },
  {
    selector: "BinaryExpression[operator='**']",
    message: 'Engines differ in the last digit: only log, log1p and sqrt.',
  },
];

module.exports = config(
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/'] },
  js.configs.recommended,
  { files: ['**/*.ts'], extends: [configs.strict, configs.stylistic] },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Indexing inside a checked loop; a Map or a guard where a value may really be missing.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // An iterator costs a third of a score; where it was measured, an index loop stands.
      '@typescript-eslint/prefer-for-of': 'off',
      'max-lines': ['error', 250],
      'max-depth': ['error', 3],
      eqeqeq: ['error', 'always'],
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: { 'no-console': 'error', 'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }] },
  },
  { files: ['src/core/**/*.ts', 'src/functions/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...IMPURE] } },
  { files: ['test/**/*.ts', 'bench/**/*.ts'], rules: { 'max-lines': ['error', 400] } },
  {
    files: ['**/*.js'],
    languageOptions: {
      sourceType: 'commonjs',
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        Buffer: 'readonly',
        fetch: 'readonly',
        setTimeout: 'readonly',
        URL: 'readonly',
      },
    },
  },
);
