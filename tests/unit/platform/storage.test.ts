/** What is kept on the device is kept where that is possible, and never lost where it is not. */
import { describe, expect, it } from 'vitest'
import { createStorage } from '../../../src/platform/storage'

interface Area extends Storage {
  refuse: Error | undefined
}

/** A device that can be told to refuse, as a browser does with its cookies off or its disk full. */
const device = (): Area => {
  const kept = new Map<string, string>()
  const refusing = (area: Area): void => {
    if (area.refuse !== undefined) throw area.refuse
  }
  return {
    refuse: undefined,
    length: 0,
    key: () => null,
    clear: () => {
      kept.clear()
    },
    getItem(key) {
      return kept.get(key) ?? null
    },
    setItem(key, text) {
      refusing(this)
      kept.set(key, text)
    },
    removeItem(key) {
      refusing(this)
      kept.delete(key)
    },
  }
}

const quota = (): Error => Object.assign(new Error('no room'), { name: 'QuotaExceededError' })

describe('a device that lets us', () => {
  it('keeps what was written, also for the next visit', () => {
    const area = device()
    expect(createStorage(() => area).write('a', 'one')).toEqual({ kind: 'stored' })
    expect(createStorage(() => area).read('a')).toBe('one')
  })

  it('forgets what was removed', () => {
    const area = device()
    const storage = createStorage(() => area)
    storage.write('a', 'one')
    expect(storage.remove('a')).toEqual({ kind: 'stored' })
    expect(storage.read('a')).toBeUndefined()
  })
})

describe('a device that is full', () => {
  it('says so, and keeps the text as long as the page', () => {
    const area = device()
    const storage = createStorage(() => area)
    storage.write('a', 'old')
    area.refuse = quota()

    expect(storage.write('a', 'new')).toEqual({ kind: 'refused', reason: 'full' })

    expect(storage.read('a')).toBe('new')
  })

  it('is written to again when there is room, and what is read is what was written last', () => {
    const area = device()
    const storage = createStorage(() => area)
    area.refuse = quota()
    storage.write('a', 'first')
    area.refuse = undefined

    expect(storage.write('a', 'second')).toEqual({ kind: 'stored' })

    expect(storage.read('a')).toBe('second')
    expect(area.getItem('a')).toBe('second')
  })
})

describe('a device that may not be named', () => {
  const storage = createStorage(() => {
    throw new Error('SecurityError')
  })

  it('reads as empty', () => {
    expect(storage.read('a')).toBeUndefined()
  })

  it('remembers for the page, and forgets what is removed', () => {
    expect(storage.write('a', 'one')).toEqual({ kind: 'refused', reason: 'blocked' })
    expect(storage.read('a')).toBe('one')
    storage.remove('a')
    expect(storage.read('a')).toBeUndefined()
  })
})
