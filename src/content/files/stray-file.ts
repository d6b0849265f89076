/** Files in `content/` that the site does not read. */
import { nearest } from '../../brief/text/nearest.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'

const PARTS = ['sections', 'recommendations', 'endnotes', 'pull-quotes']

/**
 * @param path a file's path below `content/`
 * @returns the problem that the site does not read it; the hint names the likely file or folder
 */
export function explainStray(path: string): Problem {
  const message = 'The site does not use this file.'
  return error('stray-file', { file: `content/${path}` }, message, hintFor(path))
}

function hintFor(path: string): string {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  if (folders[1] === 'files') {
    return `The folder files has no folders in it: move the file to content/${folders[0] ?? ''}/files/${name}.`
  }
  const [base = name, ending = ''] = name.split(/\.(?=[^.]*$)/)
  if (['markdown', 'mdown', 'mkd', 'mdx', 'txt', 'md'].includes(ending.toLowerCase())) {
    if (ending !== 'md') return `Rename it to ${base}.md, or remove it from content.`
  } else if (['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif'].includes(ending.toLowerCase())) {
    return 'Images end in .png, .jpg, .jpeg, .webp or .svg, in small letters, and are in the folder figures of a brief, or beside library.md, the file of an author or brief.md: move or rename it, or remove it from content.'
  } else if (['bib', 'bibtex', 'ris', 'csl', 'json'].includes(ending.toLowerCase())) {
    return 'The references of a brief are in references.bib (BibTeX) or references.json (CSL-JSON) beside its brief.md, and so is a CSL file: move or rename it, or remove it from content.'
  } else {
    const brief = folders[0]
    const hint = 'Content files end in .md: save it as Markdown, or remove it from content.'
    if (brief === undefined || brief === 'authors' || brief === 'topics') return hint
    return `To let readers download it, move it to content/${brief}/files/${name}. ${hint}`
  }
  const [brief, part] = folders
  if (brief === undefined) return `To make a brief of it, move it to content/${base}/brief.md.`
  if (part === undefined) {
    return `Rename it to brief.md, or move it to one of the folders ${PARTS.join(', ')}.`
  }
  if (brief === 'authors' || brief === 'topics') return `Move it to content/${brief}/${name}.`
  const guess = nearest(part, PARTS)
  if (guess !== undefined && guess !== part) return `Did you mean the folder ${guess}?`
  return `Move it to one of the folders ${PARTS.join(', ')} of ${brief}, or remove it from content.`
}
