/** For what is worth having and not worth waiting for: runs it once the screen has been drawn. */

/** Two frames: the first is drawn after the callback that asks for it, so only the second comes after a paint. */
export const afterPaint = (run: () => void): void => {
  requestAnimationFrame(() => {
    requestAnimationFrame(run)
  })
}
