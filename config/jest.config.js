const path = require('node:path');

/** Jest runs on its own (not through Heft): the code under test is the source, transformed by SWC. */
module.exports = {
  rootDir: path.resolve(__dirname, '..'),
  roots: ['<rootDir>/src', '<rootDir>/local', '<rootDir>/test'],
  testMatch: ['**/*.test.ts', '**/*.test.tsx'],
  testEnvironment: 'node',
  // Many tests start a server and ask it much: on a busy machine five seconds say nothing about a hang.
  testTimeout: 30_000,
  setupFilesAfterEnv: ['<rootDir>/config/jest.setup.js'],
  transform: {
    '\\.(ts|tsx|js|mjs)$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', tsx: true, dynamicImport: true },
          transform: { react: { runtime: 'classic' } },
          target: 'es2021'
        },
        module: { type: 'commonjs' },
        sourceMaps: 'inline'
      }
    ]
  },
  transformIgnorePatterns: ['/node_modules/(?!@pnp/)'],
  moduleNameMapper: {
    '\\.module\\.scss$': '<rootDir>/config/jest.classNames.js',
    '\\.png$': '<rootDir>/config/jest.asset.js',
    '^@fluentui/([^/]+)/lib/(.*)$': '@fluentui/$1/lib-commonjs/$2'
  }
};
