/**
 * The published CSL styles that citations are set in, and the words that they bring for each
 * language. All are CC BY-SA 3.0 and come in packages; none is copied here.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import locales from '@citation-js/plugin-csl/lib-mjs/locales.json' with { type: 'json' }
import pluginStyles from '@citation-js/plugin-csl/lib-mjs/styles.json' with { type: 'json' }
import { z } from 'zod'

export interface CitationStyle {
  id: 'apa' | 'chicago' | 'mla'
  /** Name and edition, as the style itself says. */
  name: string
  /** The style by the CSL 1.0.2 specification. */
  xml: string
}

/** rehype-citation exports its styles only by way of its whole plugin; they stand beside it. */
const packaged = pathToFileURL(createRequire(import.meta.url).resolve('rehype-citation'))
const xmlOf = async (name: string): Promise<string> => {
  const { href } = new URL(`./styles/${name}.js`, packaged)
  return z.object({ default: z.string() }).parse(await import(/* @vite-ignore */ href)).default
}

/** The published MLA style forgets the space between a locator's label and its number. */
const RUN_TOGETHER = '<group><label variable="locator" form="short"/>'
const PARTED = RUN_TOGETHER.replace('>', ' delimiter=" ">')

/** In the order in which they are shown. */
export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', name: 'APA, 7th edition', xml: pluginStyles.apa },
  { id: 'chicago', name: 'Chicago, 17th edition, author-date', xml: await xmlOf('chicago') },
  {
    id: 'mla',
    name: 'MLA, 9th edition',
    xml: (await xmlOf('mla')).replace(RUN_TOGETHER, PARTED),
  },
]

const localeByName = new Map(Object.entries<string>(locales))

/**
 * @param lang a BCP 47 tag, e.g. `es-MX`
 * @returns the name of the CSL locale that serves it, `en-US` where none does
 */
export function localeFor(lang: string): string {
  const [language = ''] = lang.split('-')
  const names = [...localeByName.keys()]
  return names.find((name) => name === lang || name.startsWith(`${language}-`)) ?? 'en-US'
}

/**
 * @param name a CSL locale's name
 * @returns the locale as XML; US English where there is none of that name
 */
export const localeXml = (name: string): string => localeByName.get(name) ?? locales['en-US']
