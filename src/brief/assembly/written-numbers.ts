/** Numbers of figures, tables and other places that an editor writes by hand. */

/** A word and the number after it: “Fig. 3”, “Section 1.2”, “Appendix B”. */
const NUMBERED =
  /(\p{L}{3,})\.?[\s\u00a0]+((?:\p{Lu}\.)?\p{Nd}+(?:\.\p{Nd}+)*|\p{Lu}(?![\p{L}\p{Nd}]))/gu

/** Letters that abbreviations have in common: Fig., Tab., Sect. */
const STEM = 3

interface Numbered {
  stem: string
  number: string
}

/**
 * @param words the words of a link
 * @param name the name of its target, such as “Figure 2”
 * @param counted how many places of its kind there are, for a link that is only a number
 * @returns whether the words give the target another number: “Fig. 3”, “see Table 4”
 */
export function wrongNumber(words: string, name: string, counted = 0): boolean {
  const [own] = numbersIn(name)
  // “Figures 1 to 3” may lead to any of them.
  const isOfSeveral = (words.match(/\p{Nd}+(?:\.\p{Nd}+)*/gu) ?? []).length > 1
  if (!own || isOfSeveral) return false
  if (/^\p{Nd}+$/u.test(words)) {
    const written = valueOf(words)
    return written !== valueOf(own.number) && Number(written) >= 1 && Number(written) <= counted
  }
  const written = numbersIn(words).filter(({ stem }) => stem === own.stem)
  return (
    written.length > 0 && !written.some(({ number }) => valueOf(number) === valueOf(own.number))
  )
}

const numbersIn = (text: string): Numbered[] =>
  Array.from(text.matchAll(NUMBERED), ([, word = '', number = '']) => ({
    stem: word.slice(0, STEM).toLowerCase(),
    number,
  }))

/** The number in the digits 0 to 9. Unicode has the digits of a script in one row, from a zero on. */
const valueOf = (number: string): string =>
  number.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1
    return String(((digit.codePointAt(0) ?? 0) - zero) % 10)
  })
