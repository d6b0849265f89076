/** Refuses SVG images that run scripts or load other files when a reader opens them alone. */
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { EXIT, visit } from 'unist-util-visit'
import type { Problem } from '../../brief/problems/problem.ts'
import { withinStack } from '../limits.ts'

/** What is wrong with an SVG image. */
type SvgFault = Pick<Problem, 'line' | 'message' | 'hint'> & {
  code: 'unsafe-image' | 'broken-image'
}

/** Source: SVG 2, “Secure static mode”, what an image may not do. */
const FORBIDDEN = /^(?:script|foreignobject|iframe|object|embed|audio|video|handler|listener)$/

/** An address within the file, or of an image that the file contains. */
const INSIDE = /^\s*(?:#|data:image\/(?:png|jpe?g|webp|gif);)/i

/** A style that loads something that is not in the file. */
const LOADS = /@import|url\(\s*(?:["']\s*)?(?!#|data:|["'])[^)\s]/i

const SAFE = 'Export it again without scripts, links and linked images, or as PNG.'

/** @returns the first fault of an SVG file: a script, an event handler, HTML, a reference, no size */
export function faultOfSvg(text: string): SvgFault | undefined {
  // In an entity, a script has another spelling; a style sheet is loaded.
  const declared = /<!ENTITY|<\?xml-stylesheet/i.exec(text)
  if (declared) {
    const line = text.slice(0, declared.index).split('\n').length
    const message = `The image contains ${declared[0]}, which may hide a script or load another file.`
    return { code: 'unsafe-image', line, message, hint: SAFE }
  }
  const found = withinStack(() => [faultOfTree(fromHtml(text, { space: 'svg', fragment: true }))])
  return found ? found[0] : tooDeep
}

function faultOfTree(tree: Root): SvgFault | undefined {
  let fault: SvgFault | undefined
  let root: Element | undefined
  visit(tree, 'element', (element) => {
    root ??= element
    const found = contents(element)
    if (found === undefined) return undefined
    const line = element.position?.start.line
    const message = `The image contains ${found}.`
    fault = { code: 'unsafe-image', line, message, hint: SAFE }
    return EXIT
  })
  return fault ?? (root && hasSize(root) ? undefined : withoutSize)
}

const tooDeep: SvgFault = {
  code: 'broken-image',
  message: 'The image has too many elements inside one another.',
  hint: 'Export it again without groups, or as PNG.',
}

const withoutSize: SvgFault = {
  code: 'broken-image',
  message: 'The image does not say its size, so browsers cannot keep its place.',
  hint: 'Give its first element <svg> a viewBox="0 0 800 600", and no width and height in per cent.',
}

/** What an element contains that an image may not; `undefined` for nothing. */
function contents({ tagName, properties, children }: Element): string | undefined {
  const name = tagName.replace(/^.*:/, '').toLowerCase()
  if (FORBIDDEN.test(name)) return name === 'script' ? 'a script' : `<${name}>`
  const style =
    name === 'style' ? children.map((child) => ('value' in child ? child.value : '')) : []
  if (LOADS.test(style.join(''))) return 'a style that loads another file'
  for (const [property, value] of Object.entries(properties)) {
    const words = String(value)
    if (/^on/i.test(property)) return `an event handler, ${property.toLowerCase()}`
    if (/javascript:/i.test(words)) return 'a script'
    // A link is not followed before somebody presses it.
    const isAddress = /^(?:href|xlink:?href|src)$/i.test(property)
    if (isAddress && name !== 'a' && !INSIDE.test(words))
      return `a reference to ${words.slice(0, 60)}`
    if (LOADS.test(words)) return 'a style that loads another file'
  }
  return undefined
}

function hasSize({ properties }: Element): boolean {
  const { width, height, viewBox } = properties
  const isPercentage = [width, height].some((side) => String(side).includes('%'))
  return !isPercentage && (viewBox !== undefined || (width !== undefined && height !== undefined))
}
