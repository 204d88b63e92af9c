/** Unit, property, scenario and golden-case tests, then the built bundles, then the real browser. */
const project = (displayName, ...folders) => ({
  displayName,
  testEnvironment: 'node',
  testMatch: folders.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/test/tsconfig.jest.json' }] },
});

module.exports = {
  projects: [
    project('core', 'core', 'functions', 'sidebar', 'files', 'cli', 'build'),
    project('scenarios', 'scenarios', 'cases', 'architecture'),
    project('bundles', 'bundles'),
    project('e2e', 'e2e'),
  ],
};
