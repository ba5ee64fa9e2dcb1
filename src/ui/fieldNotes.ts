/** The ids of a field's hint and error, for `aria-describedby`; they are set in `FieldFrame.vue`. */

interface Notes {
  readonly hint: string | undefined
  readonly error: string | undefined
}

export const describedBy = (id: string, { hint, error }: Notes): string | undefined => {
  const notes = [hint === undefined ? [] : [`${id}-hint`], error === undefined ? [] : [`${id}-error`]].flat()
  return notes.length === 0 ? undefined : notes.join(' ')
}
