/** The front matter of `authors/<slug>.md`: a person or an organisation. */
import { z } from 'zod'
import { checkedText, filled, imageFile, webAddress } from './field-types.ts'
import { bareOrcid, bareRor, faultOfOrcid, faultOfRor } from './identifiers.ts'

const LINKS = 'Write links: [{ label: Website, url: https://… }].'
const EACH_LINK = `must have a label and an address. ${LINKS}`

const fields = z.strictObject({
  given: filled.optional(),
  family: filled.optional(),
  /** Jr., III. */
  suffix: filled.optional(),
  /** Of an organisation, in place of a person's given and family name. */
  name: filled.optional(),
  honorific: filled.optional(),
  role: filled.optional(),
  affiliation: z
    .union([filled, z.array(filled)], 'must be a name, or a list of names')
    .transform((given) => (typeof given === 'string' ? [given] : given))
    .optional(),
  orcid: checkedText(bareOrcid, faultOfOrcid).optional(),
  /** Of the organisation; of a person's affiliation. */
  ror: checkedText(bareRor, faultOfRor).optional(),
  portrait: imageFile.optional(),
  links: z
    .array(
      z.strictObject({ label: filled, url: webAddress }, EACH_LINK),
      `must be a list. ${LINKS}`,
    )
    .default([]),
})

type Fields = Partial<z.output<typeof fields>>

/** A rule between fields, checked also if another field is wrong. */
const rule = (
  isKept: (fields: Fields) => boolean,
  field: keyof Fields,
  error: string,
): [typeof isKept, { path: string[]; error: string; when: () => boolean }] => [
  isKept,
  { path: [field], error, when: () => true },
]

const required = (field: 'given' | 'family') =>
  rule(
    (fields) => fields.name !== undefined || fields[field] !== undefined,
    field,
    `Add a line ${field}: …, or name: … in place of given and family if this is an organisation.`,
  )

const ofPeople = (field: keyof Fields, why: string) =>
  rule(
    (fields) => fields.name === undefined || fields[field] === undefined,
    field,
    `must not be beside name. ${why}`,
  )

const HAS_NAME =
  'An organisation has a name; a person has given and family: remove one or the other.'

/** The body is "About the author". */
export const authorRecord = fields
  .refine(...required('given'))
  .refine(...required('family'))
  .refine(...ofPeople('given', HAS_NAME))
  .refine(...ofPeople('family', HAS_NAME))
  .refine(...ofPeople('suffix', HAS_NAME))
  .refine(...ofPeople('orcid', 'People have an ORCID iD; give an organisation its ror.'))

export type AuthorRecord = z.infer<typeof authorRecord>
