import { afterEach, describe, expect, it, vi } from 'vitest'
import { keys, recall, remember } from '../../../src/components/page/memory.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

/** A browser's storage: an object with its keys as properties. */
function storageWith(stored: Record<string, string>) {
  const storage = Object.create({
    getItem: (key: string) => stored[key] ?? null,
    setItem: (key: string, value: string) => {
      stored[key] = value
    },
    removeItem: (key: string) => {
      Reflect.deleteProperty(stored, key)
    },
  }) as object
  vi.stubGlobal('localStorage', Object.assign(storage, stored))
  return stored
}

describe('the memory of the browser', () => {
  it('gives back what was stored, and forgets what has no values', () => {
    const stored = storageWith({})
    remember('settings', { theme: 'dark' })
    expect(stored).toEqual({ settings: '{"theme":"dark"}' })
    expect(recall('settings')).toEqual({ theme: 'dark' })
    remember('settings', {})
    expect(stored).toEqual({})
    expect(recall('settings')).toEqual({})
  })

  it.each(['', 'null', '1', '"dark"', '{"theme":1,"other":null}', '{'])(
    'gives nothing for what another program stored: %s',
    (settings) => {
      storageWith({ settings })
      expect(recall('settings')).toEqual({})
    },
  )

  it('names the keys of this site only', () => {
    storageWith({ settings: '', other: '', 'place /a/': '', keys: '', cite: '', offline: '' })
    expect(keys().sort()).toEqual(['cite', 'keys', 'offline', 'place /a/', 'settings'])
  })

  it('is empty where storage throws, and stops nothing', () => {
    const denied = () => {
      throw new Error('denied')
    }
    vi.stubGlobal('localStorage', new Proxy({}, { get: denied, ownKeys: denied }))
    remember('settings', { theme: 'dark' })
    expect(recall('settings')).toEqual({})
    expect(keys()).toEqual([])
  })
})
