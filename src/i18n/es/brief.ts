/** The interface in Spanish, as written in Mexico. */
import type { BriefStrings } from '../en/index.ts'
import { quotedWith } from '../quoted.ts'

const quoted = quotedWith('“', '”', '‘', '’')

/** Strings of a brief’s page. */
export const brief: BriefStrings = {
  minutes: (minutes) => `${minutes} min de lectura`,
  words: (words) => `${words} palabras`,
  dateInferred: (date) => `${date} (fecha inferida)`,
  recommendations: 'Recomendaciones clave',
  addressedTo: (addressee) => `Para: ${addressee}`,
  summary: 'Resumen',
  inBrief: 'En breve',
  summaryByEditors: 'Este resumen es de la redacción de este sitio, no de los autores.',
  printSummary: 'Imprimir el resumen',
  arguedIn: { one: 'Se explica en el párrafo #', many: 'Se explica en los párrafos #' },
  shortParagraph: (number) => `párr. ${number}`,
  readingBar: 'Dónde está',
  contents: 'Contenido',
  appendix: (letter: string) => `Anexo ${letter}`,
  subsectionsOf: (title: string) => `Partes de ${quoted(title)}`,
  supports: { one: 'Sustenta la recomendación #', many: 'Sustenta las recomendaciones #' },
  shortRecommendation: (number) => `recomendación ${number}`,
  alerts: {
    note: 'Nota',
    tip: 'Consejo',
    important: 'Importante',
    warning: 'Advertencia',
    caution: 'Precaución',
  },
  endnotes: 'Notas al final',
  endnote: (number) => `Nota al final ${number}`,
  inEndnotes: 'Ver todas las notas',
  backToText: 'Volver al texto',
  ofNote: (number) => `desde la nota ${number}`,
  pullQuoteFrom: (number) => `Cita destacada del párrafo ${number}`,
  goToPassage: (number) => `Del párrafo ${number}`,
  aboutTheAuthor: 'Semblanza',
  aboutTheAuthors: 'Semblanzas',
  colophon: 'Sobre esta edición',
  colophonPublished: (publisher, date) => `Publicado por ${publisher}, ${date}.`,
  colophonInferred: (issued) =>
    /^\d+$/.test(issued)
      ? 'El año se infiere del texto, que no da la fecha.'
      : 'La fecha se infiere del texto, que no da ninguna.',
  colophonTitles:
    'Los títulos de las secciones se agregaron en esta edición. El resto del texto no cambió.',
  colophonContact: 'Contacto',
  colophonParagraphs:
    'Los números de los párrafos se agregaron en esta edición. Son los mismos en todos los formatos.',
  // Addresses that moved or were withdrawn.
  placeMoved: 'Esta parte tiene una nueva dirección en',
  withdrawn: 'Retirado',
  withdrawnIntroduction:
    'Estas partes se retiraron después de la publicación. Todavía puede haber enlaces y citas que lleven a ellas.',
  withdrawnSection: (id) => `Sección ${quoted(id)}`,
  // The Cite panel.
  cite: 'Citar',
  citeShareDownload: 'Citar, compartir, descargar',
  citeStyle: 'Estilo',
  citePlace: 'Qué se cita',
  citeWhole: 'El documento entero',
  citeInText: 'En su texto',
  downloadText: 'Descargar:',
  citeFiles: 'Para gestores de referencias:',
  copyReference: 'Copiar referencia',
  copyInText: 'Copiar cita en el texto',
  copied: 'Copiado',
  publishedBy: 'Publicado por',
  date: 'Fecha',
  briefLength: 'Extensión',
  chapterOf: 'Capítulo de',
  shareBrief: 'Compartir',
  download: 'Descargar',
  topicsInBrief: 'Temas de este documento',
  moreTopics: (count) => `${count} temas más`,
  chapterOfReport: 'Este documento es un capítulo de',
  otherChapters: 'Otros capítulos del informe',
  relatedBriefs: 'Otros documentos sobre estos temas',
}
