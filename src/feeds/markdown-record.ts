/** The front matter of a brief as Markdown. */
import { stringify } from 'yaml'
import { filePath } from '../brief/model/address.ts'
import type { Author, Brief } from '../brief/model/brief.ts'
import { isOrganisation } from '../brief/model/full-name.ts'
import { orcidAddress, rorAddress } from '../brief/model/identifiers.ts'
import { FILE_PATH } from '../brief/model/record-fields.ts'
import type { Permalink } from './feed-items.ts'

/**
 * @returns the record of a brief as YAML. Source of the names: CSL 1.0.2, appendix IV, variables; without a variable,
 *   our own names of the fields
 */
export function markdownRecord(brief: Brief, page: string, permalink: Permalink): string {
  const { editors, translators, series, original = '', translations } = brief
  const record = {
    title: brief.title,
    subtitle: brief.subtitle,
    'title-short': brief.shortTitle,
    type: brief.type,
    author: brief.authors.map(agent),
    editor: editors?.map(agent),
    translator: translators?.map(agent),
    issued: brief.issued,
    'issued-inferred': brief.issuedInferred || undefined,
    'container-title': brief.containerTitle,
    'collection-title': series?.title,
    'collection-number': series?.number,
    edition: brief.edition,
    institution: brief.institution,
    publisher: brief.publisher,
    language: brief.lang,
    DOI: brief.doi,
    ISBN: brief.isbn,
    URL: page,
    keyword: brief.keywords,
    abstract: brief.abstract,
    funding: brief.funding,
    disclosure: brief.disclosure,
    acknowledgements: brief.acknowledgements,
    rights: brief.rights,
    license: brief.license,
    original: FILE_PATH.test(original) ? new URL(original, page).href : brief.original,
    translations:
      translations &&
      Object.fromEntries(
        translations.map(({ lang, address }) => [
          lang,
          address.startsWith('/') ? permalink(address) : address,
        ]),
      ),
    files: brief.files?.map(({ name }) => permalink(filePath(brief.slug, name))),
  }
  return stringify(record, { lineWidth: 0, aliasDuplicateObjects: false })
}

function agent(author: Author) {
  const { affiliation, orcid, ror } = author
  const { name, family, given, suffix } = isOrganisation(author)
    ? { name: author.name }
    : { ...author, name: undefined }
  return {
    ...{ literal: name, family, given, suffix, affiliation },
    ORCID: orcid && orcidAddress(orcid),
    ROR: ror && rorAddress(ror),
  }
}
