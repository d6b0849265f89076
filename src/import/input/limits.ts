import { ImportError } from '../source.ts'

/** Limits on what is imported, far above what a report needs, so that a hostile file cannot fill memory or disk. */
export const limits = {
  /** Bytes of the file itself. */
  bytes: 200_000_000,
  /** Files in an archive or folder. */
  files: 5_000,
  /** Bytes of all files of an archive, unpacked, and of all files of a folder. */
  unpacked: 500_000_000,
  /** Bytes of the text of a Word file, unpacked: that of 60,000 words has at most about 15 MB. */
  text: 40_000_000,
  /** How many times larger than packed a file of more than `ratioFrom` bytes may be. */
  ratio: 200,
  ratioFrom: 10_000_000,
} as const

/** @returns a limit in words: `200 MB` */
export const megabytes = (bytes: number): string => `${bytes / 1_000_000} MB`

/** @throws ImportError if a file is larger than one may be */
export function checkSize(name: string, bytes: number): void {
  if (bytes > limits.bytes)
    throw new ImportError(
      `${name} is larger than ${megabytes(limits.bytes)}. Make its images smaller and try again.`,
    )
}
