/** One or more files as input, and the problems that the check must find in them. */
export interface Case {
  title: string
  /** Files from `content/`, written over a small brief without mistakes; `undefined` deletes one. */
  files: Record<string, string | Uint8Array | undefined>
  /**
   * Every problem in order: position (from `content/`) and code, then words that the message or the
   * hint must contain. Empty for legal input.
   */
  finds: readonly (readonly [placeAndCode: string, words: string])[]
}

/** @returns the brief's only section with another text, which begins in line 5 */
export const section = (body: string): Case['files'] => ({
  'a-brief/sections/01.md': `---\ntitle: First\n---\n\n${body}\n\nOne thing is certain.[^1]\n`,
})

/** @returns a file with empty front matter, as a note or pull quote may have */
export const untitled = (body: string): string => `---\n---\n\n${body}\n`

/** @returns the brief's record with fields replaced, added or (by `undefined`) left out */
export function record(fields: Record<string, string | undefined>): Case['files'] {
  const all: Record<string, string | undefined> = {
    title: 'A brief',
    shortTitle: 'A brief',
    authors: '[ana-ruiz]',
    lang: 'en',
    issued: '2021',
    publisher: 'A Press',
    rights: 'None.',
    ...fields,
  }
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${value}`],
  )
  return { 'a-brief/brief.md': `---\n${lines.join('\n')}\n---\n\nA standfirst.\n` }
}

/** @returns bytes: text as UTF-8, numbers as they are */
export const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(
    parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))),
  )
