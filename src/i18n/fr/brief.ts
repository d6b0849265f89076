/**
 * The interface in French. Spaces before ; : ! ? and inside « » are narrow and do not break.
 * Source: Imprimerie nationale, Lexique des règles typographiques, « Ponctuation ».
 */
import type { BriefStrings } from '../en/index.ts'
import { quotedWith } from '../quoted.ts'

const quoted = quotedWith('«\u202f', '\u202f»', '“', '”')

/** Strings of a brief’s page. */
export const brief: BriefStrings = {
  minutes: (minutes) => `${minutes} min de lecture`,
  words: (words) => `${words} mots`,
  dateInferred: (date) => `${date} (date déduite)`,
  recommendations: 'Recommandations clés',
  addressedTo: (addressee) => `Pour\u202f: ${addressee}`,
  summary: 'Résumé',
  inBrief: 'En bref',
  summaryByEditors: 'Ce résumé est de la rédaction de ce site, non des auteurs.',
  printSummary: 'Imprimer le résumé',
  arguedIn: { one: 'Voir le paragraphe #', many: 'Voir les paragraphes #' },
  shortParagraph: (number) => `paragr. ${number}`,
  readingBar: 'Où vous êtes',
  contents: 'Sommaire',
  appendix: (letter: string) => `Annexe ${letter}`,
  subsectionsOf: (title: string) => `Parties de ${quoted(title)}`,
  supports: { one: 'Étaye la recommandation #', many: 'Étaye les recommandations #' },
  shortRecommendation: (number) => `recommandation ${number}`,
  downloadCsv: 'Télécharger le tableau au format CSV',
  enlarge: 'Agrandir',
  zoomIn: 'Zoomer',
  alerts: {
    note: 'Note',
    tip: 'Conseil',
    important: 'Important',
    warning: 'Avertissement',
    caution: 'Attention',
  },
  archivedCopy: 'copie archivée',
  endnotes: 'Notes',
  endnote: (number) => `Note de fin ${number}`,
  ofReference: (words) => `depuis ${quoted(words)}`,
  references: 'Références',
  inEndnotes: 'Voir toutes les notes',
  backToText: 'Retour au texte',
  ofNote: (number) => `depuis la note ${number}`,
  pullQuoteFrom: (number) => `Citation en exergue, tirée du paragraphe ${number}`,
  goToPassage: (number) => `Tirée du paragraphe ${number}`,
  aboutTheAuthor: 'À propos de l’auteur',
  aboutTheAuthors: 'À propos des auteurs',
  colophon: 'À propos de cette édition',
  colophonPublished: (publisher, date) => `Publié par ${publisher}, ${date}.`,
  colophonInferred: (issued) =>
    /^\d+$/.test(issued)
      ? 'L’année est déduite du texte, qui ne donne pas la date.'
      : 'La date est déduite du texte, qui n’en donne pas.',
  colophonTitles:
    'Les titres des sections ont été ajoutés pour cette édition. Le reste du texte est inchangé.',
  colophonContact: 'Contact',
  edit: 'Modifier ce document',
  colophonParagraphs:
    'Les numéros des paragraphes ont été ajoutés pour cette édition. Ils sont les mêmes dans tous les formats.',
  // Addresses that moved or were withdrawn.
  placeMoved: 'Cette partie a une nouvelle adresse dans',
  withdrawn: 'Retiré',
  withdrawnIntroduction:
    'Ces parties ont été retirées après la publication. Des liens et des citations peuvent encore y mener.',
  withdrawnSection: (id) => `Section ${quoted(id)}`,
  // The Cite panel.
  cite: 'Citer',
  howToCite: 'Comment citer',
  citeShareDownload: 'Citer, partager, télécharger',
  citeStyle: 'Style',
  citationStyles: {
    apa: 'APA, 7e édition',
    chicago: 'Chicago, 17e édition, auteur-date',
    mla: 'MLA, 9e édition',
  },
  citePlace: 'Passage cité',
  citeWhole: 'Tout le document',
  citeInText: 'Dans votre texte',
  downloadText: 'Télécharger\u202f:',
  citeFiles: 'Pour les logiciels de bibliographie\u202f:',
  copyReference: 'Copier la référence',
  copyInText: 'Copier l’appel de citation',
  copied: 'Copié',
  publishedBy: 'Publié par',
  date: 'Date',
  briefLength: 'Longueur',
  chapterOf: 'Chapitre de',
  shareBrief: 'Partager',
  download: 'Télécharger',
  topicsInBrief: 'Thèmes de ce document',
  moreTopics: (count) => `${count} autres thèmes`,
  chapterOfReport: 'Ce document est un chapitre de',
  otherChapters: 'Autres chapitres du rapport',
  relatedBriefs: 'Autres documents sur ces thèmes',
  // The record of a brief, if its front matter has these fields.
  beforeSubtitle: '\u202f: ',
  workType: 'Type',
  workTypes: { 'policy-brief': 'Note d’orientation', 'working-paper': 'Document de travail' },
  editedBy: 'Sous la direction de',
  translatedBy: 'Traduction de',
  institution: 'Institution',
  series: 'Collection',
  seriesNumber: (series, number) => `${series}, nº\u00a0${number}`,
  edition: 'Édition',
  license: 'Licence',
  abstract: 'Résumé',
  funding: 'Financement',
  disclosure: 'Déclaration d’intérêts',
  acknowledgements: 'Remerciements',
  keywords: 'Mots-clés',
  original: 'Publication d’origine',
  files: 'Fichiers\u202f:',
  readInThisLanguage: 'Lire en français',
  // The PDF file.
  qrCode: (address) => `Code QR avec l’adresse ${address}`,
  // The EPUB file.
  titlePage: 'Page de titre',
  startOfText: 'Début du texte',
  paragraphs: 'Paragraphes',
  landmarks: 'Points de repère',
  accessibleText:
    'Le texte, les titres, les listes, les tableaux et les liens sont balisés : ils peuvent être lus à voix haute et affichés dans toute taille, police et couleur. Chaque paragraphe du corps du texte s’atteint par son numéro.',
  accessibleNotes: 'Les notes peuvent s’ouvrir en fenêtre et ramènent au texte.',
  accessibleImages: 'Les images ont une description, sauf si elles sont décoratives.',
  accessibleFormulas: 'Les formules sont en MathML.',
  imageNotDescribed: 'Image pas encore décrite',
}
