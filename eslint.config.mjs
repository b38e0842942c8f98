import js from '@eslint/js';
import regexp from 'eslint-plugin-regexp';
import ts from 'typescript-eslint';

/** The import boundaries of the layout: `export → corpus → annotations → analysis`, never back. */
const vscode = { name: 'vscode', message: 'Only src/extension imports vscode.' };
const node = {
  regex: '^node:',
  message:
    'Node is used only in cli, worker/node.ts, worker/diskStore.ts, worker/modelFolder.ts, extension/files/node.ts and its disk*.ts.',
};
const layer = (...folders) => ({
  group: folders.flatMap((folder) => [`**/${folder}/**`]),
  message: `This folder may not import ${folders.join(', ')}.`,
});
const restrict = (files, { paths = [], patterns = [] }, ignores = []) => ({
  files,
  ignores,
  rules: { 'no-restricted-imports': ['error', { paths, patterns }] },
});

export default ts.config(
  { ignores: ['dist', 'out', 'node_modules', 'test/host/node_modules', '.vscode-test'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked, ts.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-non-null-assertion': 'off', // the alternative to `at[i]!` in index arithmetic is noise
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/prefer-regexp-exec': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
    },
  },
  {
    // article text and YAML are hostile: a pattern that reads them must be linear
    files: ['src/**/*.ts'],
    plugins: { regexp },
    rules: { 'regexp/no-super-linear-backtracking': 'error', 'regexp/no-super-linear-move': 'error' },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        URL: 'readonly',
        URLSearchParams: 'readonly',
        Buffer: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        setInterval: 'readonly',
        clearInterval: 'readonly',
        performance: 'readonly',
        fetch: 'readonly',
      },
    },
  },
  {
    files: ['src/extension/**'],
    ignores: ['src/extension/messages.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            'CallExpression[callee.property.name=/^show(?:Information|Warning|Error)Message$/][arguments.length=1]',
          message: 'A message without a button is cut after one line: see messages.ts.',
        },
      ],
    },
  },
  restrict(['src/analysis/**'], {
    paths: [vscode],
    patterns: [node, layer('annotations', 'corpus', 'export', 'worker', 'extension', 'cli')],
  }),
  restrict(['src/annotations/**'], {
    paths: [vscode],
    patterns: [node, layer('corpus', 'export', 'worker', 'extension', 'cli')],
  }),
  restrict(['src/corpus/**'], { paths: [vscode], patterns: [node, layer('export', 'worker', 'extension', 'cli')] }),
  restrict(['src/export/**'], { paths: [vscode], patterns: [node, layer('worker', 'extension', 'cli')] }),
  restrict(['src/worker/**'], { paths: [vscode], patterns: [node] }, [
    'src/worker/node.ts',
    'src/worker/diskStore.ts',
    'src/worker/modelFolder.ts',
  ]),
  restrict(['src/worker/node.ts', 'src/worker/diskStore.ts', 'src/worker/modelFolder.ts', 'src/cli/**'], {
    paths: [vscode],
  }),
  restrict(['src/extension/**'], { patterns: [node] }, ['src/extension/files/node.ts', 'src/extension/files/disk*.ts']),
);
