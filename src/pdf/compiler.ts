/** Sets documents with Typst. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import { z } from 'zod'
import type { Destination } from './destinations.ts'
import { literal } from './typst.ts'

/** Typst reads TTF and OTF, not WOFF2. */
const FONTS = ['400Regular', '400Regular_Italic', '600SemiBold', '600SemiBold_Italic']

/** The compiler's files are in memory; it has this folder for them. */
const WORKSPACE = process.cwd()

/** A document as PDF, and where its places are. */
export interface SetDocument {
  pdf: Uint8Array
  places: Destination[]
  /** Characters that no font has, as far as Typst names them. */
  missing?: string
}

/** What the last line of a document says of its places. */
const placesFound = z.tuple([
  z.object({ value: z.array(z.object({ id: z.string(), page: z.number(), top: z.number() })) }),
])

let compiler: Promise<NodeCompiler> | undefined

async function createCompiler(): Promise<NodeCompiler> {
  const require = createRequire(import.meta.url)
  const fontBlobs = await Promise.all(
    FONTS.map((cut) =>
      readFile(require.resolve(`@expo-google-fonts/source-serif-4/${cut}/SourceSerif4_${cut}.ttf`)),
    ),
  )
  return NodeCompiler.create({ workspace: WORKSPACE, fontArgs: [{ fontBlobs }] })
}

/**
 * @param files what the document reads, by their paths from the root of the project
 * @returns a document in Typst as tagged PDF; PDF/UA-1, as far as Typst enforces it, if its fonts have every character
 * @throws Error that names the image, or what Typst says, if it refuses the document
 */
export async function setDocument(
  source: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<SetDocument> {
  compiler ??= createCompiler()
  const typst = await compiler
  for (const [path, bytes] of files) typst.mapShadow(`${WORKSPACE}/${path}`, Buffer.from(bytes))
  try {
    const compiled = typst.compile({ mainFileContent: source })
    const document = compiled.result
    if (!document) {
      throw new Error(
        imageFault(files.keys(), typst) ?? reasonsOf(compiled.takeDiagnostics(), typst),
      )
    }
    const [{ value: places }] = placesFound.parse(typst.query(document, { selector: '<places.>' }))
    return { ...pdfOf(document, typst), places }
  } finally {
    for (const path of files.keys()) typst.unmapShadow(`${WORKSPACE}/${path}`)
    // What is kept of one brief is of no use to the next.
    typst.evictCache(0)
  }
}

/**
 * PDF/UA-1 wants a shape for every character. A text with others, such as emoji, is a tagged PDF that does
 * not claim the standard, and shows empty boxes for them.
 */
function pdfOf(document: NodeTypstDocument, typst: NodeCompiler): Omit<SetDocument, 'places'> {
  try {
    return { pdf: typst.pdf(document, { pdfStandard: 'ua-1' }) }
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : ''
    const [, missing] = MISSING.exec(code) ?? []
    if (missing === undefined) throw error
    return { pdf: typst.pdf(document), missing }
  }
}

/** What the binding makes of Typst's diagnostic. */
const MISSING = /the text `[\\"]*(.+?)[\\"]*` could not be displayed with font/

const diagnosed = z.array(z.object({ message: z.string() }))

type Diagnostics = ReturnType<NonNullable<ReturnType<NodeCompiler['compile']>>['takeDiagnostics']>

function reasonsOf(diagnostics: Diagnostics, typst: NodeCompiler): string {
  const found = diagnosed.parse(diagnostics ? typst.fetchDiagnostics(diagnostics) : [])
  return found.map(({ message }) => message).join('; ')
}

/** What is wrong with the first image that Typst cannot show. */
function imageFault(paths: Iterable<string>, typst: NodeCompiler): string | undefined {
  for (const path of paths) {
    const compiled = typst.compile({ mainFileContent: `#image(${literal(`/${path}`)})` })
    if (!compiled.result) return `${path}: ${reasonsOf(compiled.takeDiagnostics(), typst)}`
  }
  return undefined
}
