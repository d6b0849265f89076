/**
 * `npm run bench:files`: the processor time that the PDF and the EPUB of a brief take, each the median of
 * several after the first.
 */
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { runnerImport } from 'vite'
import type * as Card from '../src/cards/card.ts'
import type * as CardRenderer from '../src/cards/card-renderer.ts'
import type * as CoverLayout from '../src/cards/cover-layout.ts'
import type * as Epub from '../src/epub/epub.ts'
import type * as Pdf from '../src/pdf/pdf.ts'
import { briefPath } from '../src/brief/model/address.ts'
import { addressesAt } from '../src/brief/model/site-addresses.ts'
import { formatCitations } from '../src/cite/citations.ts'
import { cslRecord } from '../src/cite/csl-record.ts'
import { checkContent } from '../src/content/check.ts'
import { stringsFor } from '../src/i18n/strings.ts'
import { LONG, longReport } from '../tests/fixtures/long-report.ts'
import { contentOf } from '../tests/unit/content/project.ts'
import { ORIGINAL, PROJECT } from './copy.ts'
import { median } from './median.ts'

/** Vite reads the style sheets and the template that these modules import. */
const load = async <Module>(path: string): Promise<Module> =>
  (await runnerImport<Module>(join(PROJECT, 'src', path))).module

process.chdir(PROJECT)
const { permalink } = addressesAt('/', 'https://example.org')
const { makePdf } = await load<typeof Pdf>('pdf/pdf.ts')
const { makeEpub } = await load<typeof Epub>('epub/epub.ts')
const { briefCard } = await load<typeof Card>('cards/card.ts')
const { cardRenderer } = await load<typeof CardRenderer>('cards/card-renderer.ts')
const { coverLayout } = await load<typeof CoverLayout>('cards/cover-layout.ts')
const renderer = await cardRenderer()

await measure(pathToFileURL(`${PROJECT}/`), ORIGINAL, 150, 60)
const long = contentOf(
  Object.fromEntries(
    Object.entries(longReport('long-report', LONG)).map(([path, text]) => [
      path.replace('content/', ''),
      text,
    ]),
  ),
)
try {
  await measure(long.root, 'long-report', 3000, 5)
} finally {
  long.remove()
}

/** Prints what the files of a brief cost, and what they may cost at most, in milliseconds. */
async function measure(root: URL, slug: string, limit: number, runs: number): Promise<void> {
  const { library } = checkContent(root)
  const brief = library.briefs.find((one) => one.slug === slug)
  if (!brief) throw new Error(`There is no brief ${slug}.`)
  const source = {
    ...{ brief, topics: [], address: permalink(briefPath(slug)) },
    citations: formatCitations(
      cslRecord(brief, permalink),
      stringsFor(brief.lang).shortRecommendation('#'),
    ),
    accessibilityClaim: true,
    readImage: (path: string) => readFile(new URL(path, root)),
    warn: console.warn,
  }
  const pdf = await timeOf(() => makePdf({ ...source, paper: 'letter' }), runs)
  const drawCover = () => renderer.draw(briefCard(brief, library.name), coverLayout)
  const cover = await drawCover()
  const covers = await timeOf(drawCover, runs)
  const epub = await timeOf(() => makeEpub({ ...source, cover }), runs)
  const together = (pdf + covers + epub).toFixed(0)
  console.log(
    `${slug}, ${brief.words} words: PDF ${pdf.toFixed(0)} ms, EPUB ${epub.toFixed(0)} ms, its cover ` +
      `${covers.toFixed(0)} ms: together ${together} ms, at most ${limit}`,
  )
}

async function timeOf(make: () => Promise<unknown>, runs: number): Promise<number> {
  await make()
  const times: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const before = process.cpuUsage()
    await make()
    const { user, system } = process.cpuUsage(before)
    times.push((user + system) / 1000)
  }
  return median(times)
}
