/** Which files the content has, and what each holds, in short. */
import { isText, listContent, type ContentFile } from './content-folder.ts'
import { digestOf } from './parsed-file.ts'
import type { Problem } from '../brief/problems/problem.ts'
import { readBytes } from './files/source-file.ts'

export interface Listing {
  /** In the order of their paths. */
  files: ContentFile[]
  problems: Problem[]
  /** The digest of each file with a text that can be read, by its path. */
  digests: ReadonlyMap<string, string>
}

/**
 * @param root the project's root, a `file:` address that ends in a slash
 * @returns the content as it is now
 * @throws where the disk fails for another reason than a missing permission
 */
export function listingOf(root: URL): Listing {
  const { files, problems } = listContent(root)
  const digests = files.filter(isText).flatMap(({ file }) => {
    const bytes = readBytes(root, file)
    return bytes instanceof Uint8Array ? [[file, digestOf(bytes)] as const] : []
  })
  return { files, problems, digests: new Map(digests) }
}
