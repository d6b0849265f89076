/** The tables of briefs as CSV. */
import type { APIRoute, GetStaticPaths } from 'astro'
import { blocksWithin } from '../../brief/blocks/block.ts'
import type { Table } from '../../brief/blocks/table.ts'
import { tableCsv } from '../../feeds/table-csv.ts'
import { getLibrary } from '../../library.ts'

export const getStaticPaths = (async () => {
  const { briefs } = await getLibrary()
  return briefs.flatMap(({ slug, sections }) =>
    sections
      .flatMap(({ flow }) => blocksWithin(flow))
      .flatMap((table) =>
        table.kind === 'table' && table.id !== undefined
          ? [{ params: { brief: slug, table: table.id }, props: { table } }]
          : [],
      ),
  )
}) satisfies GetStaticPaths

export const GET: APIRoute<{ table: Table }> = ({ props: { table } }) =>
  // Excel takes a file without the mark for its own legacy encoding.
  new Response(`\uFEFF${tableCsv(table)}`, {
    headers: { 'content-type': 'text/csv; charset=utf-8' },
  })
