/**
 * Queries on the first brief as staffers, journalists and researchers type them, each with every
 * paragraph, recommendation and note that answers it, collected by hand before search was written.
 * They measure search; the golden queries in `tests/e2e/queries.ts` say what it must do.
 */

export interface BriefQuery {
  query: string
  /** Fragment ids; none if the brief has nothing on it. */
  places: string[]
}

const MIGRATION = 'r1 r2 p2 p4 p11 p12'
const BORDER = 'p1 p2 p9 p10 p11'
const AMLO = 'p6 p7 p8 p9 p10 p11 p12 p14 n4'
const UN = 'r2 r3 p3 p4 p5 p12'
const US = 'p1 p2 p3 p5 p6 p7 p8 p9 p12 p13 p14 n2'
const BIDEN = 'p5 p6 p7 p9 p10 p11'
const TRUMP = 'p5 p7 p9 p11'
const CHINA = 'r4 p2 p13'
const ENERGY = 'p2 p3 p9'
const TRIANGLE = 'r1 p3 p11'
const COMPACTS = 'r2 p12'
const COVID = 'p13 p14'
const CENTRAL = 'r1 p3 p4 p6 p11'
const CLIMATE = 'p2 p3 p4'
const NONINTERVENTION = 'p7 p8 p12'
const DRUGS = 'p2'
const VOTES = 'p7 n1 n4'
const SUMMIT = 'r6 p13'

/** A line a query, in groups by what the reader has in mind. */
const LINES = `
# Words of the text.
ambassador | p2 p3
asylum | r2 p2 p4 p7 p12
allies | p5 p11
biodiversity | p2
Caribbean | p4 p5
chauvinistic | p9
competitiveness | r4 p2 p13
cooperation | r5 p1 p9 p11 p13 p14
democracy | p4 p9
displacement | r1 p11
economic recovery | r7 p13
electoral fraud | n4
empathy | p9
footprint | p3 n3
immunization | r7 p13
infrastructure | p13
institutions | p9 p10
insecurity | r1 p11
intelligence-sharing | p4
interdependence | p2
law enforcement | p9
metroplexes | p2
multilateral | r2 p2 p3 p12
pandemic | ${COVID}
peacekeeping | p4
pragmatism | p7 p11
renegotiated | p13
salsa | p6
seditious | p7
supply chains | p13
synergies | r5 p3 p4 p5 p13
trade | p1 p2 p13
water | p2
whiplash | p9
disaster relief | p4
social media | p7
fossil fuels | p9
Rose Garden | p7
Gordian knots | p2
human rights | p9

# Forms and families of words.
terrorism | p1 p3 p4
terrorist | p1 p3 p4
diplomacy | p1 p2 p5 p8 p10
democratic | p4 p7 p9 n4
refugees | r2 p2 p4 p7 p12
environmental | p2 p3 p4
congress | p7 p13
institutional | p9 p10
collaborate | p3 p4 p5
trafficking | p2
leaders | r6 p7 p8 p13
sovereign | p7 p8
invest | p11
criminals | p9
businesses | p9
Latin American | p5 p8
bilaterally | r3 p2 p3 p4 p5 p8 p10 p11 p12 p14
intertwine | n2
resetting | p5 p7 p9
reboot | p6

# Topics, acronyms, people.
APEC | p3
OECD | p3
OAS | p3
TPP | p13
T-MEC | p9 p13
UNSC | p5 p12
United Nations | ${UN}
the UN | ${UN}
UN Global Compacts | ${COMPACTS}
global compact on migration | ${COMPACTS}
Bolsonaro | p5 p7
Assange | p7
Wikileaks | p7
Putin | p7
Obama | p4 p10
Pena Nieto | p10
Peña Nieto government | p10
Calderon | p4
AMLO | ${AMLO}
Lopez Obrador | ${AMLO}
Andrés Manuel | ${AMLO}
Joe Biden | ${BIDEN}
president biden | ${BIDEN}
Donald Trump | ${TRUMP}
Tony Wayne | p3 n3
Bayless Manning | n2
Marshall Plan | p11
Marrakesh | p12
Westphalia | p8
global commons | p14
Wilson Center | p3
State Dept | r3 p12
IADB | p8
Inter-American Development Bank | p8
9/11 | p1
January 6 | p7
Capitol riot | p7
storming of the Capitol | p7
Northern Triangle | ${TRIANGLE}
Honduras | ${TRIANGLE}
El Salvador | ${TRIANGLE}
Guatemala | ${TRIANGLE}
three amigos | ${SUMMIT}
NALS | ${SUMMIT}
Estrada Doctrine | ${NONINTERVENTION}
Watergate | n2
Vietnam | n2
rule of law | p9

# Words that readers type and the brief does not contain, although it has their subject.
immigration | ${MIGRATION}
immigrants | ${MIGRATION}
Chinese | ${CHINA}
Beijing | ${CHINA}
Brazilian | p5
Brasilia | p5
Canadian | r5 p9 p13
Russia | p7
Honduran | ${TRIANGLE}
Guatemalan migrants | ${TRIANGLE}
elections | ${VOTES}
election | ${VOTES}
voting | ${VOTES}
drug cartels | ${DRUGS}
cartels | ${DRUGS}
narcotics | ${DRUGS}
gun smuggling | ${DRUGS}
oil | p9
lawmakers | p7 p13
senators | p13
vaccines | r7 p13
coronavirus | ${COVID}
global warming | ${CLIMATE}
hackers | p2 p3
trade agreement | p1 p9 p13
free trade | p1
NAFTA's successor | p9 p13
new NAFTA | p1 p9 p13
Organization of American States | p3
Organisation of American States | p3
Organization for Economic Cooperation | p3
American | r1 r5 r6 p1 p2 p3 p4 p8 p11 p13 n3
foreign aid | p11
crime | p9
renewable energy | ${ENERGY}
crude | p9
economies | r4 r7 p1 p2 p4 p13 p14

# Spanish.
frontera | ${BORDER}
soberanía | p7 p8
soberania | p7 p8
derechos humanos | p9
Cumbre de Líderes | ${SUMMIT}
EEUU | ${US}
EE.UU. | ${US}
Estados Unidos | ${US}
migración | ${MIGRATION}
Naciones Unidas | ${UN}
Consejo de Seguridad | p5 p12
cambio climático | ${CLIMATE}
Centroamérica | ${CENTRAL}
no intervención | ${NONINTERVENTION}
energía | ${ENERGY}
vacunas | r7 p13
elecciones | ${VOTES}
narcotráfico | ${DRUGS}
Secretaría de Relaciones Exteriores | r3 p12
petróleo | p9
comercio | p1 p2 p13

# While typing.
mig | ${MIGRATION}
migr | ${MIGRATION}
usm | p9 p13
nafta | p1
vacc | r7 p13
lopez ob | ${AMLO}
northern tri | ${TRIANGLE}
climate ch | ${CLIMATE}
security counc | p5 p12
sover | p7 p8
bols | p5 p7
non-interv | ${NONINTERVENTION}
cyber | p2 p3
peacek | p4
infrastr | p13

# Mistyped.
Bolsanaro | p5 p7
oboma | p4 p10
soveriegnty | p7 p8
migartion | ${MIGRATION}
vacine | r7 p13
Marrakech | p12
peackeeping | p4
Lopez Obredor | ${AMLO}
cybersecurty | p2 p3
infrastucture | p13
teh border | ${BORDER}
Marshal Plan | p11
Wesphalian | p8
refuggees | r2 p2 p4 p7 p12

# Several words, questions, signs.
USMCA/NAFTA | p1 p9 p13
trump/biden | p5 p7 p9 p11
climate+energy | p2 p3
drugs & arms | p2
Mexico UN | p3 p5 p12
Biden asylum | p7
China competitiveness | ${CHINA}
what should Mexico do at the UN? | r2 r3 p5 p12
what should the two countries do about migration? | r1 r2 p11 p12
how can Mexico compete with China? | ${CHINA}
who coined intermestic | n2
what is intermestic | p2 n2
what does the author say about vaccines? | r7 p13
why will a reset be difficult | p6 p7 p9
when is the next election | n1
López Obrador NOT Trump | p6 p8 p10 p12 p14 n4
Trump -Assange | p5 p9 p11
Assange OR Putin | p7
energy -climate | p9
NAFTA OR USMCA | p1 p9 p13

# Labels and citations.
recommendations | r1 r2 r3 r4 r5 r6 r7
recommendation 4 | r4
rec 4 | r4
note 4 | n4
endnote 2 | n2
footnote 2 | n2
paragraph 7 | p7
para. 14 | p14
¶ 14 | p14
#p7 | p7
(Sarukhan, 2021, para. 14) | p14
endnotes | n1 n2 n3 n4
/us-mexico-reset/r3/ | r3

# Quotations.
"checks and balances" | p9
the best foreign policy is domestic policy | p14
you need two to tango | p6
punched below its weight | p8
two-thousand-mile contiguous land border | p1
a chip on his shoulder | n4
“resuscitating the annual North American Leaders’ Summit” | p13
build back better together | p13
set key bilateral relations with allies and friends damaged | p5
Panglossian wishful thinking | p4

# Absent.
Venezuela |
tariffs |
Nord Stream |
fentanyl |
NATO |
Ukraine |
OPEC |
Jorge |
Guaidó |
Keystone XL |
remittances |
lithium |
Peru |
Pelosi |
Ebrard |
Kirchner |
avocado |
`

/** About 240 queries; 17 of them are of things that the brief does not mention. */
export const briefQueries: BriefQuery[] = LINES.split('\n')
  .map((line) => line.split('|'))
  .filter(([query = '', places]) => places !== undefined && !query.startsWith('# '))
  .map(([query = '', places = '']) => ({
    query: query.trim(),
    places: places.split(' ').filter((id) => id !== ''),
  }))
