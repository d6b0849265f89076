/** Words to write over, in the languages of the interface. */

interface Sample {
  standfirst: string
  sectionTitle: string
  paragraphs: string
  recommendation: string
  endnote: string
  /** Stands in `paragraphs`. */
  pullQuote: string
  aboutAuthor: string
}

const en: Sample = {
  standfirst: 'Say in one or two sentences what this brief is about.',
  sectionTitle: 'The first section',
  paragraphs: `Write the first paragraph here.[^1] A pull quote repeats words of the text.

Write the second paragraph here.`,
  recommendation: 'Say what should be done.',
  endnote: 'Name the source, or explain.',
  pullQuote: 'A pull quote repeats words of the text.',
  aboutAuthor: 'Say in a few sentences who the author is.',
}

const es: Sample = {
  standfirst: 'Diga en una o dos frases de qué trata este documento.',
  sectionTitle: 'La primera sección',
  paragraphs: `Escriba aquí el primer párrafo.[^1] Un destacado repite palabras del texto.

Escriba aquí el segundo párrafo.`,
  recommendation: 'Diga qué debería hacerse.',
  endnote: 'Nombre la fuente o explique.',
  pullQuote: 'Un destacado repite palabras del texto.',
  aboutAuthor: 'Diga en unas frases quién es la persona autora.',
}

/**
 * @param lang a language tag
 * @returns the words in that language, in English where there are none
 */
export function sampleFor(lang: string): Sample {
  return lang === 'es' || lang.startsWith('es-') ? es : en
}
