/**
 * The interface in French. Spaces before ; : ! ? and inside « » are narrow and do not break.
 * Source: Imprimerie nationale, Lexique des règles typographiques, « Ponctuation ».
 */
import { countedIn } from '../counted.ts'
import type { PageStrings } from '../en/index.ts'
import { quotedWith } from '../quoted.ts'

const counted = countedIn('fr')
const quoted = quotedWith('«\u202f', '\u202f»', '“', '”')

export const page: PageStrings = {
  skipToText: 'Aller au texte',
  search: 'Rechercher',
  settings: 'Affichage',
  theme: 'Couleurs',
  themes: { '': 'Comme l’appareil', light: 'Claires', dark: 'Sombres' },
  textSize: 'Taille du texte',
  textSizes: { '': 'Normale', small: 'Petite', large: 'Grande', largest: 'Très grande' },
  pullQuotes: 'Citations en exergue',
  pullQuoteChoices: { '': 'Affichées', hidden: 'Masquées' },
  keys: 'Raccourcis clavier',
  keyList: [
    { key: '/', does: 'Rechercher' },
    { key: 'c', does: 'Sommaire du document' },
    { key: '?', does: 'Cette liste' },
    { key: 'Esc', does: 'Fermer une note ou une fenêtre' },
    { key: 'Tab', does: 'Aller aux outils du texte sélectionné' },
  ],
  keysOn: 'Activer les raccourcis /, c et ?',
  continueReading: 'Reprendre la lecture',
  continueAt: 'Reprendre à',
  notNow: 'Plus tard',
  allBriefs: 'Tous les documents',
  moreOf: (count, year) => `${counted(count, '# autre', '# autres')} de ${year}`,
  firstOfMonth: (date) => date.replace(/^1(?= )/, '1er'),
  by: 'Par',
  searchLabel: 'Rechercher des mots, des noms ou des sigles',
  searchLastBuild:
    'Le serveur de développement cherche dans l’index de la dernière compilation. Exécutez «\u202fnpm run build\u202f» s’il n’existe pas ou si le contenu a changé.',
  searchNoScript:
    'La recherche a besoin de JavaScript, qui est désactivé ou bloqué, ou votre navigateur est trop ancien. Chaque thème réunit tous les passages qui le mentionnent.',
  allContents: 'Sommaire de tous les documents',
  kinds: 'Type de résultat',
  kindChoices: {
    '': 'Tout',
    paragraph: 'Paragraphes',
    recommendation: 'Recommandations',
    endnote: 'Notes',
    figure: 'Figures',
    table: 'Tableaux',
    box: 'Encadrés',
    section: 'Titres de section',
  },
  topics: 'Thèmes',
  topicsIntroduction: 'Personnes, lieux et idées, de A à Z',
  alsoCalled: 'Aussi',
  authority: (term, site) => `${term} sur ${site}`,
  notFound: 'Page introuvable',
  notFoundHint: 'Vérifiez l’adresse, ou cherchez le document sur la page d’accueil.',
  // The library: lists of briefs, years, authors.
  briefs: (count) => counted(count, '# document', '# documents'),
  pages: 'Pages',
  page: (number) => `Page ${number}`,
  pageOf: (number, count) => `page ${number} sur ${count}`,
  years: 'Années',
  yearsIntroduction: 'Les documents par année, du plus récent au plus ancien.',
  briefsOfYear: (year) => `Documents de ${year}`,
  allYears: 'Toutes les années',
  authors: 'Auteurs',
  authorsIntroduction: 'Les auteurs des documents, de A à Z.',
  allAuthors: 'Tous les auteurs',
  briefsBy: (name) => `Documents par ${name}`,
  noBriefs: 'Aucun document pour le moment.',
  mentionedIn: 'Mentionné dans',
  shortNote: (number) => `note ${number}`,
  shortFigure: (number) => `figure ${number}`,
  shortTable: (number) => `tableau ${number}`,
  shortBox: (number) => `encadré ${number}`,
  continueWith: 'Reprendre la lecture\u202f:',
  seeFrontPage: 'Page d’accueil',
  // The footer, and the pages about the library.
  about: 'À propos',
  aboutLibrary: (name) => `À propos de ${name}`,
  lastingLinks: 'Des liens qui durent',
  lastingLinksText:
    'Chaque section, paragraphe, recommandation, note et citation en exergue a sa propre adresse, et les numéros et les titres y mènent. Une adresse ne change jamais. Si une partie est déplacée, son ancienne adresse mène à la nouvelle\u202f; si elle est retirée, son adresse le dit et explique pourquoi.',
  exampleLinks: 'Quelques adresses dans',
  rights: 'Droits',
  rightsText: 'Chaque document indique à la fin qui l’a publié et à qui appartiennent les droits.',
  feeds: 'Flux RSS',
  feedsText: 'Suivez la bibliothèque dans un lecteur de flux\u202f:',
  feedsOfTopics: 'Un thème que plusieurs documents mentionnent a son propre flux.',
  saved: 'Lecture hors connexion',
  savedIntroduction:
    'Les documents que vous pouvez lire sans connexion, sur cet appareil seulement.',
  savedNoScript: 'L’enregistrement exige JavaScript, qui est désactivé dans votre navigateur.',
  keepVisited: 'Garder les pages que j’ouvre, et la recherche, pour lire hors connexion',
  keepVisitedHint:
    'Si vous désactivez ce choix, tout est supprimé de cet appareil. Pour enregistrer un document avec son PDF, choisissez « Enregistrer pour lire hors connexion » sous Télécharger, sur sa page.',
  privacy: 'Confidentialité',
  privacyShort: 'Ni cookies ni pistage. Ce que ce site retient reste sur votre appareil.',
  privacyText:
    'Ce site n’utilise pas de cookies, ne compte ni ne suit ses visiteurs et ne charge rien d’autres sites. La recherche se fait dans votre navigateur.',
  onYourDevice: 'Ce qui est enregistré sur votre appareil',
  onYourDeviceText:
    'Pour vous simplifier la lecture, ce navigateur garde ce qui suit dans son stockage local. Rien n’est envoyé à personne.',
  storedItems: [
    'Les couleurs, la taille du texte et les autres choix d’Affichage',
    'L’endroit où vous avez arrêté de lire dans chaque document',
    'Le style de citation que vous avez choisi',
    'L’activation des raccourcis clavier',
    'Les pages que vous avez ouvertes, la recherche et les documents enregistrés, pour lire hors connexion',
    'Si des pages sont gardées pour lire hors connexion',
  ],
  forgetHint:
    'Vous pouvez aussi effacer les données de ce site dans les réglages de votre navigateur.',
  forget: 'Tout oublier sur cet appareil',
  forgotten: 'C’est fait. Plus rien n’est enregistré.',
  serverSees: 'Ce que voit le serveur',
  serverSeesText:
    'Comme tout serveur web, celui qui fournit ces pages voit quelles pages votre navigateur demande, et depuis quelle adresse internet. L’adresse de la page de recherche contient les mots que vous recherchez.',
  // Share pages, cards and feeds.
  policyBrief: 'Note d’orientation',
  quoted,
  readInBrief: 'À lire dans le document\u202f:',
  feed: 'Nouveaux documents',
  feedOfTopic: (term) => `Nouveaux documents qui mentionnent ${term}`,
  markdownNumbers:
    'Chaque document est un seul fichier Markdown. Le nombre en gras devant un paragraphe est son numéro permanent\u202f: le paragraphe 7 est à #p7 de la page du document, la recommandation 3 à #r3, la note 2 à #n2.',
}
