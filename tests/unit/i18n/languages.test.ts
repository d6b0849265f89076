import { globSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { countedIn } from '../../../src/i18n/counted.ts'
import { browserStringsFor } from '../../../src/i18n/browser-strings.ts'
import * as languages from '../../../src/i18n/languages.ts'
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

/** Strings that are the same in English. */
const SAME: Record<string, string[]> = {
  es: [
    '.brief.beforeSubtitle',
    '.browser.inQuotes',
    '.browser.placeWithWords',
    '.page.firstOfMonth',
    '.page.quoted',
    '.page.textSizes.',
  ],
  fr: [
    '.brief.alerts.important',
    '.brief.alerts.note',
    '.browser.locators.figure.many',
    '.browser.locators.figure.one',
    '.page.kindChoices.figure',
    '.page.shortFigure',
    '.browser.figure',
    '.brief.institution',
    '.brief.license',
    '.brief.workType',
    '.browser.note',
    '.browser.passages',
    '.browser.section',
    '.browser.locators.endnote.one',
    '.browser.locators.endnote.many',
    '.brief.colophonContact',
    '.page.firstOfMonth',
    '.page.page',
    '.page.pages',
    '.page.shortNote',
    '.brief.citeStyle',
    '.brief.date',
  ],
}

const english = new Map(stringsIn(languages.en))

describe.each(Object.entries(languages).filter(([lang]) => lang !== 'en'))(
  'the interface in %s',
  (lang, strings) => {
    const translated = stringsIn(strings).filter(([path]) => !/keyList\.\d\.key/.test(path))

    it('has every string, none of them empty or English', () => {
      const paths = stringsIn(strings).map(([path]) => path)
      expect(paths.sort()).toEqual([...english.keys()].sort())
      expect(translated.filter(([, text]) => text.trim() === '')).toEqual([])
      const same = translated.filter(([path, text]) => text === english.get(path))
      expect(same.map(([path]) => path).sort()).toEqual((SAME[lang] ?? []).sort())
    })

    it('has typographic quotation marks and apostrophes', () => {
      expect(translated.filter(([, text]) => /["']|\.\.\./.test(text))).toEqual([])
    })
  },
)

it('the French interface has narrow no-break spaces before ; : ! ? and inside « »', () => {
  const wrong = /(?<![\u202f/])[;:!?](?!\/)|«(?!\u202f)|(?<!\u202f)»/
  const strings = stringsIn(languages.fr).filter(([path]) => !/\.key(sOn|List)/.test(path))
  expect(strings.filter(([, text]) => wrong.test(text))).toEqual([])
})

describe('a language', () => {
  it('is used for all its varieties, and English for languages without strings', () => {
    expect(stringsFor('es-MX').contents).toBe('Contenido')
    expect(stringsFor('fr-CA').contents).toBe('Sommaire')
    expect(browserStringsFor('es').note('2')).toBe('Nota 2')
    expect(browserStringsFor('es-MX').close).toBe('Cerrar')
    expect(browserStringsFor('fr-CA').close).toBe('Fermer')
    expect(stringsFor('ar').contents).toBe('Contents')
    expect(browserStringsFor('ar').close).toBe('Close')
    const langs = ['es-AR', 'fr', 'en', 'ar']
    expect(langs.map(interfaceLang)).toEqual([undefined, undefined, undefined, 'en'])
  })

  it('is one folder and one line of languages.ts', () => {
    const files = globSync('??', { cwd: join(import.meta.dirname, '../../../src/i18n') })
    expect(files.map((file) => file.slice(0, 2)).sort()).toEqual(Object.keys(languages).sort())
  })
})

it('countedIn follows the plural rules and digits of the language', () => {
  const spanish = countedIn('es')
  const counted = [0, 1, 2, 12_000].map((count) => spanish(count, '# nota', '# notas'))
  expect(counted).toEqual(['0 notas', '1 nota', '2 notas', '12.000 notas'])
  const french = countedIn('fr')
  expect([0, 1, 2, 1_000_000].map((count) => french(count, '# note', '# notes'))).toEqual([
    '0 note',
    '1 note',
    '2 notes',
    '1\u202f000\u202f000 notes',
  ])
  expect(countedIn('en')(1000, '# note', '# notes')).toBe('1,000 notes')
})

describe('dates', () => {
  it.each([
    ['2024', 'es', '2024'],
    ['2024-03', 'es-MX', 'marzo de 2024'],
    ['2024-03-22', 'es-MX', '22 de marzo de 2024'],
    ['2024-03-22', 'fr', '22 mars 2024'],
    ['2024-03-01', 'fr', '1er mars 2024'],
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
