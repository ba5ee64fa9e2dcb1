/** What lists and pages of careers share: the occupations, the pool to rank, the sources. Loaded once, never reactive inside. */
import { defineStore } from 'pinia'
import { ref, shallowRef } from 'vue'
import type { CatalogueFile } from '../core/catalogue/files'
import type { Occupations } from '../core/catalogue/occupation'
import type { Source, SourceId } from '../core/catalogue/source'
import type { Instrument } from '../core/instrument/instrument'
import type { Pool } from '../core/match/pool'
import { CatalogueError, type CatalogueTrouble } from '../platform/catalogueFiles'
import { useMachine } from '../platform/machine'
import { sourceIn } from '../platform/sourceIn'

export interface Catalogue {
  readonly file: CatalogueFile
  readonly occupations: Occupations
  readonly pool: Pool
  readonly instrument: Instrument
  readonly source: (id: SourceId) => Source
}

export type Loading =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready' }
  | { readonly kind: 'failed'; readonly why: CatalogueTrouble }

export const useCatalogue = defineStore('catalogue', () => {
  const { catalogue: files } = useMachine()
  const catalogue = shallowRef<Catalogue>()
  const loading = ref<Loading>({ kind: 'waiting' })

  /** Resolves whatever happens: what happened stands in `loading`. Safe to call again, to try again or to prefetch. */
  async function load(): Promise<void> {
    if (catalogue.value) return
    loading.value = { kind: 'waiting' }
    try {
      catalogue.value = await loaded(files)
      loading.value = { kind: 'ready' }
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      loading.value = { kind: 'failed', why: cause.kind }
    }
  }

  return { catalogue, loading, load }
})

async function loaded(files: ReturnType<typeof useMachine>['catalogue']): Promise<Catalogue> {
  const [file, occupations, pool, instrument] = await Promise.all([
    files.catalogue(),
    files.occupations(),
    files.pool(),
    files.instrument(),
  ])
  return { file, occupations, pool, instrument, source: (id) => sourceIn(file, id) }
}
