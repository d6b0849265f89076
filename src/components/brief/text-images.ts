/** The images of a brief's text, with the addresses that Astro publishes them at. */
import type { Element } from 'hast'
import { h } from 'hastscript'
import { mapProse, type Block } from '../../brief/blocks/block.ts'
import type { Brief } from '../../brief/model/brief.ts'
import type { Prose } from '../../brief/model/text.ts'
import { mapElements } from '../../brief/text/plain-text.ts'
import { imagePathsOf } from './report-parts.ts'
import { publishedImage, type PublishedImage } from '../page/images.ts'

/**
 * @returns a brief for its page: images in its paragraphs, lists, tables, recommendations and notes come
 *   in several widths. Figures look up their images themselves
 */
export async function withPublishedImages(brief: Brief): Promise<Brief> {
  const images = await publishedImagesOf(brief)
  if (images.size === 0) return brief
  return mapImages(brief, ({ properties }) => {
    const image = images.get(String(properties['src']))
    if (!image) throw new Error(`There is no image ${String(properties['src'])}.`)
    const { src, srcset: srcSet, sizes, width, height } = image
    const { alt } = properties
    return h('img', { src, srcSet, sizes, width, height, alt, loading: 'lazy' })
  })
}

/** @returns a brief for its Markdown: the `src` of each image, also of figures, is a whole address */
export async function withImageAddresses(brief: Brief, page: string): Promise<Brief> {
  const images = await publishedImagesOf(brief)
  if (images.size === 0) return brief
  const address = (path: string): string => new URL(images.get(path)?.full ?? path, page).href
  const mapped = mapImages(brief, (image) => {
    const src = address(String(image.properties['src']))
    return { ...image, properties: { ...image.properties, src } }
  })
  return mapFigures(mapped, address)
}

async function publishedImagesOf(brief: Brief): Promise<Map<string, PublishedImage>> {
  const paths = new Set(imagePathsOf(brief))
  const entries = [...paths].map(async (path) => [path, await publishedImage(path)] as const)
  return new Map(await Promise.all(entries))
}

function mapImages(brief: Brief, change: (image: Element) => Element): Brief {
  const inProse = (prose: Prose) =>
    mapElements(prose, (element) => (element.tagName === 'img' ? change(element) : undefined))
  const inText = <Some extends { prose: Prose }>(text: Some): Some => ({
    ...text,
    prose: inProse(text.prose),
  })
  const groups = brief.recommendationList.groups.map((group) => ({
    ...group,
    recommendations: group.recommendations.map(inText),
  }))
  return {
    ...brief,
    summary: brief.summary && inText(brief.summary),
    recommendations: groups.flatMap(({ recommendations }) => recommendations),
    recommendationList: { ...brief.recommendationList, groups },
    sections: brief.sections.map((section) => ({
      ...section,
      flow: section.flow.map((block) => mapProse(block, inProse)),
    })),
    endnotes: brief.endnotes.map(inText),
  }
}

function mapFigures(brief: Brief, address: (path: string) => string): Brief {
  const inBlock = (block: Block): Block => {
    if (block.kind === 'box') return { ...block, flow: block.flow.map(inBlock) }
    if (block.kind !== 'figure') return block
    const images = block.images.map((image) => ({ ...image, src: address(image.src) }))
    return { ...block, images }
  }
  const sections = brief.sections.map((one) => ({ ...one, flow: one.flow.map(inBlock) }))
  return { ...brief, sections }
}
