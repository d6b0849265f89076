/**
 * The content format, as an editor types it: the front matter of each kind of file in `content/`.
 * Field names are CSL's where CSL has one (`issued`, `containerTitle`, `publisher`). Every schema is
 * strict, so that a misspelt field is refused and not ignored.
 */
import { z } from 'zod'
import { filled, imageFile, lang, webAddress } from './field-types.ts'
import { faultOfDate, RULE_OF_DATES } from './issue-date.ts'
import { recordFields } from './record-fields.ts'
import { REPOSITORY } from './repository.ts'

export { authorRecord, type AuthorRecord } from './author-record.ts'

/** `p7`: a paragraph of the brief's body, as in its address. */
const paragraphId = z
  .string('must be a paragraph such as p7')
  .regex(/^p[1-9]\d*$/, 'must be a paragraph such as p7')

/** YAML 1.1 parsers read `2021-01-15` as a `Date`. */
const issued = z
  .union([z.number(), z.string(), z.date()], RULE_OF_DATES)
  .transform((given) => (given instanceof Date ? given.toISOString().slice(0, 10) : String(given)))
  .superRefine((text, context) => {
    const message = faultOfDate(text)
    if (message !== undefined) context.addIssue({ code: 'custom', message })
  })

/**
 * `content/library.md`: the name of the library and the language of the pages that belong to no
 * single brief; the body introduces the library on the front page.
 */
export const libraryRecord = z
  .strictObject({
    name: filled.default('Policy Briefs'),
    lang: lang.default('en'),
    /** The publisher's mark, on the title page of every brief. */
    mark: imageFile.optional(),
    /** The paper of the PDF files. */
    paper: z
      .enum(['a4', 'letter'], 'must be a4 or letter, the paper of the PDF files')
      .default('a4'),
    /** Whether e-books say that they conform to WCAG. */
    accessibilityClaim: z.boolean().optional(),
    /** Whether the check warns of links to the web without an archived copy. */
    archivedLinks: z.boolean().optional(),
    /** The repository that the content is in; briefs link to their files there. */
    repository: z
      .string()
      .regex(
        REPOSITORY,
        'must be the address of a repository. Write one such as https://github.com/acme/briefs.',
      )
      .optional(),
    branch: filled.optional(),
    /** Whether the site has an editor at `/admin/`. */
    editor: z.boolean().optional(),
  })
  .refine(({ editor, repository }) => editor !== true || repository !== undefined, {
    path: ['editor'],
    error:
      'must be beside repository. Add a line such as repository: https://github.com/acme/briefs.',
  })

/** The key of a reference may have these signs, too: `ref-doe:2020`. */
const ADDRESS = /^(?:[\p{L}\p{M}\p{N}_-]+|ref-[\p{L}\p{M}\p{N}_.:/+-]+)$/u

/** A fragment id without its `#`. YAML reads an id such as 2021 as a number. */
const address = z
  .union([z.string(), z.number()])
  .transform(String)
  .pipe(z.string().regex(ADDRESS, 'must be an address without its #, such as p7'))

/** `content/<brief>/brief.md`: the bibliographic record; the body is the standfirst. */
export const briefRecord = z.strictObject({
  title: filled,
  shortTitle: filled,
  authors: z.array(filled).min(1, 'must name at least one author'),
  lang,
  issued,
  issuedInferred: z.boolean().default(false),
  containerTitle: filled.optional(),
  publisher: filled,
  contact: z
    .email('must be an e-mail address. Write name@example.org, or remove the line.')
    .optional(),
  rights: filled,
  /** The name of a style for references, or of a CSL file in the brief's folder. */
  citationStyle: filled.optional(),
  /** The opening picture; `alt` says what it shows, `credit` who made it. */
  picture: z.strictObject({ src: imageFile, alt: filled, credit: filled.optional() }).optional(),
  /** Whether sections and subheadings have numbers: 1, 1.1, A.1. */
  numbering: z.boolean().default(false),
  /** How the recommendations are called, and where they are: before the text, after it, or in the section of their title. */
  recommendations: z
    .strictObject({
      title: filled.optional(),
      place: z.enum(['start', 'end', 'section'], 'must be start, end or section').default('start'),
    })
    .refine(({ title, place }) => place !== 'section' || title !== undefined, {
      error:
        'must have the title of the section that they are in. Add title: below recommendations.',
    })
    .optional(),
  /** Archived copies of the pages that the brief links to, by the addresses of the links. */
  archived: z
    .record(
      webAddress,
      webAddress,
      'must be a group of addresses. Write each below it, indented by two spaces: https://…: https://….',
    )
    .optional(),
  /** Former addresses, each with the id that it leads to now. */
  aliases: z.record(address, address).default({}),
  /** Former addresses that lead to no other place, each with the reason. */
  withdrawn: z.record(address, filled).default({}),
  ...recordFields,
})

/** `sections/NN-….md` or `sections/NN-…/NN-….md`: the body is the section's text. */
export const sectionRecord = z.strictObject({
  title: filled,
  editorial: z.boolean().default(false),
  /** The title of the part of the brief that it belongs to. */
  part: filled.optional(),
  /** Appendices come after the other sections and have letters. */
  appendix: z.boolean().default(false),
})

/** `recommendations/N.md`: the body is the recommendation. */
export const recommendationRecord = z.strictObject({
  /** A heading above this and the following recommendations: “For the federal government”. */
  group: filled.optional(),
  /** Who should act. */
  addressee: filled.optional(),
  /** The paragraphs that argue for it. */
  paragraphs: z.array(paragraphId).default([]),
})

/** `summary.md`: the body is the summary or the key findings. */
export const summaryRecord = z.strictObject({
  title: filled.optional(),
  /** Whether it is by the editors of this site, not by the authors. */
  editorial: z.boolean().default(false),
})

/** `endnotes.md`: the body has all notes. */
export const noteListRecord = z.strictObject({})

/** `endnotes/N.md`: the body is the note. */
export const endnoteRecord = z.strictObject({
  /** An archived copy of the page that its one link leads to. */
  archived: webAddress.optional(),
})

/** `pull-quotes/N.md`: the body is the quotation. */
export const pullQuoteRecord = z.strictObject({
  from: paragraphId.optional(),
  after: paragraphId.optional(),
})

/** `topics/<slug>.md`: the body is a one-sentence definition in our own words. */
export const topicRecord = z
  .strictObject({
    term: filled,
    /** Its name in an alphabetical list, if that differs: `Obama, Barack`. */
    sortAs: filled.optional(),
    longForm: filled.optional(),
    aliases: z.array(filled).default([]),
    /** Words that lead readers to it in search but are no names of it: `oil` for energy. */
    searchedAs: z.array(filled).optional(),
    authority: webAddress.optional(),
  })
  // The time to find mentions grows with the product of the names' length and the text's.
  .refine(
    ({ term, longForm = '', aliases }) => [term, longForm, ...aliases].join('').length <= 1_000,
    {
      path: ['term'],
      error:
        'must have at most 1000 characters with longForm and aliases. Keep the names that texts use.',
    },
  )

export type LibraryRecord = z.infer<typeof libraryRecord>
export type BriefRecord = z.infer<typeof briefRecord>
export type SectionRecord = z.infer<typeof sectionRecord>
export type RecommendationRecord = z.infer<typeof recommendationRecord>
export type SummaryRecord = z.infer<typeof summaryRecord>
export type NoteListRecord = z.infer<typeof noteListRecord>
export type EndnoteRecord = z.infer<typeof endnoteRecord>
export type PullQuoteRecord = z.infer<typeof pullQuoteRecord>
export type TopicRecord = z.infer<typeof topicRecord>
