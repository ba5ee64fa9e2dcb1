/** Reads every import of src and data and fails where an arrow points outwards. */
import { readFileSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { importsOf } from './support/imports'
import { layerFaults } from './support/layers'

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|vue|js|mts)$/.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))

const SOURCES = [...sourcesIn('src'), ...sourcesIn('data')]

describe('the layers', () => {
  it('hold in every file of src and data', () => {
    expect(SOURCES).toContain('src/core/catalogue/ids.ts')
    expect(SOURCES.flatMap((path) => layerFaults(path, readFileSync(path, 'utf8')))).toEqual([])
  })
})

describe('importsOf', () => {
  const specifiers = (path: string, source: string) => importsOf(path, source).map(({ specifier }) => specifier)

  it('reads every way of naming a module', () => {
    const source = `
      import a from './static'
      import './effect'
      import type { B } from './type'
      export { c } from './named'
      export * from './star'
      export type { D } from './exported-type'
      const e = () => import('./dynamic')
      let f: import('./in-a-type').F
      let g: typeof import('./typeof')
      const h = new URL('./file.bin', import.meta.url)
      const i = new Worker(new URL('./worker.ts', import.meta.url))
      const j = import.meta.glob('./glob/*.ts')
      const k = import.meta.glob(['./one/*.ts', './two/*.ts'])
      const l = require('./required')
      const m = import(\`./words/\${e}.ts\`)
      const n = import(\`./plain\`)`
    expect(specifiers('src/core/a.ts', source)).toEqual([
      ...['./static', './effect', './type', './named', './star', './exported-type', './dynamic', './in-a-type'],
      ...['./typeof', './file.bin', './worker.ts', './glob/*.ts', './one/*.ts', './two/*.ts', './required'],
      ...['./words/', './plain'],
    ])
  })

  it('is not taken in by text that looks like an import', () => {
    const source = `// import './comment'
      const text = "import './string'"
      const address = new URL('/data/x.json', location.href)
      export const own = 1
      export { own as other }`
    expect(specifiers('src/core/a.ts', source)).toEqual([])
  })

  it('reads both scripts of a component, what its blocks include, and their lines', () => {
    const source = [
      '<script lang="ts">',
      "import a from './plain'",
      '</script>',
      '<script setup lang="ts">',
      "const b = () => import('./Late.vue')",
      '</script>',
      '<template><p>import x from "./text"</p></template>',
      '<style src="./sheet.css"></style>',
    ].join('\n')
    expect(importsOf('src/ui/A.vue', source)).toEqual([
      { specifier: './plain', line: 2 },
      { specifier: './Late.vue', line: 5 },
      { specifier: './sheet.css', line: 8 },
    ])
  })
})

describe('layerFaults', () => {
  const faults = (path: string, specifier: string) => layerFaults(path, `import '${specifier}'`)

  it.each([
    ['src/platform/load.ts', '../core/catalogue/decode'],
    ['src/i18n/language.ts', '../platform/storage'],
    ['src/ui/Button.vue', './Icon.vue'],
    ['src/features/quiz/ItemCard.vue', '../../stores/sitting'],
    ['src/features/quiz/parts/Choice.vue', '../ItemCard.vue'],
    ['src/views/QuizView.vue', '../features/quiz/ItemCard.vue'],
    ['src/main.ts', './app/App.vue'],
    ['src/main.ts', './styles/base.css'],
    ['src/cli/match.ts', '../i18n/items'],
    ['src/cli/match.ts', 'node:fs'],
    ['data/compile.ts', '../src/core/catalogue/ids'],
    ['data/steps/pay.ts', '../schema/oews'],
    ['data/calibrate.ts', '../public/data/interest-prior.json'],
    ['src/cli/match.ts', '../../public/data/occupations.json'],
    ['src/core/catalogue/decode.ts', 'valibot'],
    ['src/charts/bar/Bar.vue', 'chart.js'],
  ])('let %s import %s', (path, specifier) => {
    const source = path.endsWith('.vue') ? `<script setup lang="ts">import '${specifier}'</script>` : undefined
    expect(source === undefined ? faults(path, specifier) : layerFaults(path, source)).toEqual([])
  })

  it.each([
    ['src/core/match/fit.ts', '../../platform/load'],
    ['src/core/match/fit.ts', '../../styles/base.css'],
    ['src/core/match/fit.ts', 'vue'],
    ['src/core/match/fit.ts', 'node:fs'],
    ['src/core/match/fit.ts', '/src/stores/sitting'],
    ['src/platform/load.ts', '../i18n/en'],
    ['src/platform/load.ts', 'node:fs'],
    ['src/ui/Button.ts', '../stores/place'],
    ['src/stores/sitting.ts', '../features/quiz/order'],
    ['src/features/quiz/order.ts', '../results/sort'],
    ['src/features/quiz/order.ts', '../../views/QuizView.vue'],
    ['src/views/routes.ts', '../app/App.vue'],
    ['src/app/boot.ts', '../main'],
    ['src/app/boot.ts', '../cli/serve'],
    ['src/cli/match.ts', '../app/routes'],
    ['src/core/match/fit.ts', '../../../data/compile'],
    ['src/platform/load.ts', '../../tests/support/layers'],
    ['data/compile.ts', '../src/i18n/en'],
    ['data/compile.ts', '../tests/support/layers'],
    ['src/platform/load.ts', '../../public/data/occupations.json'],
    ['data/steps/pay.ts', 'pinia'],
  ])('forbid %s to import %s', (path, specifier) => {
    expect(faults(path, specifier)).toHaveLength(1)
  })

  it('name file, line, import and reason', () => {
    expect(layerFaults('src/core/match/fit.ts', "\nimport '../../ui/Button.vue'")).toEqual([
      'src/core/match/fit.ts:2 → ../../ui/Button.vue: core may not import ui, which is further out',
    ])
  })

  it.each([
    "const late = () => import('../../platform/load')",
    'const late = (name: string) => import(`../../platform/${name}.ts`)',
    "import type { Load } from '../../platform/load'",
    "export * from '../../platform/load'",
    "let load: import('../../platform/load').Load",
    "const file = new URL('../../platform/worker.ts', import.meta.url)",
    "const all = import.meta.glob('../../platform/*.ts')",
    'const late = (name: string) => import(name)',
  ])('see through: %s', (source) => {
    expect(layerFaults('src/core/match/fit.ts', source)).toHaveLength(1)
  })

  it('see a dynamic import in a component', () => {
    const source = `<script setup lang="ts">const late = () => import('../stores/sitting')</script><template><p /></template>`
    expect(layerFaults('src/ui/Late.vue', source)).toHaveLength(1)
  })
})
