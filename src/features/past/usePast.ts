/** The jobs a person picks, what they bring along from them, and what they make of it. Nothing reaches the quiz before `use`. */
import { computed, onMounted, shallowReactive, shallowRef } from 'vue'
import { MOST_JOBS, ratingsFrom, skillsOfJob, skillsOfJobs, type PastSkill } from '../../core/instrument/fromPastJobs'
import type { Occupation } from '../../core/catalogue/occupation'
import type { ItemId, Rating } from '../../core/instrument/item'
import type { SkillItemId } from '../../core/instrument/skillItemIds'
import { useMachine } from '../../platform/machine'
import { useCareerSearch } from '../../stores/careerSearch'
import { useSitting } from '../../stores/sitting'
import { useFetched } from '../../stores/useFetched'

export interface PickedJob {
  readonly occupation: Occupation
  /** `undefined` where its skills are not rated. */
  readonly skills: readonly PastSkill[] | undefined
}

export function usePast() {
  const search = useCareerSearch()
  const { catalogue } = useMachine()
  const { state, load } = useFetched(() => catalogue.pool())
  onMounted(search.load)

  const picked = shallowRef<readonly Occupation[]>([])
  const pool = computed(() => (state.value.kind === 'ready' ? state.value.found : undefined))
  const jobs = computed(() =>
    picked.value.map((occupation): PickedJob => {
      return { occupation, skills: pool.value && skillsOfJob(pool.value, occupation.code) }
    }),
  )
  const skills = computed(() => {
    const codes = picked.value.map(({ code }) => code)
    return pool.value ? skillsOfJobs(pool.value, codes) : []
  })

  return {
    isReady: computed(() => pool.value !== undefined && search.list !== undefined),
    hasFailed: computed(() => state.value.kind === 'failed' || search.trouble !== undefined),
    load: () => Promise.all([load(), search.load()]),
    jobs,
    skills,
    pick: (job: Occupation): void => {
      if (picked.value.length < MOST_JOBS && !picked.value.includes(job)) picked.value = [...picked.value, job]
    },
    takeOut: (job: Occupation): void => {
      picked.value = picked.value.filter((each) => each !== job)
    },
    ...useCarrying(() => skills.value),
  }
}

function useCarrying(skills: () => readonly PastSkill[]) {
  const sitting = useSitting()
  const edits = shallowReactive(new Map<SkillItemId, Rating | 'left-out'>())
  const ratings = computed(() => ratingsFrom(skills(), edits))
  const items = computed(() => Object.keys(ratings.value) as ItemId[])
  /** What the person rated: it stays. */
  const isOwn = (item: ItemId): boolean =>
    sitting.answers[item] !== undefined && !sitting.sitting.carried.includes(item)
  const own = computed(() => items.value.filter(isOwn).length)
  return {
    edits,
    isOwn,
    own,
    /** How many ratings `use` would set. */
    fresh: computed(() => items.value.length - own.value),
    carried: computed(() => sitting.sitting.carried.length),
    use: (): void => {
      sitting.carry(ratings.value)
    },
    undo: (): void => {
      sitting.carry({})
    },
  }
}
