/**
 * The published CSL styles that citations are formatted with, and the locales that they need. All are
 * CC BY-SA 3.0 and come in packages: APA and the locales in @citation-js/plugin-csl, Chicago and MLA
 * in rehype-citation.
 */
import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'
import { plugins } from '@citation-js/core'
import '@citation-js/plugin-csl'
import { z } from 'zod'

export interface CitationStyle {
  id: 'apa' | 'chicago' | 'mla'
  /** Name and edition, as the style itself gives them. */
  name: string
  /** The style in the CSL 1.0.2 format. */
  xml: string
}

const { styles, locales } = plugins.config.get('@csl')

/**
 * Reads a style from a private file of rehype-citation. Its public entry has the styles too, but loads
 * a whole plugin with them: that takes 0.4 s, and Node prints a deprecation warning in every build.
 */
async function rehypeCitationStyle(name: string): Promise<string> {
  const entry = pathToFileURL(createRequire(import.meta.url).resolve('rehype-citation'))
  const { href } = new URL(`./styles/${name}.js`, entry)
  return z.object({ default: z.string() }).parse(await import(/* @vite-ignore */ href)).default
}

/** The published MLA style lacks the space between a locator's label and its number. */
const WITHOUT_SPACE = '<group><label variable="locator" form="short"/>'
const WITH_SPACE = WITHOUT_SPACE.replace('>', ' delimiter=" ">')

/** In the order in which they are shown. */
export const citationStyles: readonly CitationStyle[] = [
  { id: 'apa', name: 'APA, 7th edition', xml: styles.get('apa') },
  {
    id: 'chicago',
    name: 'Chicago, 17th edition, author-date',
    xml: await rehypeCitationStyle('chicago'),
  },
  {
    id: 'mla',
    name: 'MLA, 9th edition',
    xml: (await rehypeCitationStyle('mla')).replace(WITHOUT_SPACE, WITH_SPACE),
  },
]

/**
 * @param lang a BCP 47 tag, e.g. `es-MX`
 * @returns the name of the CSL locale for it; `en-US` if there is none
 */
export function localeFor(lang: string): string {
  const [language = ''] = lang.split('-')
  const names = locales.list()
  return names.find((name) => name === lang || name.startsWith(`${language}-`)) ?? 'en-US'
}

/** @returns a CSL locale by its name, as XML; US English if there is none */
export const localeXml = (name: string): string => locales.get(locales.has(name) ? name : 'en-US')
