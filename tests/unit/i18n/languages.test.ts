import { describe, expect, it } from 'vitest'
import { countedIn } from '../../../src/i18n/counted.ts'
import { en, type Strings } from '../../../src/i18n/en.ts'
import { es } from '../../../src/i18n/es.ts'
import { searchStringsFor } from '../../../src/i18n/search-strings.ts'
import {
  directionOf,
  formatDate,
  interfaceLang,
  listStyleOf,
  stringsFor,
} from '../../../src/i18n/strings.ts'

/** Every word of an interface by its path; a function says its words about 3 and 4. */
function wordsOf(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const said: unknown = (value as (...args: unknown[]) => unknown)('3', '4')
    return wordsOf(said, path)
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    wordsOf(inner, `${path}.${key}`),
  )
}

/** The same in both languages. */
const SHARED = [
  '.textSizes.',
  '.keyList.0.key',
  '.keyList.1.key',
  '.keyList.2.key',
  '.keyList.3.key',
]

describe('the Spanish interface', () => {
  it('has every word, none of them English or empty', () => {
    const english = new Map(wordsOf(en satisfies Strings))
    const spanish = wordsOf(es)
    expect(spanish.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    expect(spanish.filter(([, words]) => words.trim() === '')).toEqual([])
    const same = spanish.filter(([path, words]) => words === english.get(path))
    expect(same.map(([path]) => path)).toEqual(SHARED)
  })

  it('is spoken to every Spanish, and English to the rest', async () => {
    expect(stringsFor('es-MX').contents).toBe('Contenido')
    expect((await searchStringsFor('es')).note('2')).toBe('Nota 2')
    expect((await searchStringsFor('ar')).note('2')).toBe('Note 2')
    expect(stringsFor('ar').contents).toBe('Contents')
    expect(['es-AR', 'en', 'ar'].map(interfaceLang)).toEqual([undefined, undefined, 'en'])
  })
})

it('countedIn counts as the language does', () => {
  const spanish = countedIn('es')
  expect([0, 1, 2, 12_000].map((count) => spanish(count, '# nota', '# notas'))).toEqual([
    ...['0 notas', '1 nota', '2 notas', '12.000 notas'],
  ])
  expect(countedIn('en')(1000, '# note', '# notes')).toBe('1,000 notes')
})

describe('dates', () => {
  it.each([
    ['2024', 'es', '2024'],
    ['2024-03', 'es-MX', 'marzo de 2024'],
    ['2024-03-22', 'es-MX', '22 de marzo de 2024'],
    ['2024-03-22', 'en', 'March 22, 2024'],
    ['2023', 'ar-EG', '٢٠٢٣'],
    ['2023-05', 'ar-EG', 'مايو ٢٠٢٣'],
  ])('%s in %s is %s', (issued, lang, date) => {
    expect(formatDate(issued, lang)).toBe(date)
  })

  it('stay in the calendar of the record', () => {
    expect(formatDate('2021', 'fa')).toContain('۲۰۲۱')
  })
})

it('directionOf knows which scripts run from right to left', () => {
  expect(['ar', 'he', 'fa', 'ur', 'az-Arab'].map(directionOf)).toEqual(Array(5).fill('rtl'))
  expect(['en', 'es-MX', 'az', 'zh'].map(directionOf)).toEqual(Array(4).fill('ltr'))
})

it('listStyleOf numbers a list in the digits of its language', () => {
  expect(['ar-EG', 'fa', 'he', 'ar-MA'].map(listStyleOf)).toEqual([
    ...['arabic-indic', 'persian', 'decimal', 'decimal'],
  ])
})
