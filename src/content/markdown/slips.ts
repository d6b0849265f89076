/** The table of mistyped and foreign markup, which readers would see as characters. */
import type { WarningCode } from '../../brief/problems/problem-codes.ts'

/** One kind of mistyped or foreign markup. */
export interface Slip {
  /** Matches the characters in the source, up to the length that a report shows. */
  signs: RegExp
  /** Looks at whole paragraphs, in which lines begin, and not at each text within them. */
  inLines?: true
  /** Whether a match is meant as markup; every match by default. */
  when?: (literal: string) => boolean
  /** `foreign-markup` by default. */
  code?: WarningCode
  /** What it is or is not, after “…” is: `not a link`. */
  is: string
  /** What to write instead. */
  hint: string
}

/** The start of a line in the source of a paragraph, which may be in a quotation. */
const LINE = String.raw`(?<=^|\n[ \t>]{0,80})`

const inLine = (pattern: string, flags = 'g'): RegExp => new RegExp(LINE + pattern, flags)

/** TeX between single dollars: a command, an index, a letter, or an equation of short names. */
function isFormula(tex: string): boolean {
  if (/\\[a-z]+/i.test(tex) || /[\p{L}\d)}\]][_^][\p{L}\d{(\\+*-]/u.test(tex)) return true
  if (/^\p{L}'?$/u.test(tex)) return true
  const isEquation = /^(?:[\p{L}(|]|\d+\p{L})[\p{L}\d\s.,()|'%+\-*/=<>≤≥≈×]*$/u.test(tex)
  return isEquation && /[=<>≤≥≈×+*/]/.test(tex) && !/\p{L}{3}/u.test(tex)
}

const FORMULA_HINT = 'Write a formula between two dollar signs on each side: $$x$$.'

const HEADING_HINT = 'Put a space after the last #. To show the characters themselves, write \\#.'

export const SLIPS: readonly Slip[] = [
  {
    signs: /(?<!\\)\[\^[^\n\]]{0,20}\]?/g,
    code: 'note-reference-not-understood',
    is: 'not a note reference',
    hint: 'Write only the number, as in [^3]. To show the characters themselves, write \\[^.',
  },
  {
    // The text before the closing bracket may be long or contain emphasis.
    signs: /(?<!\\|\\\[[^[\]]*)\](?:\(| \((?=https?:|$))[^)\s]{0,60}\)?/g,
    code: 'markup-not-understood',
    is: 'not a link',
    hint: 'Write [words](address), without a space in the address or before it. To show the characters themselves, write \\[.',
  },
  {
    signs: /(?<!\\)\)\[(?=https?:|$)[^\]\s]{0,60}\]?/g,
    code: 'markup-not-understood',
    is: 'not a link',
    hint: 'Put the words in square brackets and the address in round ones: [words](address).',
  },
  {
    // After a word or number, two stars may be intended: 0.3** (significance).
    signs: /(?<=^|[\s“‘"'—–])\*\*(?!\*)(?:[^*\n]{0,60}\*\*)?/g,
    code: 'markup-not-understood',
    is: 'not strong emphasis',
    hint: 'Put ** directly before the first word and directly after the last. To show the stars themselves, write \\*\\*.',
  },
  {
    signs: /(?<=^|\n[ \t]{0,80})#{2,6}(?![#\s])\S{0,20}/g,
    code: 'markup-not-understood',
    is: 'not a heading',
    hint: HEADING_HINT,
  },
  {
    // A short line by itself; #MeToo may begin a sentence.
    signs: /^#\p{L}[^\n]{0,80}$(?<![.!?:;,…”"])/gu,
    inLines: true,
    code: 'markup-not-understood',
    is: 'not a heading',
    hint: HEADING_HINT,
  },
  {
    signs: /(?<!\\)\[(?:[^[\]\n@]{0,60}[\s;(-])?-?@[\p{L}_][^[\]\n]{0,60}\]/gu,
    code: 'citation-without-references',
    is: 'a citation, but not one that the site can resolve',
    hint: 'Add the reference list as references.bib beside brief.md, or write the source into a note. To show the characters themselves, write \\[@.',
  },
  {
    signs: /(?<![\\\w])@(?:fig|tbl|tab|eq|sec|lst)[:-][\w:-]+/g,
    is: 'a cross reference of Pandoc or Quarto',
    hint: 'Write [](#f1), [](#t2) or [](#some-heading).',
  },
  {
    signs: /\\@ref\([\w:.-]{1,60}\)/g,
    is: 'a cross reference of Bookdown',
    hint: 'Write [](#f1), [](#t2) or [](#some-heading).',
  },
  {
    signs: /(?<![\\$\w])\$(?=[^\s$])(?:[^$\n]{0,80}[^\s$])?\$(?![\w$])/g,
    when: (literal) => isFormula(literal.slice(1, -1)),
    is: 'a formula of LaTeX',
    hint: `${FORMULA_HINT} To show the signs themselves, write \\$.`,
  },
  {
    signs: /\\(?:\([^\n]{1,80}?\\\)|\[[^\n]{1,80}?\\\])/g,
    when: (literal) => isFormula(literal.slice(2, -2)),
    is: 'a formula of LaTeX',
    hint: FORMULA_HINT,
  },
  {
    // Two dollars can also be a price level.
    signs: /(?<![\\$])\$\$(?:(?=[\\\p{L}\d({])[^\n]{0,20}|(?=\n)|(?<=^\$\$)$)/gu,
    is: 'the beginning of a formula without an end',
    hint: 'Close it with $$ before the next empty line. To show the signs themselves, write \\$\\$.',
  },
  {
    signs:
      /(?<![\\\w:])\\(?:(?:newpage|pagebreak|clearpage|noindent|(?:big|med|small)skip|tableofcontents|maketitle|appendix|centering)(?![\p{L}\d])|[a-z]+\*?(?:\[[^\]\n]{0,60}\])?\{[^}\n]{0,60}\}?)/giu,
    is: 'a command of LaTeX',
    hint: 'Remove it, or write it as Markdown: [^1] for a note, [](#f1) or [](#some-heading) for a cross reference, *emphasis*, and $$…$$ for a formula. The page and the printer break pages by themselves.',
  },
  {
    signs: inLine(String.raw`(?<!\\):{3,}[ \t]*[^\s:][^\n]{0,60}`),
    inLines: true,
    is: 'not the beginning of a block of the site',
    hint: 'Write :::figure, :::table or :::box[Title] on a line of its own, and ::: below the text.',
  },
  {
    signs: inLine(
      String.raw`(?:!!!|\?\?\?\+?)[ \t]+[a-z][\w-]*(?=[ \t]*(?:"[^\n]*)?(?:\n|$))[^\n]{0,60}`,
    ),
    inLines: true,
    is: 'a box of MkDocs',
    hint: 'Write :::box[Title] on a line of its own, the text of the box without indentation, and ::: below it.',
  },
  {
    signs: inLine(String.raw`\.\. [a-z-]+::[^\n]{0,60}`),
    inLines: true,
    is: 'a directive of reStructuredText',
    hint: 'Write :::figure, :::table or :::box[Title], and ::: below the text.',
  },
  {
    signs:
      /(?<!\\|:{3}[ \t]*)\{:?[ \t]?(?:(?:#[\p{L}\d]|\.\p{L})[\w:.-]*|[a-z][\w-]*=["'\w.%-]+)(?:[ \t][^{}\n]{0,60})?\}/gu,
    is: 'an attribute of Pandoc or Kramdown',
    hint: 'Remove it. Headings, figures and tables have addresses by themselves, and the site sets their looks.',
  },
  {
    signs: /\{\{[<%][^\n]{0,60}?(?:[>%]\}\}|$)|\{%[^\n]{1,60}?%\}/g,
    is: 'a shortcode of Hugo, Quarto or Jekyll',
    hint: 'Remove it, and write what it shows as Markdown, :::figure or :::table.',
  },
  {
    signs: inLine(String.raw`\{\{ ?[a-z][\w.-]* ?\}\}(?=[ \t]*(?:\n|$))`, 'gi'),
    inLines: true,
    is: 'a variable of other systems',
    hint: 'Write the words that it stands for.',
  },
  {
    signs: inLine(String.raw`(?:\([\p{L}\d][\w:.-]*\)=|\+{3})(?=[ \t]*(?:\n|$))`, 'gu'),
    inLines: true,
    is: 'a label or a break of MyST',
    hint: 'Remove it. Headings, figures and tables have addresses by themselves.',
  },
  {
    // Within a paragraph, a line may begin with the sign of a percentage.
    signs: /^%[ \t]+[^\n]{1,60}/g,
    inLines: true,
    is: 'a comment of MyST',
    hint: 'Remove it. Write a comment as <!-- words -->, which readers do not see.',
  },
  {
    signs: /(?<!\\)\^\[[^\]\n]{0,40}\]?/g,
    is: 'a note within the text',
    hint: 'Put the note into a file of its own, such as endnotes/1.md, and write [^1] here.',
  },
  {
    signs: /^\+(?:[-=:]{2,}\+)+/g,
    inLines: true,
    is: 'a grid table of Pandoc',
    hint: 'Write it with | between the cells and, below the first row, a line of dashes: | --- | --- |.',
  },
  {
    signs: /^\|[^\n]{0,60}\|[^\n]{0,60}\|(?=[ \t]*(?:\n|$))/g,
    inLines: true,
    is: 'a row of a table without its line of dashes',
    hint: 'Below the first row, write a line of dashes with as many cells as the row: | --- | --- |.',
  },
  {
    signs: /(?<=[\p{L}\d)])[~^](?![\s~^])[^\s~^]{1,12}(?<!\\)[~^](?![~^])/gu,
    when: (literal) => literal.startsWith(literal.at(-1) ?? ''),
    is: 'a subscript or superscript of Pandoc',
    hint: 'Write CO<sub>2</sub> or 1<sup>er</sup>.',
  },
  {
    signs: /(?<=^|[\s(“"])==(?=[^\s=])[^=\n]{0,60}[^\s=]==(?=$|[\s.,;:!?)”"])/g,
    is: 'a highlight of other systems',
    hint: 'Write **words** or *words* instead.',
  },
  {
    signs: /(?<!\\)\[\[(?:_?TOC_?|[\p{L}_][^[\]\n]{0,60})\]\](?!\()/gu,
    is: 'a link of a wiki',
    hint: 'Write [words](/the-brief/#the-place), or [words](#the-place) within a brief.',
  },
  {
    signs: inLine(String.raw`\[TOC\](?=[ \t]*(?:\n|$))`, 'gi'),
    inLines: true,
    is: 'a table of contents of other systems',
    hint: 'Remove it: the page has a table of contents.',
  },
]
