import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countedIn } from '../../../src/i18n/counted.ts'
import { browserStringsFor } from '../../../src/i18n/browser-strings.ts'
import * as en from '../../../src/i18n/en.ts'
import * as es from '../../../src/i18n/es.ts'
import {
  directionOf,
  formatDate,
  interfaceLang,
  listStyleOf,
  stringsFor,
} from '../../../src/i18n/strings.ts'

/** Every string by its path; a function gives its string for 3 and 4. */
function stringsIn(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const result: unknown = (value as (...args: unknown[]) => unknown)('3', '4')
    return stringsIn(result, path)
  }
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) =>
    stringsIn(inner, `${path}.${key}`),
  )
}

/** Strings that are the same in both languages. */
const SAME = [
  '.browser.inQuotes',
  '.page.keyList.0.key',
  '.page.keyList.1.key',
  '.page.keyList.2.key',
  '.page.keyList.3.key',
  '.page.textSizes.',
]

describe('the Spanish interface', () => {
  it('has every string, none of them empty or English', () => {
    const english = new Map(stringsIn(en))
    const spanish = stringsIn(es)
    expect(spanish.map(([path]) => path).sort()).toEqual([...english.keys()].sort())
    expect(spanish.filter(([, text]) => text.trim() === '')).toEqual([])
    const same = spanish.filter(([path, text]) => text === english.get(path))
    expect(same.map(([path]) => path).sort()).toEqual(SAME)
  })

  it('is used for every variety of Spanish, and English for languages without strings', async () => {
    expect(stringsFor('es-MX').contents).toBe('Contenido')
    expect((await browserStringsFor('es')).note('2')).toBe('Nota 2')
    expect((await browserStringsFor('es-MX')).close).toBe('Cerrar')
    expect(stringsFor('ar').contents).toBe('Contents')
    expect((await browserStringsFor('ar')).close).toBe('Close')
    expect(['es-AR', 'en', 'ar'].map(interfaceLang)).toEqual([undefined, undefined, 'en'])
  })
})

it('every language file is in the table', () => {
  const files = globSync('??.ts', { cwd: join(import.meta.dirname, '../../../src/i18n') })
  const languages = files.map((file) => file.slice(0, 2))
  expect(languages).toContain('es')
  expect(languages.filter((lang) => interfaceLang(lang) !== undefined)).toEqual([])
})

it('countedIn follows the plural rules and digits of the language', () => {
  const spanish = countedIn('es')
  const counted = [0, 1, 2, 12_000].map((count) => spanish(count, '# nota', '# notas'))
  expect(counted).toEqual(['0 notas', '1 nota', '2 notas', '12.000 notas'])
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

  it('are Gregorian in every language', () => {
    expect(formatDate('2021', 'fa')).toContain('۲۰۲۱')
  })
})

it('directionOf tells right-to-left languages', () => {
  expect(['ar', 'he', 'fa', 'ur', 'az-Arab'].map(directionOf)).toEqual(Array(5).fill('rtl'))
  expect(['en', 'es-MX', 'az', 'zh'].map(directionOf)).toEqual(Array(4).fill('ltr'))
})

it('listStyleOf gives the digits of the language', () => {
  const styles = ['ar-EG', 'fa', 'he', 'ar-MA'].map(listStyleOf)
  expect(styles).toEqual(['arabic-indic', 'persian', 'decimal', 'decimal'])
})
