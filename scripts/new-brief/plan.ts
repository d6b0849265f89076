/** Whether a new brief can be laid out, and under which address. */
import { reservedSlugs } from '../../src/brief/model/address.ts'
import { briefRecord } from '../../src/brief/model/front-matter.ts'
import { checkSlug, slugOf } from '../../src/brief/assembly/slug.ts'
import { isDeviceName } from '../../src/content/files/names.ts'
import type { Wanted } from './arguments.ts'

export interface Plan {
  title: string
  slug: string
  lang: string
  authors: string[]
  /** The author whose file is made, where none was named. */
  newAuthor?: string
  /** Today's year. */
  year: string
}

/**
 * @param wanted what was asked for
 * @param isThere whether a path below `content/` exists
 * @returns the plan, or what stands in its way
 */
export function planBrief(
  { title: typed, slug: chosen, authors, lang }: Wanted,
  isThere: (path: string) => boolean,
): Plan | { message: string } {
  const title = typed.trim().replace(/\s+/g, ' ')
  if (title === '') return { message: 'Say what the brief is called.' }
  if (/[\p{Cc}\u202a-\u202e]/u.test(title) || !/[^\p{C}\p{Z}]/u.test(title)) {
    return { message: 'The title holds characters that cannot be seen.' }
  }
  if (!briefRecord.shape.lang.safeParse(lang).success) {
    return { message: `“${lang}” is no language tag: write en, es, pt-BR or their like.` }
  }
  const slug = chosen ?? slugOf(title)
  const [unfit] = slug === '' ? [] : checkSlug(slug, 'folder', { file: slug })
  if (slug === '') {
    return { message: 'No address can be made of this title: add --slug and a short name, a to z.' }
  }
  if (unfit) return { message: `${unfit.message} ${unfit.hint}` }
  if (isDeviceName(slug)) {
    return { message: `Windows keeps the name ${slug} for a device: add --slug and another name.` }
  }
  if (reservedSlugs.includes(slug) || slug === 'authors' || slug === 'topics') {
    return {
      message: `The site keeps the address ${slug} for itself: add --slug and another name.`,
    }
  }
  if (isThere(slug)) {
    return {
      message: `content/${slug} exists, and nothing is written over: add --slug and another name.`,
    }
  }
  const unknown = authors.find(
    (author) =>
      checkSlug(author, 'file', { file: author }).length > 0 || !isThere(`authors/${author}.md`),
  )
  if (unknown !== undefined) {
    return {
      message: `There is no content/authors/${unknown}.md: leave --author out, and one is made.`,
    }
  }
  const year = String(new Date().getFullYear())
  if (authors.length > 0) return { title, slug, lang, year, authors: [...new Set(authors)] }
  // A name that is an address, and no longer than one may be.
  const newAuthor = freeName(`${slug.slice(0, 80).replace(/-$/, '')}-author`, isThere)
  return { title, slug, lang, year, authors: [newAuthor], newAuthor }
}

function freeName(name: string, isThere: (path: string) => boolean, count = 1): string {
  const candidate = count === 1 ? name : `${name}-${count}`
  return isThere(`authors/${candidate}.md`) ? freeName(name, isThere, count + 1) : candidate
}
