/** Lets the browser answer a key, a click or a frame between two pieces of long work. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
