/** The interface in Spanish, as written in Mexico. */
import { countedIn } from '../counted.ts'
import type { PageStrings } from '../en/index.ts'
import { quotedWith } from '../quoted.ts'

const counted = countedIn('es')
const quoted = quotedWith('“', '”', '‘', '’')

export const page: PageStrings = {
  skipToText: 'Ir al texto',
  search: 'Buscar',
  settings: 'Apariencia',
  theme: 'Colores',
  themes: { '': 'Como el dispositivo', light: 'Claros', dark: 'Oscuros' },
  textSize: 'Tamaño de la letra',
  textSizes: { '': 'Normal', small: 'Chica', large: 'Grande', largest: 'Muy grande' },
  pullQuotes: 'Citas destacadas',
  pullQuoteChoices: { '': 'Visibles', hidden: 'Ocultas' },
  keys: 'Atajos de teclado',
  keyList: [
    { key: '/', does: 'Buscar' },
    { key: 'c', does: 'Contenido del documento' },
    { key: '?', does: 'Esta lista' },
    { key: 'Esc', does: 'Cerrar una nota o una ventana' },
    { key: 'Tab', does: 'Ir a las opciones del texto seleccionado' },
  ],
  keysOn: 'Activar los atajos /, c y ?',
  continueReading: 'Seguir leyendo',
  continueAt: 'Seguir en',
  notNow: 'Ahora no',
  allBriefs: 'Todos los documentos',
  moreOf: (count, year) => `${counted(count, '# más', '# más')} de ${year}`,
  firstOfMonth: (date) => date,
  by: 'Por',
  searchLabel: 'Busque palabras, nombres o siglas',
  searchLastBuild:
    'El servidor de desarrollo busca en el índice de la última compilación. Ejecute “npm run build” si no existe o si el contenido ha cambiado.',
  searchNoScript:
    'La búsqueda necesita JavaScript, que está desactivado en su navegador. Cada tema reúne todos los pasajes que lo mencionan.',
  allContents: 'Contenido de todos los documentos',
  kinds: 'Tipo de resultado',
  kindChoices: {
    '': 'Todo',
    paragraph: 'Párrafos',
    recommendation: 'Recomendaciones',
    endnote: 'Notas',
    figure: 'Figuras',
    table: 'Tablas',
    box: 'Recuadros',
    section: 'Títulos de sección',
  },
  topics: 'Temas',
  topicsIntroduction: 'Personas, lugares e ideas, de la A a la Z',
  alsoCalled: 'También',
  authority: (term, site) => `Sobre ${term} en ${site}`,
  notFound: 'Página no encontrada',
  notFoundHint: 'Revise si la dirección tiene errores, o encuentre el documento en la portada.',
  // The library: lists of briefs, years, authors.
  briefs: (count) => counted(count, '# documento', '# documentos'),
  pages: 'Páginas',
  page: (number) => `Página ${number}`,
  pageOf: (number, count) => `página ${number} de ${count}`,
  years: 'Años',
  yearsIntroduction: 'Los documentos por año, del más reciente al más antiguo.',
  briefsOfYear: (year) => `Documentos de ${year}`,
  allYears: 'Todos los años',
  authors: 'Autores',
  authorsIntroduction: 'Autores de los documentos, de la A a la Z.',
  allAuthors: 'Todos los autores',
  briefsBy: (name) => `Documentos de ${name}`,
  noBriefs: 'Todavía no hay documentos.',
  mentionedIn: 'Se menciona en',
  shortNote: (number) => `nota ${number}`,
  shortFigure: (number) => `figura ${number}`,
  shortTable: (number) => `tabla ${number}`,
  shortBox: (number) => `recuadro ${number}`,
  continueWith: 'Seguir leyendo:',
  seeFrontPage: 'Portada',
  // The footer, and the pages about the library.
  about: 'Acerca de',
  aboutLibrary: (name) => `Acerca de ${name}`,
  lastingLinks: 'Enlaces que perduran',
  lastingLinksText:
    'Cada sección, párrafo, recomendación, nota y cita destacada tiene su propia dirección, y los números y los títulos enlazan a ella. Una dirección no cambia nunca. Si una parte cambia de lugar, su dirección anterior lleva a la nueva; si se retira, su dirección lo dice y explica por qué.',
  exampleLinks: 'Algunas direcciones de',
  rights: 'Derechos',
  rightsText: 'Cada documento indica al final quién lo publicó y a quién pertenecen los derechos.',
  feeds: 'Canales RSS',
  feedsText: 'Siga la biblioteca en un lector de canales:',
  feedsOfTopics: 'Un tema que mencionan varios documentos tiene su propio canal.',
  privacy: 'Privacidad',
  privacyShort: 'Sin cookies ni rastreo. Lo que este sitio recuerda se queda en su dispositivo.',
  privacyText:
    'Este sitio no usa cookies, no cuenta ni sigue a sus visitantes y no carga nada de otros sitios. La búsqueda se hace en su navegador.',
  onYourDevice: 'Lo que se guarda en su dispositivo',
  onYourDeviceText:
    'Para facilitarle la lectura, este navegador guarda lo siguiente en su almacenamiento local. No se envía a nadie.',
  storedItems: [
    'Los colores, el tamaño de la letra y las demás opciones de Apariencia',
    'Dónde dejó de leer cada documento',
    'El estilo de cita que eligió',
    'Si los atajos de teclado están activados',
  ],
  forgetHint: 'También puede borrar los datos de este sitio en la configuración de su navegador.',
  forget: 'Olvidar todo en este dispositivo',
  forgotten: 'Listo. Ya no queda nada guardado.',
  serverSees: 'Lo que ve el servidor',
  serverSeesText:
    'Como cualquier servidor web, el que entrega estas páginas ve qué páginas pide su navegador y desde qué dirección de internet. La dirección de la página de búsqueda contiene las palabras que usted busca.',
  // Share pages, cards and feeds.
  policyBrief: 'Documento de políticas',
  quoted,
  readInBrief: 'Léalo en el documento:',
  feed: 'Documentos nuevos',
  feedOfTopic: (term) => `Documentos nuevos que mencionan ${term}`,
  markdownNumbers:
    'Cada documento es un solo archivo Markdown. El número en negrita antes de un párrafo es su número permanente: el párrafo 7 está en #p7 de la página del documento, la recomendación 3 en #r3, la nota 2 en #n2.',
}
