/** The repository that the content is in, and the addresses of its folders. */
import type { LibraryRecord } from './front-matter.ts'

/** Kinds of servers, named as editors of content name them; Codeberg and Forgejo are of Gitea's kind. */
const folderPaths = {
  github: (branch: string, folder: string) => `tree/${branch}/${folder}`,
  gitlab: (branch: string, folder: string) => `-/tree/${branch}/${folder}`,
  gitea: (branch: string, folder: string) => `src/branch/${branch}/${folder}`,
}

export interface Repository {
  server: keyof typeof folderPaths
  /** `github.com` */
  host: string
  /** `acme/briefs` */
  name: string
  branch: string
}

/** The address of a repository: a host, and at least an owner and a name. */
export const REPOSITORY = /^https:\/\/[^/\s?#]+(\/[\w.-]+){2,}$/

/** @returns the repository that `library.md` names; `undefined` if it names none */
export function repositoryOf(library: LibraryRecord): Repository | undefined {
  const { repository, branch = 'main' } = library
  if (repository === undefined) return undefined
  const { host, pathname } = new URL(repository)
  const server = host.includes('github') ? 'github' : host.includes('gitlab') ? 'gitlab' : 'gitea'
  return { server, host, name: pathname.slice(1), branch }
}

/** @returns where the files of a brief can be edited; `undefined` if `library.md` names no repository */
export function editAddress(library: LibraryRecord, slug: string): string | undefined {
  const repository = repositoryOf(library)
  if (!repository) return undefined
  const { server, host, name, branch } = repository
  return `https://${host}/${name}/${encodeURI(folderPaths[server](branch, `content/${slug}`))}`
}
