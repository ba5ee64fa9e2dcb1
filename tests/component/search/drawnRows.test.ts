/** A key draws the rows that a screen shows; the others follow, and all stand there at once where a person comes back. */
import { mount } from '@vue/test-utils'
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from 'vitest'
import { defineComponent, nextTick, ref } from 'vue'
import { useDrawnRows, type DrawnRows } from '../../../src/features/search/useDrawnRows'

/** More than any screen of these tests shows. */
const ALL = 20
let frames: FrameRequestCallback[] = []

beforeEach(() => {
  frames = []
  vi.stubGlobal('requestAnimationFrame', (run: FrameRequestCallback) => frames.push(run))
  vi.stubGlobal('innerHeight', 740)
  vi.stubGlobal('matchMedia', () => ({ matches: false }))
  history.replaceState(null, '')
})
afterEach(() => {
  vi.unstubAllGlobals()
  history.replaceState(null, '')
})

/** A frame that is drawn, and whatever asks for one after it. */
const drawFrames = (count: number): void => {
  for (let frame = 0; frame < count; frame++) for (const run of frames.splice(0)) run(0)
}

function rowsOf(name = ref('nurse')): DrawnRows {
  let rows: DrawnRows | undefined
  const list = defineComponent({
    setup: () => {
      rows = useDrawnRows(() => name.value)
      return () => undefined
    },
  })
  const mounted = mount(list)
  onTestFinished(() => {
    mounted.unmount()
  })
  if (!rows) throw new Error('the list was not set up')
  return rows
}

it('draws few rows before the first paint, and in the end all', () => {
  const { drawn } = rowsOf()
  const first = drawn.value
  expect(first).toBeGreaterThanOrEqual(2)
  expect(first).toBeLessThanOrEqual(5)
  drawFrames(1)
  expect(drawn.value).toBe(first)
  drawFrames(60)
  expect(drawn.value).toBe(ALL)
})

it('begins again with few at the next key, and does not go on with those of the last', async () => {
  const name = ref('nurs')
  const { drawn } = rowsOf(name)
  const first = drawn.value
  drawFrames(4)
  expect(drawn.value).toBeGreaterThan(first)
  name.value = 'nurse'
  await nextTick()
  expect(drawn.value).toBe(first)
  drawFrames(1)
  expect(drawn.value).toBe(first)
  drawFrames(60)
  expect(drawn.value).toBe(ALL)
})

it('draws all at once where a person comes back to, for the place on the page is kept; but not at a key there', async () => {
  const name = ref('nurse')
  history.replaceState({ position: 3, scroll: { left: 0, top: 4000 }, shown: { of: 'nurse', count: 40 } }, '')
  const { drawn, limit } = rowsOf(name)
  expect(drawn.value).toBe(40)
  name.value = 'nurses'
  await nextTick()
  expect(limit.value).toBe(ALL)
  expect(drawn.value).toBeLessThanOrEqual(5)
})
