/** What the error screen shows instead of a view that could not be reached or broke. */
import { readonly, shallowRef } from 'vue'

export type Failure =
  /** Code or words of the view could not be fetched. `path` is where the person wanted to go. */
  { readonly kind: 'unreachable'; readonly path: string } | { readonly kind: 'broken'; readonly message: string }

/** What each browser says when a lazy module cannot be fetched; there is no name or code for it. */
const FETCH_FAILED = /dynamically imported module|importing a module script failed|preload css|failed to fetch/i

export const failureOf = (thrown: unknown, path: string): Failure => {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return FETCH_FAILED.test(message) ? { kind: 'unreachable', path } : { kind: 'broken', message }
}

const failure = shallowRef<Failure | undefined>(undefined)

export const useFailure = () => ({
  failure: readonly(failure),
  fail: (thrown: unknown, path: string): void => {
    failure.value = failureOf(thrown, path)
  },
  clearFailure: (): void => {
    failure.value = undefined
  },
})
