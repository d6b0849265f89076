/** Words that look the same although their characters differ. */

/**
 * Letters of other scripts that look like Latin ones, in lower case or as capitals: `Р` and `P`.
 * Source: Unicode Technical Standard 39, confusables.txt.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ...{ а: 'a', в: 'b', е: 'e', к: 'k', м: 'm', н: 'h', о: 'o', р: 'p', с: 'c', т: 't', у: 'y' },
  ...{ х: 'x', і: 'i', ј: 'j', ѕ: 's', ԁ: 'd', ԛ: 'q', ԝ: 'w', һ: 'h', ӏ: 'l', ё: 'ë', ї: 'ï' },
  ...{ α: 'a', β: 'b', ε: 'e', ζ: 'z', η: 'h', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p' },
  ...{ τ: 't', υ: 'y', χ: 'x', ı: 'i' },
}

/** @returns the form that a text in lower case has in common with all texts that look like it */
export const lookOf = (text: string): string =>
  Array.from(text.normalize('NFKC'), (letter) => LETTERS[letter] ?? letter).join('')
