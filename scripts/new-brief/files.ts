/** The files of a new brief: the templates with the plan and sample text filled in. */
import { readFileSync } from 'node:fs'
import type { Plan } from './plan.ts'

const EN = {
  standfirst: 'Say in one or two sentences what this brief is about.',
  sectionTitle: 'The first section',
  paragraphs:
    'Write the first paragraph here.[^1] A pull quote repeats words of the text.\n\nWrite the second paragraph here.',
  recommendation: 'Say what should be done.',
  endnote: 'Name the source, or explain.',
  pullQuote: 'A pull quote repeats words of the text.',
  aboutAuthor: 'Say in a few sentences who the author is.',
}

const ES: typeof EN = {
  standfirst: 'Diga en una o dos frases de qué trata este documento.',
  sectionTitle: 'La primera sección',
  paragraphs:
    'Escriba aquí el primer párrafo.[^1] Un destacado repite palabras del texto.\n\nEscriba aquí el segundo párrafo.',
  recommendation: 'Diga qué debería hacerse.',
  endnote: 'Nombre la fuente o explique.',
  pullQuote: 'Un destacado repite palabras del texto.',
  aboutAuthor: 'Diga en unas frases quién es la persona autora.',
}

const TEMPLATES = [
  'brief.md',
  'sections/01-first-section.md',
  'recommendations/1.md',
  'endnotes/1.md',
  'pull-quotes/1.md',
]

/** @returns the files of a brief by path below `content/`; the check finds no error in them */
export function filesOf(plan: Plan): Record<string, string> {
  const { slug, newAuthor } = plan
  const values: Record<string, string> = {
    ...(/^es(-|$)/.test(plan.lang) ? ES : EN),
    // A JSON string is a YAML string, whatever characters it has.
    title: JSON.stringify(plan.title),
    authors: plan.authors.join(', '),
    lang: plan.lang,
    year: plan.year,
  }
  const fill = (template: string): string =>
    readFileSync(new URL(`template/${template}`, import.meta.url), 'utf8').replace(
      /\$(\w+)/g,
      (placeholder, name: string) => values[name] ?? placeholder,
    )
  return {
    ...Object.fromEntries(TEMPLATES.map((template) => [`${slug}/${template}`, fill(template)])),
    ...(newAuthor !== undefined && { [`authors/${newAuthor}.md`]: fill('author.md') }),
  }
}
