import astro from 'eslint-plugin-astro'
import jsxA11y from 'eslint-plugin-jsx-a11y-x'
import { defineConfig } from 'eslint/config'
import tseslint from 'typescript-eslint'

export default defineConfig(
  {
    ignores: ['dist/', '.dist-next/', '.dist-last/', '.astro/', 'test-results/', '.cache/'],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Numbers in messages are wanted as they are.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  astro.configs['flat/recommended'],
  { files: ['**/*.astro'], ...jsxA11y.flatConfigs?.recommended },
  {
    // The domain is plain TypeScript: no framework, no disk.
    files: ['src/brief/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: ['astro', 'astro:*', 'astro/*', '@astrojs/*', 'node:*', '../../*'] },
      ],
    },
  },
)
