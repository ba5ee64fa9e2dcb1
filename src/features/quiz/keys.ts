/** What a key pressed during the quiz means. */
import { onBeforeUnmount, onMounted } from 'vue'
import { RATINGS, type Rating } from '../../core/instrument/item'

export type KeyMeaning =
  | { readonly kind: 'choose'; readonly rating: Rating }
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'confirm' }
  | { readonly kind: 'skip' }
  | { readonly kind: 'back' }

const MEANINGS: Readonly<Record<string, KeyMeaning>> = {
  ...Object.fromEntries(RATINGS.map((rating) => [String(rating), { kind: 'choose', rating } as const])),
  ArrowDown: { kind: 'move', by: 1 },
  ArrowRight: { kind: 'move', by: 1 },
  ArrowUp: { kind: 'move', by: -1 },
  ArrowLeft: { kind: 'move', by: -1 },
  Enter: { kind: 'confirm' },
  s: { kind: 'skip' },
  S: { kind: 'skip' },
  Backspace: { kind: 'back' },
}

type Key = Pick<KeyboardEvent, 'key' | 'altKey' | 'ctrlKey' | 'metaKey' | 'repeat'>

/** A key held down means one thing, not many: somebody who leans on the 5 has not rated the whole quiz. */
export function meaningOf({ key, altKey, ctrlKey, metaKey, repeat }: Key): KeyMeaning | undefined {
  if (altKey || ctrlKey || metaKey) return undefined
  const meaning = MEANINGS[key]
  return repeat && meaning?.kind !== 'move' ? undefined : meaning
}

/** Where keys belong to something else: a field being typed in, a dialog, and for Enter a button or link. */
const TYPED_IN = 'textarea, select, [contenteditable], dialog, input:not([type="radio"])'
const ACTIVATED = 'button, a, summary'

const isTaken = (target: Element, { kind }: KeyMeaning): boolean =>
  target.closest(TYPED_IN) !== null || (kind === 'confirm' && target.closest(ACTIVATED) !== null)

/**
 * Hears keys while the focus is in `root` or nowhere. Keys without a modifier must not work everywhere on a page
 * (WCAG 2.1.4), for speech input types them by accident; the header is outside of `root`.
 *
 * @param heard - says whether it has used the key; then the browser does not
 */
export function useQuizKeys(
  root: () => HTMLElement | null | undefined,
  heard: (meaning: KeyMeaning, target: Element) => boolean,
): void {
  const onKey = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : document.body
    const meaning = meaningOf(event)
    if (event.defaultPrevented || meaning === undefined || isTaken(target, meaning)) return
    if (target !== document.body && root()?.contains(target) !== true) return
    if (heard(meaning, target)) event.preventDefault()
  }
  onMounted(() => {
    window.addEventListener('keydown', onKey)
  })
  onBeforeUnmount(() => {
    window.removeEventListener('keydown', onKey)
  })
}
