/** Who may import whom. The arrows of docs/architecture.md, one rule each. */
const rule = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });
const room = (name) => `^src/${name}/`;

/** Rooms of the core from the bottom up: each may import itself and what stands before it. */
const CORE = [
  'cells',
  'ledger',
  'policy',
  'journal',
  'score',
  'action',
  'letters',
  'review',
  'workbook',
  'outbox',
  'tasks',
];
const upward = CORE.slice(0, -1).map((name, index) =>
  rule(
    `core-${name}`,
    'Inside the core the arrows run one way: cells <- ledger <- policy <- journal <- score <- action <- letters <- review <- workbook <- outbox <- tasks.',
    { path: `^src/core/${name}/` },
    { path: `^src/core/(${CORE.slice(index + 1).join('|')})/` },
  ),
);

const onlyFrom = (name, ...others) =>
  rule(
    `${name}-imports`,
    `${name} may import only itself${others.map((other) => `, ${other}`).join('')} (and packages, where its tsconfig allows).`,
    { path: room(name) },
    { path: '^src/', pathNot: [name, ...others].map(room) },
  );

module.exports = {
  forbidden: [
    rule('no-cycles', 'A cycle means that two files are one idea.', {}, { circular: true }),
    rule(
      'no-orphans',
      'A file that nobody imports is dead.',
      { orphan: true, path: '^src/', pathNot: '\\.d\\.ts$' },
      {},
    ),
    rule(
      'core-is-pure',
      'The core needs no package and no platform.',
      { path: '^src/(core|functions)/', pathNot: '^src/core/letters/' },
      { path: 'node_modules' },
    ),
    rule(
      'letters-merge-with-mustache',
      'Letters are merged by Mustache, and the core needs no other package.',
      { path: '^src/core/letters/' },
      { path: 'node_modules', pathNot: 'node_modules/(@types/)?mustache/' },
    ),
    rule(
      'core-no-node',
      'The core needs no package and no platform.',
      { path: '^src/(core|functions|sidebar|excel|sheets)/' },
      { dependencyTypes: ['core'] },
    ),
    ...upward,
    rule(
      'core-metrics',
      'The measures stand beside the score: they are made of ledger, policy and journal, and of nothing that ranks or acts.',
      { path: '^src/core/metrics/' },
      { path: '^src/core/', pathNot: '^src/core/(metrics|cells|ledger|policy|journal)/' },
    ),
    rule(
      'core-metrics-below',
      'What the measures are made of knows nothing of them.',
      { path: '^src/core/(cells|ledger|policy|journal)/' },
      { path: '^src/core/metrics/' },
    ),
    onlyFrom('core'),
    onlyFrom('functions', 'core'),
    onlyFrom('clock', 'core'),
    onlyFrom('sidebar', 'core', 'clock'),
    onlyFrom('excel', 'core', 'functions', 'sidebar', 'clock'),
    onlyFrom('sheets', 'core', 'functions', 'sidebar'),
    rule(
      'formulas-load-nothing-of-the-server',
      'Every formula evaluates all of Code.js: what only the sidebar calls is in Tasks.js.',
      { path: '^src/sheets/[^/]+$' },
      { path: '^src/(core/(tasks|letters|outbox|workbook)|sheets/(server|pane)|sidebar)/' },
    ),
    onlyFrom('files', 'core'),
    onlyFrom('mail', 'core'),
    onlyFrom('cli', 'core', 'functions', 'files', 'mail', 'clock'),
    onlyFrom('workbench', 'files', 'mail'),
    rule('tests-stay-out', 'The product never imports its tests.', { path: '^src/' }, { path: '^test/' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'src/core/tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
