/** What a brief was first published as. */
import type { Brief } from '../../brief/model/brief.ts'
import { FILE_PATH } from '../../brief/model/record-fields.ts'
import { fileDownloads } from './downloads.ts'

/** @returns the address and the words of the link to it; `undefined` if the brief names none */
export function originalOf(brief: Brief): { address: string; words: string } | undefined {
  const { original = '' } = brief
  const file = fileDownloads(brief).find(({ name }) => original === `files/${name}`)
  const address = FILE_PATH.test(original) ? file?.address : original
  return address
    ? { address, words: file?.label ?? original.replace(/^https?:\/\//, '') }
    : undefined
}
