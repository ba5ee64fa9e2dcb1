/** The jobs a person picks, what they bring along from them, and what they make of it. Nothing reaches the quiz before `use`. */
import { computed, onMounted, ref, shallowReactive, shallowRef } from 'vue'
import {
  askedBy,
  MOST_JOBS,
  ratingsFrom,
  skillsOfJob,
  skillsOfJobs,
  type PastSkill,
} from '../../core/instrument/fromPastJobs'
import type { Occupation } from '../../core/catalogue/occupation'
import type { ItemId, Rating } from '../../core/instrument/item'
import type { SkillItemId } from '../../core/instrument/skillItemIds'
import { CatalogueError } from '../../platform/catalogueFiles'
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
  const { state, load } = useFetched(async () => {
    const [pool, elements] = await Promise.all([catalogue.pool(), catalogue.elements()])
    return { pool, elements }
  })
  onMounted(search.load)

  const jobs = shallowRef<readonly PickedJob[]>([])
  const isLost = ref(false)
  const held = computed(() => (state.value.kind === 'ready' ? state.value.found : undefined))
  const skills = computed(() => skillsOfJobs(jobs.value.map((job) => job.skills)))
  const has = (job: Occupation): boolean => jobs.value.some(({ occupation }) => occupation.code === job.code)
  /** A job stands with what it asks for, or not at all. */
  async function pick(job: Occupation): Promise<void> {
    if (!held.value) return
    const { pool, elements } = held.value
    try {
      const own = skillsOfJob(pool, job.code, askedBy(await catalogue.career(job.code), elements))
      isLost.value = false
      if (jobs.value.length < MOST_JOBS && !has(job)) jobs.value = [...jobs.value, { occupation: job, skills: own }]
    } catch (cause) {
      if (!(cause instanceof CatalogueError)) throw cause
      isLost.value = true
    }
  }

  return {
    isReady: computed(() => held.value !== undefined && search.list !== undefined),
    hasFailed: computed(() => state.value.kind === 'failed' || search.trouble !== undefined || isLost.value),
    load: () => {
      isLost.value = false
      return Promise.all([load(), search.load()])
    },
    jobs,
    skills,
    pick,
    takeOut: (job: Occupation): void => {
      jobs.value = jobs.value.filter(({ occupation }) => occupation.code !== job.code)
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
