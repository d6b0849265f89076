/** Names of authors, as persons or organisations. */
import { slugOf } from '../../brief/assembly/slug.ts'
import type { SourceAuthor } from '../source.ts'

export interface ImportedAuthor {
  /** The name of the file in `content/authors/`. */
  slug: string
  fields: Record<string, string | string[] | undefined>
  /** Whether the parts of the name are certain. */
  isCertain: boolean
}

const ORGANISATION =
  /\b(?:universi\w+|institut\w*|ministr\w+|ministerio|department|departamento|bank|banco|banque|council|consejo|conseil|commission|comisión|agency|agencia|agence|office|oficina|organi[sz]ation|organización|organisation|association|asociación|foundation|fundación|fondation|cent(?:er|re|ro)|group|grupo|groupe|team|committee|comité|network|red|programme?|society|company|ltd|inc|gmbh|government|gobierno)\b/iu

/** Small words that begin a family name: `Ana de la Cruz`, `Ludwig van Dyck`. */
const PARTICLE = /^(?:de|del|della|di|da|dos|du|la|van|von|der|den|ter|le|el|al|bin|ibn)$/i

/** @returns the fields of an author's file; the family name is the last word, with the particles before it */
export function importedAuthor({ name, affiliations, orcid }: SourceAuthor): ImportedAuthor {
  const affiliation = affiliations?.length === 1 ? affiliations[0] : affiliations
  const others = { affiliation, orcid }
  const slug = slugOf(name) || 'author'
  const [family, given = ''] = name.split(/\s*,\s*/)
  if (given !== '') {
    const ordered = slugOf(`${given} ${family}`) || slug
    return { slug: ordered, fields: { given, family, ...others }, isCertain: true }
  }
  const words = name.trim().split(/\s+/)
  if (words.length < 2 || words.length > 6 || ORGANISATION.test(name))
    return { slug, fields: { name: words.join(' '), ...others }, isCertain: words.length > 1 }
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word))
  const start = particle === -1 || particle === words.length - 1 ? words.length - 1 : particle
  const [first, last] = [words.slice(0, start), words.slice(start)].map((part) => part.join(' '))
  return { slug, fields: { given: first, family: last, ...others }, isCertain: words.length === 2 }
}
