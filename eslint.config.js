import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The caps of the house: a file, a function, a React component. Split by meaning, not by line count. */
const FILE_LINES = 250;
const FUNCTION_LINES = 40;
const COMPONENT_LINES = 80;

const lines = (max) => ['error', { max, skipBlankLines: false, skipComments: false }];

const noDefaultExport = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: a thing has the same name everywhere.',
};

/** shared and core decide from their arguments alone, so that a whole day can be replayed. */
const impure = [
  ['CallExpression[callee.object.name="Date"][callee.property.name="now"]', 'Time is an argument.'],
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Time is an argument.'],
  ['MemberExpression[object.name="Math"][property.name="random"]', 'The same input gives the same answer.'],
].map(([selector, why]) => ({ selector, message: `${why} See docs/architecture.md.` }));

const outsideWorld = [
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'requestAnimationFrame', 'performance'],
  ...['console', 'process', 'window', 'document', 'navigator', 'localStorage', 'fetch', 'crypto'],
].map((name) => ({ name, message: 'shared and core are pure: no clock, no Node, no DOM.' }));

export default tseslint.config(
  { ignores: ['node_modules', 'out', 'dist', 'coverage', 'test-results'] },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs,ts,tsx}'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'max-lines': lines(FILE_LINES),
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', noDefaultExport],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      // numbers are what our words on screen are full of
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', caughtErrors: 'none' }],
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/cli/**'],
    rules: { 'no-console': 'error' },
  },
  {
    // values from outside are parsed; only the wrappers around Electron's untyped channels say what they are
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/main/ipc/**', 'src/preload/**'],
    rules: { '@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }] },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'scripts/**/*.mjs'],
    rules: { 'max-lines-per-function': lines(FUNCTION_LINES) },
  },
  {
    files: ['src/{shared,core}/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...outsideWorld],
      'no-restricted-syntax': ['error', noDefaultExport, ...impure],
    },
  },
  {
    files: ['src/renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
  },
  {
    files: ['src/renderer/**/*.tsx'],
    rules: { 'max-lines-per-function': lines(COMPONENT_LINES) },
  },
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: {
      globals: Object.fromEntries(
        // those of pages too: scripts hand functions over to them
        ['process', 'console', 'fetch', 'Buffer', 'URL', 'AbortSignal', 'setTimeout', 'clearTimeout', 'setInterval']
          .concat(['clearInterval', 'performance', 'window', 'document', 'globalThis', 'structuredClone'])
          .concat(['innerWidth', 'innerHeight', 'getComputedStyle', 'NodeFilter', 'requestAnimationFrame'])
          .map((name) => [name, 'readonly']),
      ),
    },
  },
  // tools ask for a default export, and so does who imports electron
  { files: ['*.config.{js,ts}', 'tests/fakes/electron.ts'], rules: { 'no-restricted-syntax': 'off' } },
  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      // a test proves its fixtures by running
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  prettier,
);
