/** What the code must not contain. Format is prettier's; arrows are also checked, import by import, in tests/layers.test.ts. */
import js from '@eslint/js'
import vue from 'eslint-plugin-vue'
import accessibility from 'eslint-plugin-vuejs-accessibility'
import ts from 'typescript-eslint'

/** Innermost first: each may import itself and what stands before it. */
const LAYERS = ['core', 'platform', 'i18n', 'charts', 'ui', 'stores', 'features', 'views', 'app']
const OUTERMOST = ['app', 'cli']

const relativeInto = (folders) => `^\\.{1,2}/(?:.*/)?(?:${folders.join('|')})(?:/|$)`
const MACHINE = '^node:'
const FRAMEWORK = '^(?:vue|pinia|vue-router|chart\\.js|@vue/.*|virtual:.*)(?:/|$)'

const forbid = (regex, message) => ({ regex, message })
const WITH_ENDING = forbid('^\\.{1,2}/.*\\.ts$', 'imports name a module without its ending')
const restricted = (patterns) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { patterns: [WITH_ENDING, ...patterns] }],
})

const layerRules = (layer, index) => {
  const further = [...LAYERS.slice(index + 1), 'cli'].filter((name) => name !== layer)
  const patterns = [
    forbid(relativeInto(further), `${layer} may not import a layer further out: ${further.join(', ')}`),
    forbid(MACHINE, 'nothing of Node exists in a browser'),
  ]
  if (layer === 'core') patterns.push(forbid(FRAMEWORK, 'core is plain TypeScript'))
  return { files: [`src/${layer}/**/*.{ts,vue}`], rules: restricted(patterns) }
}

/** Flat config replaces a rule's options, so that the features' own ban repeats their layer's. */
const featureRules = (depth) => {
  const up = '\\.\\./'.repeat(depth)
  const layer = layerRules('features', LAYERS.indexOf('features'))
  const [, { patterns }] = layer.rules['@typescript-eslint/no-restricted-imports']
  const sibling = forbid(`^${up}(?!\\.\\./)`, 'features never import one another')
  return { files: [`src/features${'/*'.repeat(depth)}/*.{ts,vue}`], rules: restricted([...patterns.slice(1), sibling]) }
}

/** Where components are imported, whose types only vue-tsc knows: these rules would see `any` that is none. */
const IMPORTS_COMPONENTS = ['src/{app,views,features,ui,charts}/**/*.ts', 'src/main.ts', 'tests/component/**/*.ts']
const unsafeOff = Object.fromEntries(
  ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
    `@typescript-eslint/no-unsafe-${what}`,
    'off',
  ]),
)

export default ts.config(
  { ignores: ['dist', 'coverage', 'public/data', 'test-results', 'playwright-report', '.cache'] },
  js.configs.recommended,
  ts.configs.strictTypeChecked,
  vue.configs['flat/recommended'],
  vue.configs['no-layout-rules'],
  accessibility.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
  },
  {
    rules: {
      'no-undef': 'off', // the compilers know each folder's globals
      'no-console': 'error',
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'a union by `kind` or a const array says the same and is erased' },
      ],
      eqeqeq: 'error',
      'max-lines-per-function': ['error', { max: 50, skipBlankLines: true, skipComments: true }],
      '@typescript-eslint/max-params': ['error', { max: 3 }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/ban-ts-comment': [
        'error',
        { 'ts-ignore': true, 'ts-expect-error': 'allow-with-description' },
      ],
    },
  },
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      // A loader says what it loads: `load<OccupationsFile>(…)`, after its own check of the file's header.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'data/**/*.ts'],
    ignores: ['src/i18n/**', 'data/words/**'],
    rules: { 'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    // Types of a component cost a compiler of their own here; vue-tsc checks them in `npm run types`.
    files: ['**/*.vue'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { parser: ts.parser, projectService: false } },
    rules: {
      'vue/no-v-html': 'error',
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/define-macros-order': 'error',
      'vue/no-undef-components': ['error', { ignorePatterns: ['RouterLink', 'RouterView'] }],
      'vue/no-unused-refs': 'error',
      'vue/require-typed-ref': 'error',
      // A widget may be called what it is, and an absent prop is `undefined`.
      'vue/multi-word-component-names': 'off',
      'vue/require-default-prop': 'off',
      // VoiceOver takes a list without markers for no list unless told.
      'vuejs-accessibility/no-redundant-roles': ['error', { ul: ['list'], ol: ['list'] }],
      // Either way of naming a control is read out by every screen reader we support.
      'vuejs-accessibility/label-has-for': ['error', { required: { some: ['nesting', 'id'] } }],
    },
  },
  { files: IMPORTS_COMPONENTS, rules: unsafeOff },
  ...LAYERS.map(layerRules),
  featureRules(1),
  featureRules(2),
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', { name: 'Date', message: 'core has no clock: the time is passed in' }],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'core has no chance of its own: it is passed in' },
      ],
    },
  },
  {
    files: ['data/**/*.ts'],
    rules: restricted([
      forbid(relativeInto([...LAYERS.slice(1), ...OUTERMOST]), 'the pipeline imports only src/core'),
      forbid(FRAMEWORK, 'the pipeline knows nothing of the page'),
    ]),
  },
  { files: ['tests/**/*.ts', 'src/cli/**/*.ts'], rules: restricted([]) },
  // What speaks to a terminal.
  { files: ['src/cli/**/*.ts', 'data/*.ts', 'tests/**/*.ts'], rules: { 'no-console': 'off' } },
  // A `describe` is a list of sentences, as long as there are sentences.
  { files: ['tests/**/*.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.js'],
    extends: [ts.configs.disableTypeChecked],
    languageOptions: { parserOptions: { projectService: false } },
  },
)
