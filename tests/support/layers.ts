/** The arrows between layers: says which import points outwards, and why it may not. */
import { posix } from 'node:path'
import { importsOf } from './imports'

/** Innermost first: each may import itself and what stands before it. */
const ORDER = ['core', 'platform', 'i18n', 'charts', 'ui', 'stores', 'features', 'views', 'app', 'main'] as const
const SHEETS = 'styles'
/** What is served as it lies, the pipeline's output among it: it and the terminal commands name its files; the app fetches them. */
const SERVED = 'public'
const MACHINE = /^node:/
const FRAMEWORK = /^(?:vue|pinia|vue-router|chart\.js|@vue\/.*|virtual:.*)(?:\/|$)/

/** Where a file stands: a layer, the terminal commands, the sheets, the pipeline, or none of these. */
interface Standing {
  readonly layer: string
  /** Counted from the core; `undefined` for what has no rank. */
  readonly rank: number | undefined
  /** The folder of a feature. */
  readonly feature?: string
}

const standingOf = (path: string): Standing => {
  const [top, second = '', third = ''] = path.split('/')
  if (top === 'data') return { layer: 'data', rank: undefined }
  if (top === 'public' && ['', 'data', 'regions'].includes(second)) return { layer: SERVED, rank: undefined }
  if (top !== 'src') return { layer: 'outside', rank: undefined }
  const layer = /^main(?:\.ts)?$/.test(second) ? 'main' : second
  const rank = ORDER.findIndex((name) => name === layer)
  const standing = { layer, rank: rank === -1 ? undefined : rank }
  return layer === 'features' ? { ...standing, feature: third } : standing
}

const packageFault = (from: Standing, name: string): string | undefined => {
  if ((from.layer === 'core' || from.layer === 'data') && FRAMEWORK.test(name))
    return `${from.layer} is plain TypeScript`
  const mayUseNode = from.layer === 'cli' || from.layer === 'data'
  return MACHINE.test(name) && !mayUseNode ? 'nothing of Node exists in a browser' : undefined
}

const cliFault = (to: Standing): string | undefined =>
  to.layer === 'app' || to.layer === 'main' || to.layer === 'data' ? `cli may not import ${to.layer}` : undefined

const arrowFault = (from: Standing, to: Standing): string | undefined => {
  if (to.layer === 'outside') return 'it leaves src and data'
  if (to.layer === SERVED) {
    return from.layer === 'data' || from.layer === 'cli' ? undefined : 'the app fetches compiled files'
  }
  if (from.layer === 'data')
    return to.layer === 'data' || to.layer === 'core' ? undefined : 'data imports only src/core'
  if (from.layer === 'cli') return cliFault(to)
  if (to.layer === SHEETS && from.rank !== 0) return undefined
  if (from.rank === undefined || to.rank === undefined) return `${from.layer} has no arrow to ${to.layer}`
  if (from.feature !== undefined && to.feature !== undefined && from.feature !== to.feature) {
    return 'features never import one another'
  }
  return to.rank > from.rank ? `${from.layer} may not import ${to.layer}, which is further out` : undefined
}

const faultOf = (path: string, specifier: string | undefined): string | undefined => {
  if (specifier === undefined) return 'it is computed and cannot be checked'
  const from = standingOf(path)
  const isFile = specifier.startsWith('.') || specifier.startsWith('/')
  if (!isFile) return packageFault(from, specifier)
  const [bare = ''] = specifier.split('?')
  const target = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(path), bare)
  return arrowFault(from, standingOf(target))
}

/**
 * Each import of the file that breaks the layers, as `file:line → import: why`.
 *
 * @param path - from the project's root, with forward slashes: `src/core/match/fit.ts`
 */
export const layerFaults = (path: string, source: string): readonly string[] =>
  importsOf(path, source).flatMap(({ specifier, line }) => {
    const fault = faultOf(path, specifier)
    return fault === undefined ? [] : [`${path}:${line} → ${specifier ?? '(computed)'}: ${fault}`]
  })
