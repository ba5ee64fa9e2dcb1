/** How many rows of a list a step of the history had shown: coming back to it, as many stand there again. */

interface Note {
  /** Which list, for the same step can come to hold another. */
  readonly of: string
  readonly count: number
}

export function shownBefore(list: string): number | undefined {
  const { shown } = (history.state ?? {}) as { readonly shown?: Partial<Note> }
  return shown?.of === list ? shown.count : undefined
}

export function rememberShown(list: string, count: number): void {
  const shown: Note = { of: list, count }
  history.replaceState({ ...(history.state as object | null), shown }, '')
}

/** The step of the history that was left with its place on the page kept, and is come back to: it will be scrolled to. */
export function returnedTo(): number | undefined {
  // As the router keeps them.
  const { position, scroll } = (history.state ?? {}) as { readonly position?: number; readonly scroll?: object | null }
  return scroll ? position : undefined
}
