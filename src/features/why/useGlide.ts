/**
 * Rows of a list that change their place glide there, so that the eye can follow. Vue's own TransitionGroup does the
 * same, and would put 2.5 kB before the first item.
 */
import { onBeforeUpdate, onUpdated } from 'vue'

export function useGlide(listOf: () => HTMLElement | null): void {
  let before: ReadonlyMap<Element, number> = new Map()
  onBeforeUpdate(() => {
    before = placesOf(listOf())
  })
  onUpdated(() => {
    const list = listOf()
    const duration = list ? quickOf(list) : 0
    if (duration === 0) return
    for (const [row, place] of placesOf(list)) {
      const moved = (before.get(row) ?? place) - place
      if (moved !== 0) row.animate({ translate: [`0 ${String(moved)}px`, '0 0'] }, { duration, easing: 'ease-out' })
    }
  })
}

/** Milliseconds; 0 where motion is not wanted. The build writes 120ms as .12s. */
function quickOf(element: HTMLElement): number {
  const text = getComputedStyle(element).getPropertyValue('--quick').trim()
  const value = parseFloat(text) || 0
  return text.endsWith('ms') ? value : 1000 * value
}

/** Pixels from the top of the list. */
function placesOf(list: HTMLElement | null): ReadonlyMap<Element, number> {
  const rows = [...(list?.children ?? [])].filter((row) => row instanceof HTMLElement)
  return new Map(rows.map((row) => [row, row.offsetTop - (list?.offsetTop ?? 0)]))
}
