const reactProfile = require('@microsoft/eslint-config-spfx/lib/flat-profiles/react');

const pureFolders = ['registers', 'law', 'review', 'strings', 'provisioning'].map(folder => `src/${folder}/**/*.ts`);

const clockless = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Pure code takes the moment as an argument.' },
  { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Pure code takes the moment as an argument.' },
  { selector: "MemberExpression[object.name='Math'][property.name='random']", message: 'Pure code gives the same answer twice.' },
  {
    selector: "CallExpression[callee.property.name=/^toLocale(String|DateString|TimeString)$/]",
    message: 'Words and numbers are formatted by strings/, with a named locale and zone.'
  }
];

module.exports = [
  { ignores: ['lib/**', 'lib-*/**', 'temp/**', 'release/**', 'node_modules/**', 'sharepoint/**', '.local/**', 'test-results/**'] },
  ...reactProfile,
  {
    files: ['src/**/*.ts', 'src/**/*.tsx', 'local/**/*.ts', 'test/**/*.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.tests.json', tsconfigRootDir: __dirname } },
    rules: {
      // The item types are inferred from the register definitions; an annotation would widen their literals.
      '@typescript-eslint/typedef': 'off',
      '@typescript-eslint/explicit-function-return-type': 'off',
      '@typescript-eslint/explicit-member-accessibility': ['warn', { accessibility: 'explicit', overrides: { constructors: 'explicit' } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@rushstack/no-new-null': 'off',
      '@typescript-eslint/naming-convention': 'off',
      // A file reads from its purpose down to its details; only use before initialisation is an error.
      '@typescript-eslint/no-use-before-define': ['error', { functions: false, variables: false, classes: true }],
      'react/jsx-no-bind': 'off',
      // `void promise` says that nobody waits for it.
      'no-void': 'off',
      'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }]
    }
  },
  { files: ['src/**/*.ts', 'src/**/*.tsx'], rules: { 'no-console': 'error' } },
  {
    // Programs and tests are not bundled by webpack and have no class hierarchy to guard.
    files: ['local/**/*.ts', 'test/**/*.ts'],
    rules: { '@rushstack/import-requires-chunk-name': 'off', '@typescript-eslint/explicit-member-accessibility': 'off' }
  },
  {
    files: ['**/*.test.ts', '**/*.test.tsx', '**/*.spec.ts', 'test/**/*.ts'],
    rules: { 'max-lines': 'off', 'no-script-url': 'off', 'no-empty-pattern': 'off', '@rushstack/security/no-unsafe-regexp': 'off' }
  },
  { files: pureFolders, rules: { 'no-restricted-syntax': ['error', ...clockless] } }
];
