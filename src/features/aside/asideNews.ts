/** What the last thing set aside or taken back did to the list on screen, told once the list has followed. */
import { computed, nextTick, shallowRef, watch } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import { tookPlace } from '../../core/match/tookPlace'
import type { Aside, AsideEvent, Target } from '../../core/sitting/setAside'
import { useSetAside } from '../../stores/setAside'

export type News =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'aside'
      readonly aside: Aside
      /** The careers that came into sight. */
      readonly newcomers: readonly OccupationCode[]
      /** What stands now where the first of those that left stood; `undefined` where nothing does. */
      readonly there: OccupationCode | undefined
    }
  | { readonly kind: 'back'; readonly target: Target }
  | { readonly kind: 'all-back' }

const NONE: News = { kind: 'none' }

/** @param shown - the careers that the person sees, in order */
export function useAsideNews(shown: () => readonly OccupationCode[]) {
  const asides = useSetAside()
  const list = computed(shown)
  const news = shallowRef<News>(NONE)
  watch([() => asides.last, list], async ([event], [lastEvent, before]) => {
    if (event === lastEvent) return
    // The list may reach this component a moment after the event.
    await nextTick()
    news.value = event ? newsOf(event, before, list.value) : NONE
  })
  return { news, close: asides.forgetLast }
}

function newsOf(event: AsideEvent, before: readonly OccupationCode[], now: readonly OccupationCode[]): News {
  switch (event.kind) {
    case 'set-aside': {
      const left = before.findIndex((code) => !now.includes(code))
      const there = left < 0 ? undefined : (now[left] ?? now.at(-1))
      return { kind: 'aside', aside: event.aside, newcomers: tookPlace(before, now), there }
    }
    case 'taken-back':
      return { kind: 'back', target: event.target }
    case 'all-taken-back':
      return { kind: 'all-back' }
  }
}
