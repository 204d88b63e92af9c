/** Unit, property, scenario and golden-case tests, then the built bundles, then the real browser. */
const project = (displayName, ...folders) => ({
  displayName,
  testEnvironment: 'node',
  setupFiles: ['<rootDir>/test/support/chance.js'],
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform: { '\\.(ts|mjs)$': '<rootDir>/test/support/esbuild-transform.js' },
  // These packages are ES modules only.
  transformIgnorePatterns: ['/node_modules/(?!hucre/)'],
  moduleFileExtensions: ['ts', 'js', 'mjs', 'json'],
});

module.exports = {
  // Two cores that others use as well: a test that needs a second alone may need many here.
  testTimeout: 60_000,
  projects: [
    project(
      'core',
      'core',
      'functions',
      'sidebar',
      'excel',
      'sheets',
      'files',
      'mail',
      'cli',
      'build',
      'workbench',
      'bench',
    ),
    project('scenarios', 'scenarios', 'cases', 'architecture'),
    project('bundles', 'bundles'),
    project('e2e', 'e2e'),
  ],
};
