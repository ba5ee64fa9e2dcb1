/** What the quiz shows now: an item, the rest after a part, a wait, or why nothing comes. Pure. */
import type { InterestItemId } from '../../core/instrument/item'
import type { SkillItemId } from '../../core/instrument/skillItemIds'
import { isInterestItem, type Part } from '../../core/sitting/sitting'
import type { Step } from '../../core/sitting/step'
import type { CatalogueTrouble } from '../../platform/catalogueFiles'

export type Stage =
  | { readonly kind: 'interest'; readonly item: InterestItemId }
  | { readonly kind: 'skill'; readonly item: SkillItemId }
  | { readonly kind: 'rest'; readonly part: Part }
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly why: CatalogueTrouble }

/** How the screens that come after the interests are on their way. */
export type Fetched = 'waiting' | 'ready' | 'failed'

export interface Arrived {
  /** Why the scale of the part did not come. */
  readonly trouble: CatalogueTrouble | undefined
  readonly laterScreens: Fetched
}

export function stageOf(step: Step, { trouble, laterScreens }: Arrived): Stage {
  if (step.kind === 'waiting' || step.kind === 'ask') {
    return trouble === undefined ? { kind: 'waiting' } : { kind: 'failed', why: trouble }
  }
  if (step.kind === 'part-done') return laterStage(laterScreens, { kind: 'rest', part: step.part })
  const { item } = step
  if (isInterestItem(item)) return { kind: 'interest', item }
  return laterStage(laterScreens, { kind: 'skill', item })
}

function laterStage(screens: Fetched, stage: Stage): Stage {
  if (screens === 'ready') return stage
  return screens === 'waiting' ? { kind: 'waiting' } : { kind: 'failed', why: 'unreachable' }
}
