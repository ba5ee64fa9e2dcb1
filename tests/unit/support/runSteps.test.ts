import { describe, expect, it } from 'vitest'
import { PASSED_CHECK } from '../../support/counts'
import { runSteps } from '../../support/runSteps'
import type { Step } from '../../support/runSteps'

/** Ends when the test says so, so that nothing is timed. */
const heldStep = (name: string, more: Partial<Step> = {}) => {
  let end = (): void => undefined
  const ended = new Promise<void>((resolve) => {
    end = resolve
  })
  const events: string[] = []
  const run: Step['run'] = async (say) => {
    events.push('started')
    say(`${name} begins, `)
    await ended
    say(`${name} ends\n`)
    return PASSED_CHECK
  }
  return { step: { name, does: 'waits', run, ...more }, events, end: () => end() }
}

const listened = () => {
  const heard: string[] = []
  return { heard, say: (text: string) => void heard.push(text) }
}

/** What is ready to go on does so before this is over. */
const aTurn = () => new Promise((resolve) => setImmediate(resolve))

describe('runSteps', () => {
  it('runs as many steps side by side as there are lanes, and the next when one has ended', async () => {
    const [first, second, third] = [heldStep('first'), heldStep('second'), heldStep('third')]
    const all = runSteps([first.step, second.step, third.step], 2, listened().say)
    await aTurn()
    expect([first, second, third].map(({ events }) => events.length)).toEqual([1, 1, 0])
    second.end()
    await aTurn()
    expect(third.events).toHaveLength(1)
    third.end()
    first.end()
    expect((await all).map(({ name }) => name)).toEqual(['first', 'second', 'third'])
  })

  it('lets each step be heard in one piece, when it has ended', async () => {
    const { heard, say } = listened()
    const [first, second] = [heldStep('first'), heldStep('second')]
    const all = runSteps([first.step, second.step], 2, say)
    await aTurn()
    expect(heard).toEqual([])
    second.end()
    await aTurn()
    first.end()
    await all
    expect(heard).toEqual([
      '\n── second: waits\nsecond begins, second ends\n',
      '\n── first: waits\nfirst begins, first ends\n',
    ])
  })

  it('keeps a step that runs alone until all others have ended, and lets it speak as it runs', async () => {
    const { heard, say } = listened()
    const [build, unit] = [heldStep('build', { alone: true }), heldStep('unit')]
    const all = runSteps([build.step, unit.step], 2, say)
    await aTurn()
    expect(build.events).toEqual([])
    unit.end()
    await aTurn()
    expect(heard.at(-1)).toBe('build begins, ')
    build.end()
    await all
  })

  it('counts a step that breaks as a failure, says why, and goes on', async () => {
    const { heard, say } = listened()
    const broken: Step = { name: 'broken', does: 'breaks', run: () => Promise.reject(new Error('out of paper')) }
    const whole = heldStep('whole')
    whole.end()
    const outcomes = await runSteps([broken, whole.step], 1, say)
    expect(outcomes.map(({ counts }) => counts)).toEqual([{ passed: 0, failed: 1, skipped: 0 }, PASSED_CHECK])
    expect(heard.join('')).toContain('out of paper')
  })

  it('leaves a step out that has nothing to check here, and says so', async () => {
    const { heard, say } = listened()
    const idle: Step = { name: 'idle', does: 'rests', run: () => Promise.resolve(undefined) }
    expect(await runSteps([idle], 1, say)).toEqual([])
    expect(heard.join('')).toContain('left out')
  })
})
