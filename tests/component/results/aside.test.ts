/** Setting careers and fields aside from the list, and taking them back. */
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { MAJOR_GROUPS } from '../../../src/core/catalogue/majorGroups'
import type { OccupationCode } from '../../../src/core/catalogue/ids'
import { restoreAsides } from '../../../src/core/sitting/restoreAsides'
import { NEW_SITTING } from '../../../src/core/sitting/sitting'
import { messagesOf } from '../../../src/i18n/messages'
import { ASIDE_KEY } from '../../../src/platform/keys'
import { useMatches } from '../../../src/stores/matches'
import { askButtonId, useSetAside } from '../../../src/stores/setAside'
import { useSitting } from '../../../src/stores/sitting'
import { violationsOf } from '../../support/accessible'
import { provideDialogs } from '../../support/dialog'
import { showResults, type Shown } from './page'

beforeEach(provideDialogs)

const LIST = '?list=all'
const codes = () => useMatches().ranked.map(({ occupation }) => occupation.code)
const codeAt = (at: number): OccupationCode => codes()[at] ?? ('' as OccupationCode)

interface Choice {
  readonly reason: string
  readonly whole?: boolean
}

const askButton = (page: Shown['page'], code: OccupationCode) => page.get(`[id="${askButtonId(code)}"]`)

/** Presses "Not for me" on a career, then a reason; with its field when asked. */
async function setAside({ page, settle }: Shown, code: OccupationCode, choice: Choice): Promise<void> {
  const button = askButton(page, code)
  ;(button.element as HTMLElement).focus()
  await button.trigger('click')
  if (choice.whole) await page.get('input[name="aside-scope"][value="field"]').setValue(true)
  const reason = page.findAll('dialog .reason').find((each) => each.text() === choice.reason)
  await reason?.trigger('click')
  await settle()
}

describe('a career that is not for me', () => {
  it('leaves the list with one tap on a reason, says what took its place, and comes back', async () => {
    const shown = await showResults({ query: LIST })
    const { titles, page, machine, button, settle } = shown
    const [before, leaves] = [titles(), codeAt(2)]
    const eleventh = useMatches().ranked[10]?.occupation.title
    await setAside(shown, leaves, { reason: 'Too much school' })
    expect(titles()).toEqual([...before.slice(0, 2), ...before.slice(3), eleventh])
    expect(page.findAll('ol .rank .number').map((rank) => rank.text())).toEqual(
      Array.from({ length: 10 }, (_, at) => String(at + 1)),
    )
    const said = page.findAll('[role="status"]').map((status) => status.text().replace(/\s+/g, ' '))
    expect(said).toContain(`${before[2] ?? ''} is set aside. ${eleventh ?? ''} took its place.`)
    expect(document.activeElement?.textContent).toBe('Undo')
    expect(restoreAsides(machine.kept.get(ASIDE_KEY))).toEqual([{ kind: 'career', code: leaves, reason: 'school' }])
    await button('Undo').trigger('click')
    await settle()
    expect(titles()).toEqual(before)
    expect(document.activeElement?.id).toBe(askButtonId(leaves))
    expect(machine.kept.has(ASIDE_KEY)).toBe(false)
  })

  it('gives the keyboard the next career when the line is closed', async () => {
    const shown = await showResults({ query: LIST })
    const [leaves, next] = [codeAt(0), codeAt(1)]
    await setAside(shown, leaves, { reason: 'The tasks' })
    await shown.page.get('.aside-line button[aria-label="Close"]').trigger('click')
    await shown.settle()
    expect(document.activeElement?.id).toBe(askButtonId(next))
    expect(shown.page.find('.aside-line').exists()).toBe(false)
  })

  it('takes its whole field along when asked, and nothing of another', async () => {
    const shown = await showResults()
    const leaves = useMatches().screen?.shelves.strong[0]?.occupation.code ?? codeAt(0)
    const isInField = (code: OccupationCode): boolean => code.startsWith(leaves.slice(0, 3))
    const others = codes().filter((code) => !isInField(code))
    await setAside(shown, leaves, { reason: 'The working conditions', whole: true })
    expect(codes()).toEqual(others)
    expect(shown.page.get('.aside-line').text()).toMatch(/^The field “.+” is set aside\.\s+New in your list: /)
  })

  it('can be thought over: the dialog closes and nothing has changed', async () => {
    const { page, titles, settle } = await showResults({ query: LIST })
    const before = titles()
    await askButton(page, codeAt(0)).trigger('click')
    await page.get('dialog[open] .close').trigger('click')
    await settle()
    expect(titles()).toEqual(before)
    expect(useSetAside().all).toEqual([])
  })

  it('keeps every place the career page names in step with the list', async () => {
    const shown = await showResults({ query: LIST })
    const [first, second] = [codeAt(0), codeAt(1)]
    await setAside(shown, first, { reason: 'The pay' })
    const { rankOf } = useMatches()
    expect([rankOf.get(first), rankOf.get(second)]).toEqual([1, 1])
    expect(useMatches().explanationOf(first)?.reasons.length).toBeGreaterThan(0)
  })
})

describe('what is set aside', () => {
  const ASIDES = [
    { kind: 'career', code: '19-1022.00' as OccupationCode, reason: 'school' },
    { kind: 'career', code: '29-1243.00' as OccupationCode, reason: 'tasks' },
    { kind: 'field', field: '53', reason: 'conditions' },
  ] as const

  it('is still aside when the person comes back, and is taken back one by one', async () => {
    const { page, button, settle, machine } = await showResults({ asides: ASIDES })
    expect(codes().some((code) => code.startsWith('53-') || code === '29-1243.00')).toBe(false)
    expect(page.text()).toContain('Set aside (3)')
    const take = () => page.findAll('.entry button')
    await take()[0]?.trigger('click')
    await settle()
    expect(codes().some((code) => code.startsWith('53-'))).toBe(true)
    expect(document.activeElement).toBe(take()[0]?.element)
    await take()[1]?.trigger('click')
    await take()[0]?.trigger('click')
    await settle()
    expect(machine.kept.has(ASIDE_KEY)).toBe(false)
    expect(document.activeElement?.id).toBe('careers-title')
    expect(() => button('Take all back')).toThrow()
  })

  it('is taken back all at once', async () => {
    const { page, button, settle } = await showResults({ asides: ASIDES })
    await button('Take all back').trigger('click')
    await settle()
    expect(useSetAside().all).toEqual([])
    expect(page.text()).toContain(messagesOf('aside').line.allBack)
  })

  it('drops careers that the catalogue does not have', async () => {
    await showResults({ asides: [...ASIDES, { kind: 'career', code: '29-9998.00' as OccupationCode, reason: 'pay' }] })
    expect(useSetAside().all).toEqual(ASIDES)
  })

  it('never leaves an empty page: all of it can come back', async () => {
    const asides = MAJOR_GROUPS.map(fieldAside)
    const { page, titles, settle } = await showResults({ asides })
    expect(titles()).toEqual([])
    expect(page.text()).toContain(messagesOf('aside').list.none)
    await page.get('.card .primary').trigger('click')
    await settle()
    expect(titles().length).toBeGreaterThanOrEqual(10)
  })

  it('says why a list is short', async () => {
    const { page } = await showResults({ asides: MAJOR_GROUPS.filter((field) => field !== '23').map(fieldAside) })
    const left = useMatches().ranked.length
    expect(left).toBeGreaterThan(1)
    expect(page.text()).toContain(messagesOf('aside').list.few(String(left), true))
  })

  it('goes with the sitting, from the device too', async () => {
    const { machine, settle } = await showResults({ asides: ASIDES })
    void useSitting().startOver()
    await settle()
    expect(useSetAside().all).toEqual([])
    expect(machine.kept.has(ASIDE_KEY)).toBe(false)
  })

  it('follows another tab', async () => {
    const { machine, settle } = await showResults({ asides: ASIDES })
    machine.kept.delete(ASIDE_KEY)
    window.dispatchEvent(new StorageEvent('storage', { key: ASIDE_KEY }))
    await settle()
    expect(useSetAside().all).toEqual([])
  })

  it('offers less preparation after three that were too much school, and shows it in the address', async () => {
    const shown = await showResults({ query: LIST })
    const far = useMatches().ranked.filter(({ occupation }) => (occupation.preparation ?? 0) >= 4)
    for (const { occupation } of far.slice(0, 3)) {
      useSetAside().set({ kind: 'career', code: occupation.code, reason: 'school' })
    }
    await shown.settle()
    const least = Math.min(...far.slice(0, 3).map(({ occupation }) => occupation.preparation ?? 5))
    await shown.button(messagesOf('aside').offer.preparation).trigger('click')
    await shown.settle()
    const levels = [1, 2, 3, 4, 5].filter((level) => level < least)
    expect(shown.router.currentRoute.value.query['preparation']).toBe(levels.join(','))
    expect(document.activeElement?.id).toBe('careers-title')
  })

  it('gives axe nothing to find, with the line, the list and the question open', { timeout: 60_000 }, async () => {
    const shown = await showResults({ asides: ASIDES, query: LIST })
    await setAside(shown, codeAt(0), { reason: 'The pay' })
    await askButton(shown.page, codeAt(0)).trigger('click')
    expect(await violationsOf(shown.page.get('.columns').element)).toEqual([])
  })
})

describe('a sitting that is not there', () => {
  it('leaves nothing set aside to who comes next', async () => {
    const { machine } = await showResults({ answers: {} })
    machine.kept.set(ASIDE_KEY, '{"format":1,"asides":[{"kind":"field","field":"29","reason":"pay"}]}')
    useSetAside().readAgain()
    expect(useSetAside().all).toEqual([])
    useSitting().rate('R1', 4)
    await vi.waitUntil(() => !machine.kept.has(ASIDE_KEY))
    expect(useSitting().sitting).not.toEqual(NEW_SITTING)
    expect(useSetAside().all).toEqual([])
  })
})

function fieldAside(field: (typeof MAJOR_GROUPS)[number]) {
  return { kind: 'field', field, reason: 'other' } as const
}
