const { jestConfig } = require('@salesforce/sfdx-lwc-jest/config');

module.exports = {
  ...jestConfig,
  setupFilesAfterEnv: [...(jestConfig.setupFilesAfterEnv ?? []), '<rootDir>/force-app/test/jest-setup.js'],
  transform: { ...jestConfig.transform, '^.+\\.(js|ts|html|css)$': '<rootDir>/force-app/test/lwcTransformer.js' },
  moduleNameMapper: {
    ...jestConfig.moduleNameMapper,
    // The platform's resolver finds modules alone; a bundle of styles has none.
    '^c/(pc\\w+Style)$': '<rootDir>/force-app/main/panel/lwc/$1/$1.css',
    '^lightning/(navigation|pageReferenceUtils|platformUtilityBarApi|platformWorkspaceApi)$':
      '<rootDir>/force-app/test/jest-mocks/lightning/$1'
  },
  // The accessibility cases of the whole panel take seconds on a busy machine.
  testTimeout: 30_000,
  testMatch: ['**/lwc/**/__tests__/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/build/', '/domain/', '/cti/', '/demo/lwc/(pcSimulated\\w+|pcDemoWorld)/'],
  modulePathIgnorePatterns: ['<rootDir>/build/']
};
