/** What a person does with the columns, each told in a sentence for who does not see them move. */
import { computed, ref, watch } from 'vue'
import type { OccupationCode } from '../../core/catalogue/ids'
import { formatNumber } from '../../i18n/format'
import { useLocale, useMessages } from '../../i18n/messages'
import type { CareerName } from '../../stores/careerWords'
import { moved } from './moved'
import { useAddress } from './useAddress'
import type { ComparedFound } from './useCompared'

export function useActs(found: () => ComparedFound) {
  const compare = useMessages('compare')
  const number = useNumber()
  const news = ref('')
  const careers = useNamed(found)
  const codes = computed(() => careers.value.map(({ code }) => code))
  const nameOf = (code: OccupationCode): string => careers.value.find((each) => each.code === code)?.name.text ?? code
  const address = useAddress(() => codes.value)
  /** Until what the address then asks for is there: it may take a second try. */
  let moving: { readonly code: OccupationCode; readonly by: -1 | 1 } | undefined
  watch(
    codes,
    () => {
      if (moving) focusMove(moving.code, moving.by)
      moving = undefined
    },
    { flush: 'post' },
  )

  function add(code: OccupationCode, name: string): void {
    moving = undefined
    news.value = compare.value.news.added(name)
    void address.add(code)
  }

  function remove(code: OccupationCode): void {
    moving = undefined
    news.value = compare.value.news.removed(nameOf(code))
    // The button goes with its column.
    document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
    void address.remove(code)
  }

  function move(code: OccupationCode, by: -1 | 1): void {
    const place = moved(codes.value, code, by).indexOf(code) + 1
    news.value = compare.value.news.moved(nameOf(code), number(place), number(codes.value.length))
    moving = { code, by }
    void address.move(code, by)
  }

  return { careers, codes, news, add, move, remove }
}

function useNamed(found: () => ComparedFound) {
  const locale = useLocale()
  // Published in English; our own where the page is in another language.
  const nameOf = (own: string | undefined, published: string): CareerName => ({
    text: own ?? published,
    lang: own === undefined && locale.value !== 'en' ? 'en' : undefined,
  })
  return computed(() =>
    found().careers.map(({ sheet, words }) => ({ code: sheet.code, name: nameOf(words.title, sheet.title) })),
  )
}

function useNumber(): (value: number) => string {
  const locale = useLocale()
  return (value) => formatNumber(locale.value, value)
}

/** The focus goes along with the column; at an end only the way back is left. */
function focusMove(code: OccupationCode, by: -1 | 1): void {
  const button = (way: number) => document.querySelector<HTMLElement>(`[data-move="${code} ${String(way)}"]`)
  ;(button(by) ?? button(-by))?.focus()
}
