/**
 * Licences by their SPDX identifiers: those that institutions publish texts and data under. Any other
 * licence is named by its address. Source: SPDX License List 3.27
 */
import { nearest } from '../text/nearest.ts'

/** A licence as readers and machines see it. */
export interface License {
  /** Its usual short name: `CC BY 4.0`; of a licence named by its address, the address without `https://`. */
  name: string
  url: string
}

/** Versions of Creative Commons licences, and the folder of their texts. */
const CC_VERSIONS = { '4.0': '4.0', '3.0': '3.0', '3.0-IGO': '3.0/igo', '2.5': '2.5', '2.0': '2.0' }

const CC_KINDS = ['BY', 'BY-SA', 'BY-NC', 'BY-NC-SA', 'BY-ND', 'BY-NC-ND']

const creativeCommons = CC_KINDS.flatMap((kind) =>
  Object.entries(CC_VERSIONS)
    // Of these two, SPDX has no version for intergovernmental organisations.
    .filter(([version]) => version !== '3.0-IGO' || (kind !== 'BY-NC' && kind !== 'BY-ND'))
    .map(([version, folder]): [id: string, license: License] => [
      `CC-${kind}-${version}`,
      {
        name: `CC ${kind} ${version.replace('-', ' ')}`,
        url: `https://creativecommons.org/licenses/${kind.toLowerCase()}/${folder}/`,
      },
    ]),
)

const ogl = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version'

/** Other licences that texts are published under, many with the code that they came with. */
const SPDX_IDS = [
  ...['AGPL-3.0-only', 'AGPL-3.0-or-later', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MIT'],
  ...['CC-BY-1.0', 'CC-BY-SA-1.0', 'CC-PDDC', 'CDLA-Permissive-2.0', 'EUPL-1.2', 'Unlicense'],
  ...['GFDL-1.2-or-later', 'GFDL-1.3-only', 'GPL-2.0-only', 'GPL-2.0-or-later', 'GPL-3.0-only'],
  ...['GPL-3.0-or-later', 'LGPL-3.0-or-later', 'MPL-2.0', 'ODC-By-1.0', 'OGL-UK-1.0', 'PDDL-1.0'],
]

const licenses: ReadonlyMap<string, License> = new Map([
  ...creativeCommons,
  ...Object.entries({
    'CC0-1.0': { name: 'CC0 1.0', url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
    'OGL-UK-2.0': { name: 'Open Government Licence v2.0', url: `${ogl}/2/` },
    'OGL-UK-3.0': { name: 'Open Government Licence v3.0', url: `${ogl}/3/` },
    'OGL-Canada-2.0': {
      name: 'Open Government Licence – Canada 2.0',
      url: 'https://open.canada.ca/en/open-government-licence-canada',
    },
    'etalab-2.0': {
      name: 'Licence Ouverte 2.0',
      url: 'https://www.etalab.gouv.fr/licence-ouverte-open-licence',
    },
    'NLOD-2.0': { name: 'NLOD 2.0', url: 'https://data.norge.no/nlod/en/2.0' },
    'DL-DE-BY-2.0': {
      name: 'Datenlizenz Deutschland 2.0 – Namensnennung',
      url: 'https://www.govdata.de/dl-de/by-2-0',
    },
    'ODbL-1.0': {
      name: 'ODbL 1.0',
      url: 'https://opendatacommons.org/licenses/odbl/1-0/',
    },
    'GFDL-1.3-or-later': {
      name: 'GNU FDL 1.3 or later',
      url: 'https://www.gnu.org/licenses/fdl-1.3.html',
    },
  }),
  ...SPDX_IDS.map((id): [string, License] => [
    id,
    { name: id, url: `https://spdx.org/licenses/${id}.html` },
  ]),
])

const isAddress = (text: string): boolean => /^https?:\/\//.test(text) && URL.canParse(text)

/** @returns the rule that an unknown licence breaks and how to fix it, if it is no address either */
export function faultOfLicense(text: string): string | undefined {
  if (licenses.has(text) || isAddress(text)) return undefined
  const byLower = new Map([...licenses.keys()].map((id) => [id.toLowerCase(), id]))
  const typed = text
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '-')
  const id = byLower.get(nearest(typed, [...byLower.keys()]) ?? '')
  const hint =
    id === undefined
      ? 'Write one such as CC-BY-4.0, or the address of the licence.'
      : `Did you mean ${id}? For any other licence, write its address.`
  return `must be a licence by its SPDX identifier, or its address. ${hint}`
}

/** @returns the licence of the field `license` */
export const licenseOf = (text: string): License =>
  licenses.get(text) ?? { name: text.replace(/^https?:\/\/(www\.)?|\/$/g, ''), url: text }
