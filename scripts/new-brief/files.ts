/** The files of a new brief, with comments that teach the format. */
import type { Plan } from './plan.ts'
import { sampleFor } from './sample.ts'

/** Double quotes as JSON has them are YAML's too: any title is safe in them. */
const quoted = (text: string): string => JSON.stringify(text)

/**
 * @param plan the brief
 * @returns its files' texts by their paths below `content/`; the check finds no error in them
 */
export function filesOf(plan: Plan): Record<string, string> {
  const { slug, newAuthor } = plan
  const sample = sampleFor(plan.lang)
  return {
    ...(newAuthor === undefined ? {} : { [`authors/${newAuthor}.md`]: author(sample.aboutAuthor) }),
    [`${slug}/brief.md`]: brief(plan, sample.standfirst),
    [`${slug}/sections/01-first-section.md`]: section(sample.sectionTitle, sample.paragraphs),
    [`${slug}/recommendations/1.md`]: recommendation(sample.recommendation),
    [`${slug}/endnotes/1.md`]: endnote(sample.endnote),
    [`${slug}/pull-quotes/1.md`]: pullQuote(sample.pullQuote),
  }
}

const brief = ({ title, lang, year, authors }: Plan, standfirst: string) => `---
# A line that begins with # is a note to yourself: readers never see it.
# Quotation marks around a value are needed where it holds a colon or begins with a sign.
title: ${quoted(title)}
# For narrow places, such as the top of the page:
shortTitle: ${quoted(title)}
# File names in content/authors/, without .md; several with commas: [ana-ruiz, bo-li]
authors: [${authors.join(', ')}]
# The language of the text: en, es …
lang: ${lang}
# As precise as you know it: 2021, 2021-01 or 2021-01-15
issued: ${year}
# Where the text does not say when it was issued, take the # away:
# issuedInferred: true
# The report or series that it is a part of, and an e-mail address, if there are any:
# containerTitle: "The name of the report"
# contact: name@example.org
publisher: "The name of your institution"
rights: "All rights in the text stay with its authors and its publisher."
---

<!-- The standfirst: one paragraph that says what the brief is about. Readers see no comment. -->

${standfirst}
`

const section = (title: string, paragraphs: string) => `---
# Sections stand in the order of their file names: 01-…, 02-…; the title makes the address.
title: ${quoted(title)}
# Where the title is yours and not the author's, take the # away:
# editorial: true
---

<!--
  An empty line parts paragraphs. The site numbers them through the whole brief: p1, p2 …
  *emphasis*, **strong**, [a link](https://example.org), [paragraph 1](#p1)
  - a list item; > a quotation; ### a subheading
  [^1] refers to the note in endnotes/1.md.
-->

${paragraphs}
`

const recommendation = (text: string) => `---
# The paragraphs that argue for it; the preview shows their numbers in the margin.
paragraphs: [p1]
---

<!-- One recommendation a file: 1.md, 2.md … Delete the folder if the brief has none. -->

${text}
`

const endnote = (text: string) => `---
---

<!-- One note a file: 1.md, 2.md … in the order in which the text refers to them. -->

${text}
`

const pullQuote = (text: string) => `---
# The words must stand in the text; mark words left out by …
# It stands with its passage; to move it, take the # away:
# after: p2
# If the words stand in the text twice, say which place is meant:
# from: p1
---

<!-- One pull quote a file: 1.md, 2.md … Delete the folder if the brief has none. -->

${text}
`

const author = (about: string) => `---
given: "Given name"
family: "Family name"
# Ambassador, Dr.:
# honorific: "Dr."
role: "Position, institution"
# Pages about the author:
# links:
#   - label: "Home page"
#     url: "https://example.org"
---

<!-- About the author. The file's name is the author's address: name it after the author, and
     write that name into the authors of brief.md. -->

${about}
`
