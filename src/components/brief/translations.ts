/** The same text in other languages. */
import type { Brief } from '../../brief/model/brief.ts'
import { interfaceLang, stringsFor } from '../../i18n/strings.ts'
import { href } from '../../site.ts'

/** @returns for each language the address, and the words of the link to it in that language */
export const translationsOf = ({
  translations = [],
}: Pick<Brief, 'translations'>): { lang: string; address: string; words: string }[] =>
  translations.map(({ lang, address }) => ({
    lang,
    address: address.startsWith('/') ? href(address) : address,
    words: readIn(lang),
  }))

/** “Leer en español”; of a language without an interface its own name: “português”. */
function readIn(lang: string): string {
  if (interfaceLang(lang) === undefined) return stringsFor(lang).readInThisLanguage
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang
}
