/** Opens the images of `content/` with sharp, which also resizes them for the site. */
import sharp from 'sharp'
import { error, type Problem } from '../../brief/problems/problem.ts'
import { listContent } from '../content-folder.ts'
import { readBytes } from '../files/source-file.ts'
import { formatName, formatOf } from './formats.ts'
import { faultOfSvg } from './svg.ts'

/** An image of more pixels takes minutes and gigabytes to resize, and no screen shows them. */
const MAX_PIXELS = 50_000_000

/** Small enough to cost little; sharp reads the whole image all the same. */
const SAMPLE_WIDTH = 32

/** Photographs have warnings that nobody sees; `error` includes files that are cut off. */
const options = { failOn: 'error', limitInputPixels: false } as const

/**
 * @returns a problem for each image of `content/` that is not what its name says, damaged, too large or unsafe
 * @throws disk errors other than a missing file or permission
 */
export async function checkImageFiles(root: URL): Promise<Problem[]> {
  const problems: Problem[] = []
  // One after the other: each may take hundreds of megabytes.
  for (const { file, kind } of listContent(root).files) {
    if (kind !== 'image' && kind !== 'figures') continue
    const bytes = readBytes(root, file)
    const problem = bytes instanceof Uint8Array ? await checkImage(file, bytes) : bytes
    if (problem) problems.push(problem)
  }
  return problems
}

async function checkImage(file: string, bytes: Uint8Array): Promise<Problem | undefined> {
  const named = formatOf(file) ?? ''
  const read = await attempt(sharp(bytes, options).metadata())
  const actual = read === undefined ? formatByBeginning(bytes) : formatName(read.format)
  if (actual !== named) return misnamed(file, named, actual)
  if (!read) return broken(file, named)
  if (named === 'SVG') {
    const fault = faultOfSvg(Buffer.from(bytes).toString())
    return fault && error(fault.code, { file, line: fault.line }, fault.message, fault.hint)
  }
  if (read.width * read.height > MAX_PIXELS) {
    const megapixels = Math.round((read.width * read.height) / 1_000_000)
    const message = `The image has ${megapixels} megapixels (${read.width} × ${read.height}), more than 50.`
    const hint = 'Make it smaller: 4,000 pixels on its longer side are enough for every screen.'
    return error('huge-image', { file }, message, hint)
  }
  const pixels = await attempt(sharp(bytes, options).resize(SAMPLE_WIDTH).raw().toBuffer())
  return pixels ? undefined : broken(file, named)
}

/** @returns the result; `undefined` if sharp cannot read the image */
async function attempt<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading
  } catch {
    return undefined
  }
}

/** The format of an image that sharp cannot read, by how its file begins. */
function formatByBeginning(bytes: Uint8Array): string | undefined {
  const text = Buffer.from(bytes).toString('latin1')
  const [name] = BEGINNINGS.find(([, beginning]) => beginning.test(text)) ?? []
  return name
}

const BEGINNINGS: readonly (readonly [string, RegExp])[] = [
  ['PNG', /^\x89PNG\r\n/],
  ['JPEG', /^\xff\xd8\xff/],
  ['WebP', /^RIFF[\s\S]{4}WEBP/],
  ['SVG', /<svg[\s>]/],
]

function misnamed(file: string, named: string, actual: string | undefined): Problem {
  const message = `The file is not a ${named} image, as its name says${actual === undefined ? '' : `, but ${actual}`}.`
  const hint = `Open it in a program for images and export it as ${named}.`
  return error('misnamed-image', { file }, message, hint)
}

function broken(file: string, named: string): Problem {
  const message = 'The image is damaged: it cannot be read to its end.'
  const hint = `Copy it again from where it came from, or export it again as ${named}.`
  return error('broken-image', { file }, message, hint)
}
