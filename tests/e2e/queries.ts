/**
 * Golden queries: for each query all paragraphs, recommendations and notes of the first brief that
 * match it, collected by hand. Search must find these and no others.
 */
export interface Query {
  query: string
  /** Fragment ids, in the order of the page. */
  places: string
  /** The topic whose card comes first. */
  card?: string
  /** The corrected query. */
  corrected?: string
  /** Words that are reported as found nowhere. */
  missing?: string
}

const unsc = { places: 'p5 p12', card: 'UNSC' }
const un = { places: 'r2 r3 p3 p4 p5 p12', card: 'UN' }
const us = { places: 'p1 p2 p3 p5 p6 p7 p8 p9 p12 p13 p14 n2', card: 'United States' }
const usmca = { places: 'p9 p13', card: 'USMCA' }
const nafta = { places: 'p1', card: 'NAFTA' }
const lopezObrador = {
  places: 'p6 p7 p8 p9 p10 p11 p12 p14 n4',
  card: 'Andrés Manuel López Obrador',
}
const obrador = { places: lopezObrador.places }
const vaccination = { places: 'r7 p13', card: 'vaccination' }
const nonIntervention = { places: 'p7 p8 p12', card: 'non-intervention' }
const usMexico = { places: 'p2 p5 p6 p14' }
const migration = { places: 'r1 r2 p2 p4 p11 p12', card: 'migration' }

export const queries: Query[] = [
  // Acronym, long form and alias, in any case.
  ...['UNSC', 'unsc', 'UN Security Council', 'United Nations Security Council'].map((query) => ({
    query,
    ...unsc,
  })),
  ...['Security Council', 'Consejo de Seguridad'].map((query) => ({ query, ...unsc })),
  ...['UN', 'un', 'U.N.', 'United Nations', 'ONU'].map((query) => ({ query, ...un })),
  ...['US', 'U.S.', 'u.s', 'USA', 'United States', 'Estados Unidos'].map((query) => ({
    query,
    ...us,
  })),
  ...['USMCA', 'usmca', 'T-MEC', 'TMEC', 'CUSMA'].map((query) => ({ query, ...usmca })),
  ...['NAFTA', 'TLCAN', 'North American Free Trade Agreement'].map((query) => ({
    query,
    ...nafta,
  })),
  { query: 'G20', places: 'r7 p3 p13', card: 'G20' },
  { query: 'G-20', places: 'r7 p3 p13', card: 'G20' },
  { query: 'OEA', places: 'p3', card: 'OAS' },
  { query: 'CPTPP', places: 'p13', card: 'CPTPP' },
  { query: 'Trans-Pacific Partnership', places: 'p13', card: 'CPTPP' },
  { query: 'IDB', places: 'p8', card: 'Inter-American Development Bank' },
  { query: 'COP', places: 'p4', card: 'COP' },
  { query: 'AMLO', ...lopezObrador },

  // Accents, dots, hyphens, apostrophes and quotes.
  { query: 'lopez obrador', ...lopezObrador },
  { query: 'López Obrador’s', ...lopezObrador },
  { query: 'Obrador', ...obrador },
  { query: 'calderon', places: 'p4', card: 'Felipe Calderón' },
  { query: 'US-Mexico', ...usMexico },
  { query: 'U.S.-Mexico', ...usMexico },
  { query: 'vis a vis', places: 'r4 p13' },
  { query: 'vis-à-vis', places: 'r4 p13' },
  { query: 'non-intervention', ...nonIntervention },
  { query: 'nonintervention', places: nonIntervention.places },
  { query: 'covid 19', places: 'p13 p14', card: 'COVID-19' },
  { query: 're-engage', places: 'r2 r5 p12 p13' },
  { query: 'reengage', places: 'r2 r5 p12 p13' },

  // Mistyped.
  { query: 'vacination', ...vaccination, corrected: 'vaccination' },
  { query: 'NATFA', ...nafta, corrected: 'NAFTA' },
  { query: 'Obredor', ...obrador, corrected: 'Obrador' },
  { query: 'UNCS', ...unsc, corrected: 'UNSC' },
  { query: 'inteventions', places: '', missing: 'inteventions' },
  { query: 'Marrakech', places: 'p12', corrected: 'marrakesh' },
  { query: 'goverment', places: 'p1 p6 p8 p10 p14', corrected: 'government' },

  // Spelled correctly, but not in the text.
  { query: 'wall', places: '', missing: 'wall' },
  { query: 'Peru', places: '', missing: 'Peru' },
  { query: 'tariffs', places: '', missing: 'tariffs' },

  // Word forms.
  { query: 'vaccine', ...vaccination },
  { query: 'vaccines', ...vaccination },
  { query: 'immunisation', places: 'r7 p13' },
  { query: 'neighbours', places: 'p1 p13' },
  { query: 'migrants', ...migration },
  { query: 'migration', ...migration },
  { query: 'opportunity', places: 'p1 p2 p3 p5 p6 p13 p14' },
  { query: 'policies', places: 'r3 p2 p3 p4 p5 p9 p12 p14 n2 n3' },
  { query: 'borders', places: 'p1 p2 p9 p10 p11' },
  { query: 'economy', places: 'r4 r7 p1 p2 p4 p13 p14' },
  { query: 'Mexican', places: 'p6 p8 p10 p14' },

  // Phrases, several words, and words found nowhere.
  { query: '"UN Security" council', places: 'p5 p12' },
  { query: '"security council"', places: 'p5 p12' },
  { query: '"council security"', places: '', missing: 'council security' },
  { query: '"policies"', places: 'p3 p5 p9 n2' },
  { query: 'usmca zebra', ...usmca, missing: 'zebra' },
  { query: 'USMCA China', places: 'p13', card: 'USMCA' },
  { query: 'Biden Trump', places: 'p5 p7 p9 p11', card: 'Joe Biden' },
  { query: 'punched below its weight', places: 'p8' },

  // Persons, places, things.
  { query: 'Manning', places: 'n2', card: 'Bayless Manning' },
  { query: 'Wayne', places: 'p3 n3', card: 'Earl Anthony Wayne' },
  { query: 'China', places: 'r4 p2 p13', card: 'China' },
  { query: 'Central America', places: 'r1 p3 p4 p6 p11', card: 'Central America' },
  { query: 'northern triangle', places: 'r1 p3 p11', card: 'Northern Triangle' },
  { query: 'North America', places: 'r5 r6 p1 p2 p3 p4 p13 n3', card: 'North America' },
  { query: 'Leaders’ Summit', places: 'r6 p13', card: 'North American Leaders’ Summit' },
  { query: 'climate', places: 'p2 p3 p4' },
  { query: 'rules-based', places: 'p5 p14' },
  { query: 'unlikely', places: 'p6' },
  { query: 'usage', places: 'p8' },
  { query: 'tango', places: 'p6' },
  { query: '2024', places: 'n1' },
  { query: 'Wilson Quarterly', places: 'n3' },
]
