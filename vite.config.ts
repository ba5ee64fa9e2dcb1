/** How the app is built, made installable, previewed and unit-tested. */
import vue from '@vitejs/plugin-vue'
import type { HtmlTagDescriptor, Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import { META_POLICY, SECURITY_HEADERS } from './src/cli/securityHeaders.ts'

/** The face of all running text: asked for at once, or the first text would be drawn twice. */
const FIRST_FONT = /atkinson-hyperlegible-next-latin-wght-normal-[^/]*\.woff2$/

const policyTag: HtmlTagDescriptor = {
  tag: 'meta',
  attrs: { 'http-equiv': 'Content-Security-Policy', content: META_POLICY },
  // A policy in a meta element binds only what stands after it.
  injectTo: 'head-prepend',
}

const fontTag = (file: string): HtmlTagDescriptor => ({
  tag: 'link',
  attrs: { rel: 'preload', as: 'font', type: 'font/woff2', href: `/${file}`, crossorigin: true },
  injectTo: 'head',
})

const pageHead: Plugin = {
  name: 'waymark-page-head',
  apply: 'build',
  transformIndexHtml: {
    order: 'post',
    handler: (_html, { bundle = {} }) => [
      policyTag,
      ...Object.keys(bundle)
        .filter((file) => FIRST_FONT.test(file))
        .map(fontTag),
    ],
  },
}

/** As in src/styles/main.css. */
const LAYER_ORDER = '@layer reset,tokens,base,ui,features,print;'

/**
 * Every style sheet states the order of the layers: a chunk that several views share is linked before the sheet of the
 * entry, and the first sheet a browser reads decides the order for all.
 */
const layerOrder: Plugin = {
  name: 'waymark-layer-order',
  apply: 'build',
  generateBundle(_options, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === 'asset' && file.fileName.endsWith('.css')) file.source = LAYER_ORDER + String(file.source)
    }
  },
}

/** Of the 32 digits of a digest, as many tell one release of a file from the next; 700 of them whole are 11 kB. */
const REVISION_DIGITS = 8

const pwa = VitePWA({
  registerType: 'prompt',
  strategies: 'generateSW',
  // The app registers it through `virtual:pwa-register`: an injected script would be inline or one more request.
  injectRegister: false,
  // The patterns below name them already.
  includeManifestIcons: false,
  manifest: {
    id: '/',
    name: 'Waymark',
    short_name: 'Waymark',
    description: 'Find careers that fit what you like and what you can do.',
    start_url: '/',
    display: 'standalone',
    background_color: '#f4f6f1',
    theme_color: '#f4f6f1',
    icons: [
      { src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: '/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png' },
      { src: '/icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
    ],
  },
  workbox: {
    // The whole app, every career and every place, in both languages: 4.5 MB as it travels, fetched in the background
    // after the first screens, so that a classroom without a network has all of it, and all of one release.
    globPatterns: [
      '**/*.{html,js,css,svg,png}',
      'assets/*-latin-wght-normal-*.woff2',
      'data/**/*.{json,bin}',
      // Not the schema: that is for the editor of whoever writes a pack.
      'regions/!(*.schema).json',
    ],
    manifestTransforms: [
      (entries) => ({
        manifest: entries.map((entry) => ({ ...entry, revision: entry.revision?.slice(0, REVISION_DIGITS) ?? null })),
      }),
    ],
    // Read by `npm run learn` only.
    globIgnores: ['data/abilities.json'],
    navigateFallback: '/index.html',
    // A file that is missing must fail as a file. A dot and a digit is an occupation code: `/careers/29-2072.00`.
    navigateFallbackDenylist: [/^\/(?:data|regions)\//, /^[^?]*\.[a-z][^/?]*(?:\?|$)/i],
    cleanupOutdatedCaches: true,
  },
})

/** Warnings of Vue and stray logging fail a component test; see the setup file. */
const componentTests = {
  name: 'component',
  environment: 'jsdom',
  include: ['tests/component/**/*.test.ts'],
  setupFiles: ['tests/support/unexpectedLogging.ts'],
}

/** The modules between the page and the first item; the budgets find out when one is missing here. */
const START = new RegExp(
  [
    'src/i18n/(?:messages|registry)\\.ts',
    'src/app/(?!UpdateNotice|laterRoutes)',
    'src/platform/(?:catalogueFiles|clock|color-scheme|keys|locale|machine|preferences|storage)\\.ts',
    'src/stores/(?:keeping|preferences|sitting)\\.ts',
    'src/core/instrument/(?:choice|interestItems|item|lengths|nextItem|skillItemIds)\\.ts',
    'src/core/sitting/(?:restore|sitting|step)\\.ts',
    'src/core/catalogue/(?:files|ids|wholeColumns)\\.ts',
    'src/views/(?:Home|Quiz)View',
    'src/features/home/',
    'src/features/quiz/(?!SkillItem|RestPage|StartOver|SureHow|known|prefetch|fetching)',
    'src/charts/interest/blazes\\.ts',
    'src/ui/(?:AppButton|BlazeMark|ChoiceScale|IconMark|LoadingBlock|NoticeBox|ProgressTrail|SkipLink|icons|fieldNotes)',
  ].join('|'),
)

/** All that ranks and estimates, and the stores that keep it, but for the little of it that the first items need. */
const ENGINE = new RegExp(
  'src/(?:core/(?:instrument|match|measure|numeric)/|core/catalogue/measured\\.ts|stores/(?:chances|matches|sureness)\\.ts)',
)
/** The widgets that come after the first items, and small things that several screens show. */
const WIDGETS = /src\/(?:ui\/|i18n\/format\.ts|charts\/interest\/(?:bars|chanceText)\.ts)/

export default defineConfig(({ command }) => ({
  plugins: [vue(), layerOrder, pageHead, pwa],
  // No component uses the options API, and leaving it out of the build is 3 kB less before the first item.
  define: command === 'build' ? { __VUE_OPTIONS_API__: 'false' } : {},
  preview: { headers: SECURITY_HEADERS },
  build: {
    target: 'es2022',
    // The budgets walk from the page to each chunk through it.
    manifest: true,
    // `font-src 'self'` forbids data URIs, and a file can be cached by itself.
    assetsInlineLimit: 0,
    // Every browser of the target preloads modules itself.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // Changes only with a new framework, so that a release of ours leaves it in the browser's cache.
            { name: 'framework', test: /node_modules\/(?:@vue|vue|vue-router|pinia)\// },
            // One chunk for every chart, loaded by the first chart drawn.
            { name: 'chart', test: /node_modules\/(?:chart\.js|@kurkle)\// },
            // What leads to the first item travels in one piece: thirty small files compress worse, by 5 kB.
            { name: 'start', test: START },
            // Ranking, estimating and what they rest on are wanted together, by every screen that wants any of them: cut
            // up by who needs which, they are twenty small files, each named before the first item.
            { name: 'engine', test: ENGINE },
            { name: 'widgets', test: WIDGETS },
          ],
        },
      },
    },
  },
  test: {
    // Nothing is timed by a test: a busy machine is no failure.
    testTimeout: 60_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/*.test.ts', 'tests/unit/**/*.test.ts'],
          // Nothing of the core remembers: reading it anew for each of ninety files was a third of the time.
          isolate: false,
        },
      },
      {
        extends: true,
        // Reads every published file: up to 90 s on two cores.
        test: { name: 'data', environment: 'node', include: ['tests/data/**/*.test.ts'], testTimeout: 180_000 },
      },
      { extends: true, test: componentTests },
    ],
  },
}))
