import type { Root } from 'hast'
import { VFile } from 'vfile'
import type { Problem } from '../../brief/problems/problem.ts'
import { pipeline } from './pipeline.ts'

declare module 'vfile' {
  interface DataMap {
    /** The file's front matter, for plugins. */
    frontMatter: object
    /** Problems that plugins find. */
    problems: Problem[]
  }
}

/**
 * Parses the body of one file.
 *
 * @param body the Markdown below the front matter; for line numbers of the file, padded with as
 *   many line breaks as the front matter has
 * @param path the file's path; files in `sections/` get their title as a heading
 * @param frontMatter the file's front matter, for its title
 * @param problems plugins add the problems that they find to this list
 * @returns the body as HTML elements with their positions
 */
export function parseBody(
  body: string,
  path: string,
  frontMatter: object,
  problems: Problem[] = [],
): Root {
  const file = new VFile({ value: body, path, data: { frontMatter, problems } })
  return pipeline.runSync(pipeline.parse(file), file)
}
