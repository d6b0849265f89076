/** Compares texts whatever their typography. */
import { fold } from '../brief/text/words.ts'

/** @returns the letters and digits of a text in lower case, without accents, spaces and signs */
export const lettersOf = (text: string): string => fold(text).replaceAll(/[^\p{L}\p{N}]+/gu, '')
