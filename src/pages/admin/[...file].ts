/** The editor, if `library.md` has `editor: true`: its page, its program, its configuration. */
import { readFileSync } from 'node:fs'
import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro'
import { getCollection } from 'astro:content'
import { stringify } from 'yaml'
import { repositoryOf } from '../../brief/model/repository.ts'
import { editorConfiguration, type BriefFile } from '../../editor/configuration.ts'
import { editorPage } from '../../editor/page.ts'
import { getLibrary, getLibraryRecord } from '../../library.ts'

const collections = {
  sections: 'sections',
  recommendations: 'recommendations',
  endnotes: 'endnotes',
  'pull-quotes': 'pullQuotes',
  summary: 'summaries',
  'note-list': 'noteLists',
} as const

async function filesOf(kind: BriefFile['kind']): Promise<BriefFile[]> {
  const entries = await getCollection(collections[kind])
  return entries.map(({ filePath = '' }) => ({ kind, file: filePath }))
}

export const getStaticPaths = (async () => {
  const record = await getLibraryRecord()
  const repository = repositoryOf(record)
  if (record.editor !== true || !repository) return []
  const kinds: BriefFile['kind'][] = [
    ...(['sections', 'recommendations', 'endnotes'] as const),
    ...(['pull-quotes', 'summary', 'note-list'] as const),
  ]
  const files = (await Promise.all(kinds.map(filesOf))).flat()
  const { briefs } = await getLibrary()
  const contents = {
    'index.html': editorPage(repository),
    'config.yml': stringify(editorConfiguration(repository, briefs, files), {
      aliasDuplicateObjects: false,
    }),
    'sveltia-cms.js': readFileSync('node_modules/@sveltia/cms/dist/sveltia-cms.js', 'utf8'),
  }
  return Object.entries(contents).map(([file, text]) => ({ params: { file }, props: { text } }))
}) satisfies GetStaticPaths

type Props = InferGetStaticPropsType<typeof getStaticPaths>

export const GET: APIRoute<Props> = ({ props: { text } }) => new Response(text)
