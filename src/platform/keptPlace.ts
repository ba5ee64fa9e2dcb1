/** Keeps what is being read where it stands in the window while the words of the whole page change. */

/** What a person reads by; a list of contents may stand still beside it. */
const READ = 'main :is(h1, h2, h3, h4, p, li, dt, dd, tr, label, button):not(nav *)'
/** Words and figures arrive within this many frames of each other. */
const FRAMES = 20
/** A person who moves the page knows better. */
const MOVES = ['wheel', 'touchmove', 'keydown'] as const

interface Mark {
  readonly element: Element
  readonly top: number
}

/** @returns to be called when the words have changed: moves the page so that the same thing stands at the same height */
export function keptPlace(): () => void {
  const marks = scrollY > 0 ? marksInSight() : []
  return () => {
    const moved = new AbortController()
    for (const move of MOVES)
      addEventListener(
        move,
        () => {
          moved.abort()
        },
        { passive: true, signal: moved.signal },
      )
    hold(marks, FRAMES, moved)
  }
}

/** The first thing in sight and all it stands in, up to the page: a list may be drawn anew, its section is not. */
function marksInSight(): readonly Mark[] {
  const marks: Mark[] = []
  const covered = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0
  let element =
    [...document.querySelectorAll(READ)].find((each) => each.getBoundingClientRect().bottom > covered) ?? null
  for (; element && element.tagName !== 'MAIN'; element = element.parentElement) {
    marks.push({ element, top: element.getBoundingClientRect().top })
  }
  return marks
}

function hold(marks: readonly Mark[], frames: number, moved: AbortController): void {
  const mark = marks.find(({ element }) => element.isConnected)
  if (!mark || frames === 0 || moved.signal.aborted) {
    moved.abort()
    return
  }
  scrollBy({ top: mark.element.getBoundingClientRect().top - mark.top, behavior: 'instant' })
  requestAnimationFrame(() => {
    hold(marks, frames - 1, moved)
  })
}
