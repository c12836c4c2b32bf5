import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';
import moduleFence from './lint/module-fence.js';
import noLiteralCjk from './lint/no-literal-cjk.js';

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'packages/api/src/schema.d.ts', 'packages/ui/public'] },
  ...tseslint.configs.recommended,
  a11y.flatConfigs.recommended,
  {
    files: ['**/*.{ts,tsx,js}'],
    languageOptions: { globals: { ...globals.browser, ...globals.node, ...globals.serviceworker } },
    plugins: {
      'react-hooks': hooks,
      anju: { rules: { 'no-literal-cjk': noLiteralCjk, 'module-fence': moduleFence } },
    },
    rules: {
      'react-hooks/rules-of-hooks': 'error',
      'react-hooks/exhaustive-deps': 'error',
      'anju/no-literal-cjk': 'error',
      'anju/module-fence': 'error',
      'max-lines': ['error', { max: 200, skipBlankLines: true, skipComments: true }],
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^(?:get(?:Hours|Minutes|Date|Day|Month|FullYear|TimezoneOffset)|toLocale(?:Date|Time)String)$/]',
          message:
            "This is the device's zone. Times are the project's: wallTime, dayOf, hourOf, instantOf of @anju/ui.",
        },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/words.ts', '**/*.words.ts', '**/gallery/**'],
    rules: { 'anju/no-literal-cjk': 'off', 'max-lines': 'off' },
  },
);
