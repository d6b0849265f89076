/**
 * Every kind of problem that the content check can report, by its permanent code. A code never gets
 * another meaning.
 */

/** Errors stop the build. */
export const errorCodes = {
  'address-too-long': 'A title or an alias makes an address that is too long for a folder name.',
  'alias-in-a-circle': 'An alias leads back to itself.',
  'alias-of-living-address': 'An alias has the address of a place that the brief still has.',
  'alias-of-withdrawn-address': 'An address is both an alias and withdrawn.',
  'alias-to-nowhere': 'An alias leads to an address that does not exist.',
  'ambiguous-pull-quote': 'The words of a pull quote appear in more than one paragraph.',
  'broken-image': 'An image is damaged, or does not say its size.',
  'changed-address': 'A published address now leads to different words.',
  'control-character': 'A file contains a control character, such as NUL.',
  'dead-link': 'A link leads to a page or a place of this site that does not exist.',
  'direction-override': 'An invisible character reverses the direction of the text after it.',
  'divided-part': 'The sections of a part do not follow each other.',
  'duplicate-id': 'Two headings of a brief make the same address.',
  'duplicate-number': 'Two notes, recommendations or pull quotes have the same number.',
  'duplicate-reference': 'Two entries of the references have the same key.',
  'empty-field': 'A field of the front matter has no value.',
  'empty-file': 'A file is empty.',
  'empty-link': 'A link has no address.',
  'empty-pull-quote': 'A pull quote is empty.',
  'empty-section': 'A section has a title but no text.',
  'empty-text': 'A file has front matter but no text below it.',
  'figure-without-image': 'A figure has no image.',
  'file-name-not-a-number':
    'A note, recommendation or pull quote is not named 1.md, 2.md and so on.',
  'formula-not-understood': 'A formula has TeX that cannot be read.',
  'half-a-character': 'A file has the code of half of a character, such as \\ud83d.',
  'heading-skips-rank': 'A heading is more than one level below the heading above it.',
  'heading-too-high': 'A subheading has the same level as the title of the brief or section.',
  'heading-without-address': 'A heading has no letter or digit to make an address from.',
  'huge-image': 'An image has more than 50 megapixels.',
  'image-from-elsewhere': 'An image is not a file of the brief’s folder figures.',
  'image-without-words': 'An image has no alternative text.',
  'incomplete-reference': 'An entry of the references lacks what a style needs to print it.',
  'invalid-field': 'The value of a field is wrong.',
  'invalid-translation': 'A translation is not a brief of the library, or is in another language.',
  'link-in-pull-quote': 'A pull quote contains a link.',
  'link-without-words': 'A link has no visible text.',
  'lost-address': 'A published address no longer exists.',
  'malformed-link': 'The address of a link is malformed.',
  'misnamed-image': 'A file is not an image of the format that its name says.',
  'misplaced-block':
    'A figure, table or box is outside a section, or inside a list, quotation or another block.',
  'misplaced-citation': 'A citation is in a standfirst, pull quote, heading or link.',
  'misplaced-heading': 'A heading is outside a section, or inside a list or quotation.',
  'misplaced-note-reference':
    'A note reference is outside the text of a section or recommendation, or inside a link or heading.',
  'missing-brief': 'The folder of a brief has no brief.md.',
  'missing-field': 'A required field is missing.',
  'missing-file': 'A link or a field names a file to download that is not there.',
  'missing-image': 'A file names an image that is not there.',
  'no-content': 'There is no folder content.',
  'no-front-matter': 'A file does not begin with fields between two lines ---.',
  'no-sections': 'A brief has no sections.',
  'not-a-file': 'Something in content is neither a file nor a folder.',
  'not-one-paragraph': 'A standfirst, pull quote or definition is more than one paragraph.',
  'not-utf-8': 'A file is not saved as UTF-8.',
  'note-in-text': 'A section contains a note that must be in a file of its own.',
  'note-not-a-number': 'A note reference is not a number.',
  'picture-not-supported':
    'A text that is one paragraph, or belongs to no brief, contains an image.',
  'pull-quote-without-passage': 'The words of a pull quote are not in the text.',
  'raw-html': 'A text contains HTML.',
  'recommendations-without-section': 'No section has the title of the recommendations.',
  'renumbered-addresses':
    'Published numbers now lead to different words, because others were added or removed.',
  'repeated-author': 'A brief names an author twice.',
  'repeated-field': 'The front matter has a field twice.',
  'reserved-slug':
    'The name of a file or folder makes an address that the site uses for something else.',
  'same-name': 'Two file names differ only in case or in how accents are encoded.',
  'stray-file': 'The site does not use a file in content.',
  'symbolic-link': 'A file is a symbolic link, which may lead outside content.',
  'table-without-cells': 'A block :::table contains no table.',
  'text-outside-notes': 'A file of notes has text that belongs to none of them.',
  'too-much-markup': 'A file is larger or more deeply nested than the site can read.',
  'topic-form-claimed-twice': 'Two topics have the same form.',
  'unclosed-block':
    'A block such as :::figure has no line ::: that ends it, or such a line ends none.',
  'unfit-name': 'A file name has characters that do not work on every computer.',
  'unfit-slug':
    'A name that becomes an address has other characters than a to z, 0 to 9 and -, or too many.',
  'unknown-author': 'A brief names an author who has no file.',
  'unknown-block': 'A block or one of its settings does not exist.',
  'unknown-citation-style': 'A brief names a citation style that does not exist.',
  'unknown-endnote': 'A note reference has no endnote.',
  'unknown-field': 'The front matter has a field that does not exist.',
  'unknown-paragraph': 'A file names a paragraph that the brief does not have.',
  'unknown-reference': 'A citation names no entry of the references.',
  'unreadable-citation-style': 'A CSL file cannot be used.',
  'unreadable-file': 'A file or folder cannot be opened.',
  'unreadable-ledger': 'The ledger of published addresses cannot be read.',
  'unreadable-references': 'The references are not valid BibTeX or CSL-JSON.',
  'unreadable-yaml':
    'The front matter is not valid YAML, or uses YAML features that the site does not read.',
  'unsafe-file': 'A file to download is of a kind in which browsers run scripts.',
  'unsafe-image': 'An SVG image contains a script, HTML or references to other files.',
  'unsafe-link': 'The address of a link could run a script or is not of the web.',
  'unusable-reference-key': 'A key of the references cannot be cited or be an address.',
  'unused-endnote': 'Nothing refers to an endnote.',
  'unused-image': 'No file names or shows an image.',
  'withdrawn-but-there': 'An address is withdrawn, but the brief still has it.',
} as const

/** Warnings do not stop the build. */
export const warningCodes = {
  'citation-without-references':
    'A text cites a source by its key, but the brief has no reference list.',
  'copy-without-link': 'No link leads to the page of an archived copy.',
  'foreign-markup':
    'Something is written in the markup of another system, such as LaTeX or Pandoc.',
  'formula-partly-shown': 'A formula sets colours or other styles that the site does not have.',
  'invisible-character': 'A file contains an invisible character, such as a zero-width space.',
  'issued-in-future': 'The date of issue is in the future.',
  'link-without-copy': 'A link to the web has no archived copy, and the library asks for one.',
  'look-alike-address': 'Two headings of a brief make addresses that look the same.',
  'lost-character': 'A file contains a �, where a character was lost in a conversion.',
  'markup-not-understood': 'Something looks like a link, emphasis or a heading but is not.',
  'no-briefs': 'There are no briefs.',
  'note-reference-not-understood': 'Something looks like a note reference but is not.',
  'notes-out-of-order': 'The text refers to a later note before an earlier one.',
  'number-left-out': 'The numbers of notes, recommendations or pull quotes have a gap.',
  'numbered-caption':
    'A caption begins with a number, although the site numbers figures and tables.',
  'one-sided-translation': 'A brief names a translation that does not name it.',
  'pull-quote-far-from-passage': 'A pull quote is far from the passage that it repeats.',
  'recommendation-without-group': 'A recommendation without a group follows one that has a group.',
  'remark-behind-value': 'YAML takes the text after # as a comment.',
  'table-without-headings': 'A table has no headings of columns or rows.',
  'uncited-reference': 'Nothing cites an entry of the references.',
  'unknown-reference-field': 'A field of an entry seems to be misspelt.',
  'unrecorded-permalinks': 'The ledger does not record new addresses yet.',
  'unused-author': 'No brief has this author.',
  'unused-topic': 'No brief mentions this topic.',
  'words-not-printed':
    'Markdown does not show some words: cells beyond the last column of a table, or an unused link address.',
  'wrong-number': 'The words of a link give its target another number than it has.',
} as const

export type ErrorCode = keyof typeof errorCodes
export type WarningCode = keyof typeof warningCodes
export type ProblemCode = ErrorCode | WarningCode
