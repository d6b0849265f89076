/** Boxes: text beside the main text, with an address; GitHub's alerts are boxes. */
import type { Element } from 'hast'
import { boxId } from '../model/place-id.ts'
import type { Aliased, Prose, Text } from '../model/text.ts'
import { blockElements, plainText } from '../text/plain-text.ts'
import type { Block } from './block.ts'

/** GitHub's kinds of alert. Source: GitHub Docs, “Basic writing and formatting syntax”. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

type AlertKind = (typeof alertKinds)[number]

/** Its prose is its title and the prose of its blocks. */
export interface Box extends Text, Aliased {
  kind: 'box'
  number: number
  /** `b1` */
  id: string
  alert?: AlertKind
  /** Running text; empty for a box without a title. */
  title: Prose
  /** Its blocks, whose paragraphs have no numbers. */
  flow: Block[]
}

/**
 * @param element a `<box-block>`
 * @param number its number in the brief, from 1
 * @param build makes the block of an element, if it is one
 * @returns the box
 */
export function buildBox(
  element: Element,
  number: number,
  build: (element: Element) => Block | [],
): Box {
  const [first, ...others] = blockElements(element.children)
  const isTitled = first?.tagName === 'block-title'
  const alert = alertKinds.find((kind) => kind === element.properties['alert'])
  return boxOf({
    kind: 'box',
    number,
    id: boxId(number),
    ...(alert && { alert }),
    title: isTitled ? first.children : [],
    flow: (isTitled ? others : first ? [first, ...others] : []).flatMap(build),
    aliases: [],
  })
}

/** @returns the box with the text of its title and blocks */
export function boxOf(box: Omit<Box, keyof Text>): Box {
  const { title, flow } = box
  const texts = [plainText(title), ...flow.map(({ plain }) => plain)]
  return {
    ...box,
    prose: [...title, ...flow.flatMap(({ prose }) => prose)],
    plain: texts.filter((text) => text !== '').join(' '),
  }
}
