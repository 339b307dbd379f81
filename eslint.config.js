import query from '@tanstack/eslint-plugin-query';
import a11y from 'eslint-plugin-jsx-a11y-x';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { noBrowserAtLoad } from './scripts/lint/no-browser-at-load.js';

const tests = ['**/*.test.{ts,tsx}', '**/*.e2e.ts'];

const ban = (selector, message) => ({ selector, message });

const everywhere = [
  ban(':matches(ClassDeclaration, ClassExpression)[superClass=null]', 'Plain records and functions; only an Error or a React boundary is a class.'),
  ban('Literal[value="use no memo"]', 'Mend the code instead of switching a check off.'),
];

const markup = [
  ban('JSXAttribute[name.name="dangerouslySetInnerHTML"]', 'Text goes through text nodes.'),
  ban('MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]', 'Text goes through text nodes.'),
  ban('CallExpression[callee.property.name="setAttribute"][arguments.0.value="style"]', 'The content security policy blocks style attributes; set properties of `style`.'),
  ban('JSXAttribute[name.name="connectNulls"]:not([value.expression.value=false]), Property[key.name="connectNulls"]:not([value.value=false])', 'A gap is drawn as a gap.'),
  ban('ExportDefaultDeclaration', 'Named exports only.'),
];

const formatting = [
  ban('MemberExpression[property.name=/^(toFixed|toPrecision|toLocaleString|toLocaleDateString|toLocaleTimeString)$/]', 'Figures and dates are printed by src/i18n/format.ts.'),
  ban('MemberExpression[object.name="Intl"], TSQualifiedName[left.name="Intl"]', 'Intl belongs to src/i18n.'),
];

export default defineConfig(
  { ignores: ['dist/', 'dist-*/', 'public/', 'coverage/', '.cache/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
      'max-lines': ['error', { max: 400 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      'no-restricted-syntax': ['error', ...everywhere],
    },
  },
  { files: ['{scripts,e2e}/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/**/*.{ts,tsx}'],
    extends: [hooks.configs.flat.recommended, a11y.configs.recommended, query.configs['flat/recommended-strict']],
    plugins: { saola: { rules: { 'no-browser-at-load': noBrowserAtLoad } } },
    rules: {
      'saola/no-browser-at-load': 'error',
      'no-restricted-syntax': ['error', ...everywhere, ...markup, ...formatting],
    },
  },
  { files: ['src/i18n/**/*.{ts,tsx}'], rules: { 'no-restricted-syntax': ['error', ...everywhere, ...markup] } },
  { files: ['src/**/*.{ts,tsx}'], ignores: ['src/charts/**'], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^recharts', message: 'Only src/charts knows Recharts.' }] }] } },
  { files: ['src/charts/**/*.{ts,tsx}'], rules: { 'no-restricted-imports': ['error', { patterns: [{ regex: '^recharts/', message: 'Recharts comes from its public entry only.' }] }] } },
  { files: ['src/main.tsx'], rules: { 'saola/no-browser-at-load': 'off' } },
  { files: tests, rules: { 'saola/no-browser-at-load': 'off', '@typescript-eslint/no-non-null-assertion': 'off' } },
);
