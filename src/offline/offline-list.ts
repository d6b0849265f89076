/** The list of files that a brief, or the whole site, needs without a network. */
export interface OfflineList {
  /** Changes with every one of the files, of a brief also with its attachments and cards. */
  digest: string
  /** The size of all files together. */
  bytes: number
  /** Their addresses from the root of the host. */
  files: string[]
  /** In the list of a small library: the sizes of its briefs, in bytes. */
  briefs?: Record<string, number>
}
