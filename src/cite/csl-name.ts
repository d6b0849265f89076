/** Names as CSL has them. Source: csl-data.json, definition of a name variable. */
import { isOrganisation, type Name } from '../brief/model/full-name.ts'

/** A person; honorifics are left out, as every style demands. */
interface CslPerson {
  family: string
  given: string
  suffix?: string
}

/** An organisation, whose name no style takes apart. */
interface CslOrganisation {
  literal: string
}

export type CslName = CslPerson | CslOrganisation

/** @returns a name as CSL has it */
export function cslName(name: Name): CslName {
  if (isOrganisation(name)) return { literal: name.name }
  const { family, given, suffix } = name
  return { family, given, ...(suffix !== undefined && { suffix }) }
}

/**
 * @returns a name with commas between its parts: `King, Martin Luther, Jr.`; that of an organisation has none and
 *   stays whole
 */
export function commaName(name: CslName): string {
  if ('literal' in name) return name.literal.replaceAll(/,\s*/g, ' ')
  const { family, given, suffix } = name
  return [family, given, ...(suffix === undefined ? [] : [suffix])].join(', ')
}
