import { countedIn } from './counted.ts'
import type { SearchStrings } from './search-en.ts'

const counted = countedIn('es')

/** What search says in Spanish: by itself, since the browser loads it. */
export const searchEs: SearchStrings = {
  recommendation: (number) => `Recomendación ${number}`,
  paragraph: (number) => `Párrafo ${number}`,
  note: (number) => `Nota ${number}`,
  searchTitle: 'Buscar en la biblioteca',
  searchNothing: (query) => `No se encontró nada para “${query}”.`,
  searchNothingHint: 'Intente con menos palabras o con otras, o recorra',
  searchMissing: (word) => `“${word.replace(/[“”]/g, '')}” no aparece en ninguna parte.`,
  searchCorrected: 'Se muestran resultados para',
  searchInstead: (typed) => `Buscar “${typed}” de todos modos`,
  searchAll: (count) => `Ver los ${count} pasajes`,
  searchAllBriefs: 'Ver todos los pasajes de todos los documentos',
  searchMoreOne: 'Buscar en el otro documento',
  searchMore: (briefs) => `Buscar en más de los otros ${briefs} documentos`,
  searchBestOne: (all) => `(en el mejor de ${all} documentos)`,
  searchBest: (some, all) => `(en los ${some} mejores de ${all} documentos)`,
  author: 'Autor',
  year: 'Año',
  anyAuthor: 'Cualquier autor',
  anyYear: 'Cualquier año',
  anyTopic: 'Cualquier tema',
  onlyIn: 'Solo en',
  onlyInBrief: 'Solo en este documento',
  searchCount: (count, query) => `${count} pasajes para “${query}”`,
  searchCountOne: (query) => `Un pasaje para “${query}”`,
  searchFailed: 'No se pudo cargar el índice de búsqueda. Revise la conexión e intente de nuevo.',
  searchAsk: 'Escriba qué buscar en los documentos elegidos.',
  searchLoading: 'Buscando…',
  section: 'Sección',
  titleAndStandfirst: 'Título y entradilla',
  topic: 'Tema',
  allTopics: 'Todos los temas',
  passages: (count) => counted(count, '# pasaje', '# pasajes'),
  marksFound: (at, count) => `Coincidencia ${at} de ${count}`,
  previous: 'Anterior',
  next: 'Siguiente',
  clear: 'Quitar marcas',
}
