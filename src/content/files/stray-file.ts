/** Files in `content/` that the site does not read, and where they were probably meant to be. */
import { nearest } from '../../brief/text/nearest.ts'
import { error, type Problem } from '../../brief/problems/problem.ts'

const PARTS = ['sections', 'recommendations', 'endnotes', 'pull-quotes']

/**
 * @param path a file's path below `content/`
 * @returns the problem that nobody reads it, with the name or folder that was probably meant
 */
export function explainStray(path: string): Problem {
  const message = 'The site does not read this file.'
  return error('stray-file', { file: `content/${path}` }, message, mendFor(path))
}

function mendFor(path: string): string {
  const folders = path.split('/')
  const name = folders.pop() ?? ''
  const [base = name, ending = ''] = name.split(/\.(?=[^.]*$)/)
  if (['markdown', 'mdown', 'mkd', 'mdx', 'txt', 'md'].includes(ending.toLowerCase())) {
    if (ending !== 'md') return `Name it ${base}.md, or take it out of content.`
  } else if (['png', 'jpg', 'jpeg', 'gif', 'svg', 'webp', 'avif'].includes(ending.toLowerCase())) {
    return 'Briefs cannot hold pictures yet: take it out of content.'
  } else {
    return 'Files of content end in .md: save it as Markdown, or take it out of content.'
  }
  const [brief, part] = folders
  if (brief === undefined) return `Put it into a folder of its own: content/${base}/brief.md.`
  if (part === undefined) {
    return `Name it brief.md, or move it to ${PARTS.join(', ')} of this brief.`
  }
  if (brief === 'authors' || brief === 'topics') return `Move it to content/${brief}/${name}.`
  const guess = nearest(part, PARTS)
  if (guess !== undefined && guess !== part) return `Did you mean the folder ${guess}?`
  return `Move it to ${PARTS.map((one) => `${brief}/${one}`).join(', ')}, or take it out of content.`
}
