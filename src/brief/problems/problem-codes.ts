/**
 * Every kind of fault that the content check knows, by its permanent name: a name is never given to
 * another fault, so that an editor who looks one up finds what was meant.
 */

/** Faults that stop the build. */
export const errorCodes = {
  'address-too-long': 'A title or an alias makes an address that no disk can hold.',
  'alias-in-a-circle': 'Aliases lead back to themselves.',
  'alias-of-living-address': 'An alias is given to an address that is still there.',
  'alias-of-withdrawn-address': 'An address is both moved and withdrawn.',
  'alias-to-nowhere': 'An alias leads to an address that is not there.',
  'ambiguous-pull-quote': 'The words of a pull quote stand in the text more than once.',
  'changed-address': 'A published address now stands for other words.',
  'control-character': 'A character that is no letter, such as a NUL, stands in the file.',
  'dead-link': 'A link to this site leads to a page or a place that is not there.',
  'direction-override': 'An invisible character turns round the direction of the text behind it.',
  'duplicate-id': 'Two headings of a brief make the same address.',
  'duplicate-number': 'Two notes, recommendations or pull quotes have the same number.',
  'empty-field': 'A field of the front matter has no value.',
  'empty-file': 'There is nothing in the file.',
  'empty-link': 'A link has no address.',
  'empty-pull-quote': 'A pull quote has no words.',
  'empty-section': 'A section has a title and no text.',
  'empty-text': 'There is front matter and no text below it.',
  'file-name-not-a-number':
    'Notes, recommendations and pull quotes are called 1.md, 2.md and so on.',
  'heading-skips-rank': 'A heading is more than one rank below the one above it.',
  'heading-too-high': 'A subheading has the rank of the brief’s or the section’s own title.',
  'heading-without-address': 'A heading has no letter or digit.',
  'invalid-field': 'A field’s value is of the wrong type or cannot be right.',
  'link-in-pull-quote': 'A pull quote holds a link.',
  'link-without-words': 'A link has nothing between its square brackets.',
  'lost-address': 'A published address is gone.',
  'malformed-link': 'A link’s address is written so that no browser understands it.',
  'misplaced-heading':
    'A heading stands elsewhere than in a section, or inside a list or quotation.',
  'misplaced-note-reference': 'A note is referred to elsewhere than in the text of a section.',
  'missing-brief': 'A brief’s folder has no brief.md.',
  'missing-field': 'A field that must be there is not.',
  'no-content': 'There is no folder content.',
  'no-front-matter': 'A file does not begin with fields between two lines ---.',
  'no-sections': 'A brief has no sections.',
  'not-a-file': 'Something in content is neither a file nor a folder.',
  'not-one-paragraph': 'A standfirst, pull quote or definition is more than a paragraph.',
  'not-utf-8': 'A file is saved in another encoding than UTF-8.',
  'note-in-text': 'A note is written inside a section instead of a file of its own.',
  'note-not-a-number': 'A reference to a note names no number.',
  'picture-not-supported': 'A text holds a picture, which briefs cannot show yet.',
  'pull-quote-without-passage': 'The words of a pull quote are not in the text.',
  'raw-html': 'A text holds HTML.',
  'renumbered-addresses': 'Published numbers now stand for other words, since others came or went.',
  'repeated-author': 'A brief names an author twice.',
  'repeated-field': 'A field stands in the front matter twice.',
  'reserved-id': 'A heading makes an address that the page has for something else.',
  'reserved-slug': 'A brief’s folder has a name that the site has for something else.',
  'same-name': 'Two files differ by capitals or the writing of accents only.',
  'stray-file': 'A file in content is nothing that the site reads.',
  'symbolic-link': 'A file is a link to another one, which may lie outside content.',
  'task-list': 'A list has boxes to tick.',
  'too-much-markup':
    'A text holds more quotations, lists in lists or emphasis than any text needs.',
  'topic-form-claimed-twice': 'Two topics have a name in common.',
  'unfit-name': 'A file’s name holds characters that not every computer can write.',
  'unfit-slug': 'A name that becomes an address holds other characters than a to z, 0 to 9 and -.',
  'unknown-author': 'A brief names an author who has no file.',
  'unknown-endnote': 'A reference leads to a note that is not there.',
  'unknown-field': 'The front matter has a field that the site does not know.',
  'unknown-paragraph': 'A paragraph is named that the brief does not have.',
  'unreadable-file': 'A file or folder cannot be opened.',
  'unreadable-ledger': 'The ledger of published addresses cannot be read.',
  'unreadable-yaml': 'The front matter is no YAML, or more than the plain YAML that is read.',
  'unsafe-link': 'A link has an address that could run a script or leave the web.',
  'unused-endnote': 'Nothing refers to a note.',
  'withdrawn-but-there': 'An address is said to be withdrawn and is still there.',
} as const

/** Faults that are told and let the build go on. */
export const warningCodes = {
  'invisible-character': 'A zero-width space or its like stands in the file.',
  'issued-in-future': 'A brief’s date of issue is still to come.',
  'lost-character': 'A � stands where a conversion lost a character.',
  'markup-not-understood': 'Something looks like a link, emphasis or a heading and is none.',
  'no-briefs': 'There are no briefs.',
  'note-reference-not-understood': 'Something looks like a reference to a note and is none.',
  'notes-out-of-order': 'The text refers to a later note before an earlier one.',
  'number-left-out': 'The numbers of notes, recommendations or pull quotes have a gap.',
  'pull-quote-far-from-passage': 'A pull quote stands far from the passage that it repeats.',
  'remark-behind-value': 'YAML takes what stands behind # for a remark and does not read it.',
  'unrecorded-permalinks': 'The ledger lacks new addresses.',
  'unused-author': 'No brief names an author.',
  'unused-topic': 'No brief speaks of a topic.',
  'words-not-printed':
    'Words stand where Markdown prints none: behind a table’s last column, or as the address of a link that is not there.',
} as const

export type ErrorCode = keyof typeof errorCodes
export type WarningCode = keyof typeof warningCodes
export type ProblemCode = ErrorCode | WarningCode
