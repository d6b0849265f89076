/**
 * The interface in French. Spaces before ; : ! ? and inside « » are narrow and do not break.
 * Source: Imprimerie nationale, Lexique des règles typographiques, « Ponctuation ».
 */
import { countedIn } from '../counted.ts'
import type { BrowserStrings } from '../en/index.ts'
import { quotedWith, unlessQuoted } from '../quoted.ts'

const counted = countedIn('fr')
const quoted = quotedWith('«\u202f', '\u202f»', '“', '”')
const searched = unlessQuoted(quoted)

export const browser: BrowserStrings = {
  recommendation: (number) => `Recommandation ${number}`,
  paragraph: (number) => `Paragraphe ${number}`,
  note: (number) => `Note ${number}`,
  reference: 'Référence',
  pullQuoteNamed: (number) => `Citation en exergue ${number}`,
  figure: (number) => `Figure ${number}`,
  table: (number) => `Tableau ${number}`,
  box: (number) => `Encadré ${number}`,
  searchTitle: 'Rechercher dans la bibliothèque',
  searchNothing: (query) => `Aucun passage pour ${searched(query)}.`,
  searchNothingHint: 'Essayez avec moins de mots ou d’autres mots, ou consultez',
  searchMissing: (word) => `Aucun document ne contient ${searched(word)}.`,
  searchNear: (word, topics) =>
    `Aucun document ne contient ${searched(word)}. À la place : ${topics}.`,
  searchLacks: (word) => `Sans ${searched(word)}`,
  searchRetry: 'Réessayer',
  searchCorrected: 'Passages pour',
  searchInstead: (typed) => `Rechercher ${searched(typed)} quand même`,
  searchAll: (count) => `Voir les ${count} passages`,
  searchAllBriefs: 'Voir tous les passages de tous les documents',
  searchMore: (briefs) => `Chercher dans d’autres des ${briefs} documents restants`,
  searchMoreOne: 'Chercher dans l’autre document',
  searchBestOne: (all) => `(dans le plus proche des ${all} documents)`,
  searchBest: (some, all) => `(dans les ${some} plus proches des ${all} documents)`,
  author: 'Auteur',
  year: 'Année',
  anyAuthor: 'Tous les auteurs',
  anyYear: 'Toutes les années',
  anyTopic: 'Tous les thèmes',
  onlyIn: 'Seulement dans',
  onlyInBrief: 'Seulement dans ce document',
  searchCount: (count, query) => `${count} passages pour ${searched(query)}`,
  searchCountOne: (query) => `Un passage pour ${searched(query)}`,
  searchFailed: 'Impossible de charger la recherche. Vérifiez votre connexion, puis réessayez.',
  searchAsk: 'Saisissez ce que vous cherchez dans ces documents.',
  searchLoading: 'Recherche en cours…',
  section: 'Section',
  titleAndStandfirst: 'Titre et introduction',
  topic: 'Thème',
  allTopics: 'Tous les thèmes',
  passages: (count) => counted(count, '# passage', '# passages'),
  seePassages: (count) => counted(count, 'Voir le passage', 'Voir les # passages'),
  marksFound: (at, count) => `Résultat ${at} sur ${count}`,
  previous: 'Précédent',
  next: 'Suivant',
  clear: 'Effacer',
  // Links to places and passages.
  copyLink: 'Copier le lien',
  inQuotes: quoted,
  placeWithWords: (place, words) => `${place}\u202f: ${words}`,
  selectedPassage: 'Passage sélectionné',
  copyPassage: 'Copier le lien vers ce passage',
  copyQuotation: 'Copier la citation et sa référence',
  cite: 'Citer',
  share: 'Partager…',
  linkCopied: 'Lien copié',
  quotationCopied: 'Citation copiée',
  notCopied: 'Votre navigateur a bloqué la copie. Copiez d’ici\u202f:',
  locators: {
    paragraph: { one: 'paragr.', many: 'paragr.' },
    recommendation: { one: 'recommandation', many: 'recommandations' },
    endnote: { one: 'note', many: 'notes' },
    figure: { one: 'figure', many: 'figures' },
    table: { one: 'tableau', many: 'tableaux' },
    box: { one: 'encadré', many: 'encadrés' },
  },
  textChanged: 'Le texte a changé depuis la création de ce lien. Voici le passage le plus proche.',
  wordsGone: 'Les mots vers lesquels mène ce lien ne sont plus dans le texte.',
  nearestPlace:
    'L’endroit vers lequel mène ce lien n’est pas dans ce document. Voici le plus proche.',
  noSuchPlace: 'L’endroit vers lequel mène ce lien n’est pas dans ce document.',
  toContents: 'Voir le sommaire',
  toSearch: 'Rechercher ces mots',
  toSearchPage: 'Rechercher dans la bibliothèque',
  close: 'Fermer',
  linkArrival: 'À propos de ce lien',
  linkOrigin: (authors) => ['Extrait de ', `, par ${authors}`],
  toBeginning: 'Lire depuis le début',
  wayBack: 'Revenir où vous étiez',
}
