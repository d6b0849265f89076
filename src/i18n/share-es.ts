import type { ShareStrings } from './share-en.ts'

/** What sending and arriving say in Spanish: by itself, since the browser loads it. */
export const shareEs: ShareStrings = {
  copyLinkTo: (place) => `Copiar enlace ${place}`,
  placeNames: {
    p: 'al párrafo',
    r: 'a la recomendación',
    n: 'a la nota',
    q: 'a la cita destacada',
  },
  inQuotes: (words) => `“${words.replace(/“/g, '‘').replace(/”/g, '’')}”`,
  selectedPassage: 'Pasaje seleccionado',
  copyPassage: 'Copiar enlace a este pasaje',
  copyQuotation: 'Copiar cita con referencia',
  share: 'Compartir…',
  linkCopied: 'Enlace copiado',
  quotationCopied: 'Cita copiada',
  notCopied: 'El navegador no permitió copiar. Aquí está:',
  locators: {
    p: { one: 'párr.', many: 'párrs.' },
    r: { one: 'recomendación', many: 'recomendaciones' },
    n: { one: 'nota', many: 'notas' },
  },
  textChanged: 'El texto ha cambiado desde que se creó este enlace; este es el pasaje más cercano.',
  wordsGone: 'Las palabras a las que lleva este enlace ya no están en el texto.',
  nearestPlace: 'No existe ese lugar en este documento; este es el más cercano.',
  noSuchPlace: 'El lugar al que lleva este enlace no está en este documento.',
  toContents: 'Ver el contenido',
  toSearch: 'Buscar sus palabras',
  toSearchPage: 'Buscar en la biblioteca',
  close: 'Cerrar',
  linkArrival: 'Adónde lleva este enlace',
}
