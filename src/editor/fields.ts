/** The fields of Sveltia CMS for a kind of file, made from its schema. */
import { z } from 'zod'

type Schema = z.core.JSONSchema.BaseSchema

/** A field of a form. Source: the JSON schema of Sveltia CMS. */
export interface Field {
  name: string
  label: string
  widget: string
  required: boolean
  default?: unknown
  [option: string]: unknown
}

/** Fields that name files in `content/authors/`. */
const namesOfAuthors = ['authors', 'editors', 'translators']

/** The text below the front matter. The visual mode would rewrite directives and note references. */
const body: Field = {
  name: 'body',
  label: 'Text',
  widget: 'markdown',
  modes: ['raw'],
  required: false,
}

/**
 * @returns a form field for each field of a kind's front matter, and one for its text
 * @throws Error if a field is of a type that no form field is for
 */
export function formOf(schema: z.ZodType): Field[] {
  return [...fieldsOf(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' })), body]
}

const fieldsOf = ({ properties = {}, required = [] }: Schema): Field[] =>
  Object.entries(properties).map(([name, property]) => {
    const schema = asSchema(property)
    const { default: value } = schema
    const isPlain = ['boolean', 'string'].includes(typeof value)
    return {
      ...{ name, label: labelOf(name), required: required.includes(name) },
      ...(isPlain && { default: value }),
      ...(namesOfAuthors.includes(name) ? authorList : widgetOf(name, schema)),
    }
  })

const authorList = {
  ...{ widget: 'relation', collection: 'authors', multiple: true },
  ...{ value_field: '{{slug}}', display_fields: ['{{slug}}'], search_fields: ['{{slug}}'] },
}

function widgetOf(name: string, schema: Schema): { widget: string; [option: string]: unknown } {
  const { type, anyOf, items, properties, enum: options, minLength = 0, pattern } = schema
  if (anyOf) {
    const ways = anyOf.map(asSchema)
    const best = ['array', 'string'].flatMap((one) => ways.filter((way) => way.type === one))[0]
    return widgetOf(name, best ?? {})
  }
  if (options) return { widget: 'select', options }
  if (type === 'boolean') return { widget: 'boolean' }
  // Text without a rule for its form may have several lines.
  if (type === 'string') return { widget: minLength > 0 && !pattern ? 'text' : 'string' }
  if (type === 'array') {
    const item = asSchema(Array.isArray(items) ? items[0] : items)
    return { widget: 'list', ...(item.properties && { fields: fieldsOf(item) }) }
  }
  if (properties) return { widget: 'object', fields: fieldsOf(schema) }
  if (type === 'object') return { widget: 'keyvalue' }
  throw new Error(`${name}: the editor has no form field for this type. Add one to ${HERE}.`)
}

const HERE = 'src/editor/fields.ts'

const asSchema = (schema: z.core.JSONSchema._JSONSchema | undefined): Schema =>
  typeof schema === 'object' ? schema : {}

/** `Short title` for `shortTitle`. */
const labelOf = (name: string): string =>
  (name[0] ?? '').toUpperCase() +
  name.slice(1).replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
