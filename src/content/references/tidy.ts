/** Repairs what BibTeX has no exact form for, so that styles print it well. */
import { OTHERS, type WorkItem, type WorkName } from '../../brief/model/reference.ts'

/** Languages as BibLaTeX names them. Source: babel manual, 1.20, names of languages. */
const LANGUAGES: Record<string, string> = {
  ...{ english: 'en', american: 'en-US', usenglish: 'en-US', british: 'en-GB', ukenglish: 'en-GB' },
  ...{ spanish: 'es', mexican: 'es-MX', español: 'es', castellano: 'es', catalan: 'ca' },
  ...{ french: 'fr', francais: 'fr', français: 'fr', canadien: 'fr-CA', acadian: 'fr-CA' },
  ...{ german: 'de', ngerman: 'de', germanb: 'de', deutsch: 'de', austrian: 'de-AT' },
  ...{ naustrian: 'de-AT', swissgerman: 'de-CH', nswissgerman: 'de-CH', dutch: 'nl' },
  ...{ italian: 'it', italiano: 'it', portuguese: 'pt', portuges: 'pt', brazilian: 'pt-BR' },
  ...{ brazil: 'pt-BR', danish: 'da', swedish: 'sv', norsk: 'nb', norwegian: 'nb', finnish: 'fi' },
  ...{ polish: 'pl', czech: 'cs', russian: 'ru', ukrainian: 'uk', turkish: 'tr', greek: 'el' },
  ...{ hungarian: 'hu', romanian: 'ro', arabic: 'ar', hebrew: 'he', chinese: 'zh', japanese: 'ja' },
  ...{ korean: 'ko', latin: 'la' },
}

/** BibTeX's kinds of thesis and report, which are not words to print. */
const GENRES: Record<string, Record<string, string>> = {
  en: {
    ...{ phdthesis: 'PhD thesis', mathesis: 'Master’s thesis', mastersthesis: 'Master’s thesis' },
    ...{ bathesis: 'Bachelor’s thesis', techreport: 'Technical report' },
    resreport: 'Research report',
  },
  es: {
    ...{ phdthesis: 'Tesis doctoral', mathesis: 'Tesis de maestría', bathesis: 'Tesis de grado' },
    ...{ mastersthesis: 'Tesis de maestría', techreport: 'Informe técnico' },
    resreport: 'Informe de investigación',
  },
  fr: {
    ...{ phdthesis: 'Thèse de doctorat', mathesis: 'Mémoire de master' },
    ...{ mastersthesis: 'Mémoire de master', bathesis: 'Mémoire de licence' },
    ...{ techreport: 'Rapport technique', resreport: 'Rapport de recherche' },
  },
}

/** @returns the work with a bare DOI, a language tag, printable kinds, "et al." for "and others" */
export function tidied(item: WorkItem, lang: string): WorkItem {
  const [primary = ''] = lang.split('-')
  const genres = GENRES[primary] ?? GENRES['en'] ?? {}
  const { DOI, URL, language, genre, author, editor, translator, ...others } = item
  return {
    ...others,
    ...(DOI !== undefined && { DOI: bareDoi(DOI) }),
    ...(URL !== undefined && URL !== '' && { URL: wholeAddress(URL) }),
    ...(language !== undefined && tagOf(language)),
    ...(genre !== undefined && {
      genre: typeof genre === 'string' ? (genres[genre] ?? genre) : genre,
    }),
    ...(author && { author: author.map(repaired) }),
    ...(editor && { editor: editor.map(repaired) }),
    ...(translator && { translator: translator.map(repaired) }),
  }
}

const bareDoi = (doi: string): string =>
  doi.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')

/** An address typed without https:// would lead to a page of this site. */
const wholeAddress = (url: string): string =>
  /^[\w-]+(\.[\w-]+)+(\/|$)/.test(url) ? `https://${url}` : url

/** A name that is no tag is left out: styles would take the work for one in the brief's language. */
function tagOf(language: string): { language?: string } {
  const name = language.trim().toLowerCase()
  const tag =
    LANGUAGES[name] ?? (/^[a-z]{2,3}(-[a-z0-9]+)*$/i.test(language) ? language : undefined)
  return tag === undefined ? {} : { language: tag }
}

function repaired(name: WorkName): WorkName {
  const { family, given, 'non-dropping-particle': particle, ...rest } = name
  if (given !== undefined || typeof particle !== 'string') {
    return family === 'others' && given === undefined ? { family: OTHERS } : name
  }
  // citation-js takes a first name that begins with an accent command, {\'E}tienne, for a particle.
  const [, first = '', others = ''] = /^((?:\p{Lu}\S*\s*)*)(.*)$/u.exec(particle) ?? []
  if (first === '') return name
  return {
    ...{ ...rest, family, given: first.trim() },
    ...(others !== '' && { 'non-dropping-particle': others }),
  }
}
