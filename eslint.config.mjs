/** One block per room (scripts/checks/rooms.mjs), the limits of the platform's compiler, and the habits of the house. */
import { createRequire } from 'node:module';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import jest from 'eslint-plugin-jest';
import tseslint from 'typescript-eslint';
import { importPatterns, lateImports, rooms } from './scripts/checks/rooms.mjs';

const require = createRequire(import.meta.url);
const lwcTs = require('@salesforce/eslint-config-lwc/recommended-ts');

const tests = '**/__tests__/**';

/** Syntax the platform's compiler refuses, and randomness or time that was not injected. */
const platformSyntax = [
  {
    selector: 'MethodDefinition > PrivateIdentifier',
    message: 'The platform refuses private methods; use a module-level function.'
  },
  { selector: 'StaticBlock', message: 'The platform refuses static blocks.' },
  { selector: 'TSEnumDeclaration', message: 'Erasable TypeScript only: use a union or a const table.' },
  { selector: 'NewExpression[callee.name="Worker"]', message: 'Lightning Web Security refuses workers.' },
  {
    selector:
      'CallExpression[callee.property.name="addEventListener"] > Literal[value=/^(storage|unhandledrejection|securitypolicyviolation)$/]',
    message: 'Lightning Web Security throws on this listener.'
  },
  { selector: 'AssignmentExpression[left.property.name="innerHTML"]', message: 'Text is text: never markup from a string.' }
];
const ambientTime = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Take the time from the injected clock.'
  },
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take the time from the injected clock.' },
  {
    selector: 'CallExpression[callee.object.name="Math"][callee.property.name="random"]',
    message: 'Take chance from the injected source.'
  }
];

const roomBlocks = Object.entries(rooms).map(([room, rule]) => ({
  name: `room ${room}`,
  files: rule.files,
  ignores: [tests],
  rules: {
    '@typescript-eslint/no-restricted-imports': ['error', { patterns: importPatterns(rule) }],
    'no-restricted-globals': [
      'error',
      ...rule.globals.map((name) => ({ name, message: `The room ${room} does not use ${name}.` }))
    ],
    'no-restricted-syntax': [
      'error',
      ...platformSyntax,
      lateImports(rule),
      ...(['domain', 'cti', 'demo'].includes(room) ? ambientTime : [])
    ]
  }
}));

export default defineConfig([
  { ignores: ['node_modules/**', 'build/**', 'force-app/*/vendor/lwc/**', 'coverage/**'] },
  { settings: { jest: { version: 29 } } },
  {
    files: ['**/*.mjs', '*.js', 'scripts/**/*.ts'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { ...globals.node, ...globals.browser } }
  },
  { files: ['force-app/**/*.ts'], extends: [lwcTs] },
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.recommended],
    languageOptions: { parser: tseslint.parser },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-console': 'error',
      // What the type checker proves, the formatter writes, or order makes right.
      'consistent-return': 'off',
      'default-case': 'off',
      'no-confusing-arrow': 'off',
      'no-await-in-loop': 'off',
      'no-void': 'off',
      'no-use-before-define': ['error', { functions: false, variables: false }],
      'max-lines': ['error', { max: 250, skipBlankLines: false, skipComments: false }],
      'no-restricted-syntax': ['error', ...platformSyntax]
    }
  },
  ...roomBlocks,
  { files: ['scripts/**/*.ts'], rules: { 'no-console': 'off' } },
  { files: ['**/*.d.ts'], rules: { 'no-use-before-define': 'off' } },
  {
    files: [`${tests}/*.ts`],
    languageOptions: { globals: { ...globals.node, ...globals.browser } },
    rules: { 'max-lines': ['error', { max: 400 }], '@lwc/lwc/no-unexpected-wire-adapter-usages': 'off' }
  },
  { files: ['force-app/main/{panel,salesforce,app,setup}/**/__tests__/**/*.ts'], extends: [jest.configs['flat/recommended']] }
]);
