import jsxA11y from 'eslint-plugin-jsx-a11y';
import react from 'eslint-plugin-react';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const noWayOut = (message, ...group) => ({ 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] });

export default tseslint.config(
  { ignores: ['dist', 'target', 'src/shared/api/schema.d.ts'] },
  ...tseslint.configs.recommended,
  {
    files: ['src/**/*.{ts,tsx}', 'test/**/*.ts'],
    plugins: { react, 'react-hooks': reactHooks, 'jsx-a11y': jsxA11y },
    rules: {
      ...jsxA11y.flatConfigs.recommended.rules,
      ...reactHooks.configs.recommended.rules,
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'react/no-danger': 'error',
      'react/jsx-no-target-blank': 'error',
      'no-console': 'error',
      'no-eval': 'error',
      'no-restricted-globals': [
        'error',
        {
          name: 'localStorage',
          message: 'Only shared/preferences keeps something in the browser, and never a secret.',
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Markup is never made from strings. Render elements.',
        },
        {
          selector: 'CallExpression > MemberExpression.callee[property.name=insertAdjacentHTML]',
          message: 'Markup is never made from strings. Render elements.',
        },
      ],
    },
  },
  // app knows features, features know shared, and no feature knows another: what two need stands in shared.
  {
    files: ['src/features/**'],
    rules: noWayOut(
      'A feature imports itself (./) and shared (@/shared), nothing else.',
      '@/features/**',
      '@/app/**',
      '../**',
    ),
  },
  {
    files: ['src/shared/**'],
    rules: noWayOut('shared imports neither features nor app.', '@/**', '**/features/**', '**/app/**'),
  },
);
