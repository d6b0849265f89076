/**
 * Links to 200 random selections, each made by the page's own bar and opened afresh. What Chromium
 * found shows as `::target-text`, which is painted in a colour of its own here and read from a
 * picture of the window: the very words are proven, as far as they are in the window.
 */
import { expect, test, type Page } from '@playwright/test'
import { fontsReady } from '../fixtures/fonts.ts'

const brief = '/us-mexico-reset/'
const SELECTIONS = 50

/** Where words are selected and looked for, in the order of the page. */
const BLOCKS =
  '.title-page h1, .standfirst p, .recommendations li > div, .body h2, .paragraph > p:not(.margin-note), .pull-quote blockquote, .side-note > p:first-child, .endnotes li > div, .about-author p, .colophon p'

interface PageWord {
  text: string
  /** Of the nearest element with one; a margin note has its endnote's. */
  place: string
  isInMargin: boolean
  /** The word's middle in the window; `undefined` if it is outside. */
  at?: { x: number; y: number }
}

declare global {
  interface Window {
    rangesOfWords: () => { range: Range; block: Element }[]
    copied: string[]
  }
}

async function prepare(page: Page): Promise<void> {
  await page.addInitScript((blocks) => {
    localStorage.clear()
    window.copied = []
    const write = async ([item]: ClipboardItem[]) => {
      const blob = await item?.getType('text/plain')
      window.copied.push((await blob?.text()) ?? '')
    }
    Object.defineProperty(navigator.clipboard, 'write', { value: write })
    const sheet = new CSSStyleSheet()
    // Without the bar that says where the link comes from: it lies over some of the words.
    const hidden = '.place-bar { display: none !important }'
    const marked = '::target-text { background: #f0f !important; color: #f0f !important }'
    sheet.replaceSync(hidden + marked)
    document.adoptedStyleSheets.push(sheet)
    window.rangesOfWords = () =>
      [...document.querySelectorAll(blocks)].flatMap((block) => {
        const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT)
        const ranges: { range: Range; block: Element }[] = []
        while (walker.nextNode()) {
          const node = walker.currentNode
          if (node.parentElement?.closest('sup, .number')) continue
          for (const match of (node.nodeValue ?? '').matchAll(
            /[\p{L}\p{N}]+(?:['’.][\p{L}]+)*/gu,
          )) {
            const range = document.createRange()
            range.setStart(node, match.index)
            range.setEnd(node, match.index + match[0].length)
            ranges.push({ range, block })
          }
        }
        return ranges
      })
  }, BLOCKS)
}

/** A small generator of equal sequences for equal seeds. Source: Park and Miller 1988. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state * 48271) % 2147483647
    return state % below
  }
}

function wordsOn(page: Page): Promise<PageWord[]> {
  return page.evaluate(() =>
    window.rangesOfWords().map(({ range, block }) => {
      const [box] = range.getClientRects()
      const at = box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 }
      const isSeen = box !== undefined && box.width > 0 && box.top >= 0 && box.bottom <= innerHeight
      const note = block.closest<HTMLElement>('[data-note]')
      const place = block.closest('.paragraph, .pull-quote, li[id], section[id]')
      return {
        text: range.toString(),
        place: note?.dataset['note'] ?? place?.id ?? '',
        isInMargin: note !== null,
        ...(isSeen && { at }),
      }
    }),
  )
}

/** The link that the bar copies for each selection, by the places of its first and last word. */
function linksTo(page: Page, selections: [number, number][]): Promise<string[]> {
  return page.evaluate(async (all) => {
    const words = window.rangesOfWords()
    for (const [first, last] of all) {
      const [start, end] = [words[first]?.range, words[last]?.range]
      if (!start || !end) throw new Error('no such words')
      const before = window.copied.length
      const [anchor, focus] = [start.startContainer, end.endContainer]
      const button = () =>
        document.querySelector<HTMLElement>('passage-bar:popover-open button') ?? undefined
      const until = async (isSo: () => boolean) => {
        while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 20))
      }
      // The bar of the last selection goes first: it stays open after copying.
      getSelection()?.removeAllRanges()
      await until(() => !button())
      getSelection()?.setBaseAndExtent(anchor, start.startOffset, focus, end.endOffset)
      await until(() => button() !== undefined)
      button()?.click()
      await until(() => window.copied.length > before)
    }
    return window.copied
  }, selections)
}

/** Whether each point of the window has the colour of `::target-text`. */
async function lit(
  page: Page,
  points: ({ x: number; y: number } | undefined)[],
): Promise<boolean[]> {
  const picture = (await page.screenshot({ type: 'jpeg' })).toString('base64')
  return page.evaluate(
    async ([data, at]) => {
      const bytes = Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0))
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/jpeg' }))
      const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
      context?.drawImage(image, 0, 0)
      return at.map((point) => {
        if (!point || !context) return false
        const [red = 0, green = 0, blue = 0] = context.getImageData(point.x, point.y, 1, 1).data
        return red > 200 && green < 80 && blue > 200
      })
    },
    [picture, points] as const,
  )
}

async function open(page: Page, fragment: string, turn: number): Promise<void> {
  await page.goto(`${brief}?turn=${turn}${fragment}`)
  await fontsReady(page)
  // Where the words are not found the id is gone to, which Chromium puts off.
  await page.waitForFunction(() => document.querySelector(':target') !== null)
}

interface Selection {
  first: number
  last: number
  link: string
}

type Landing = 'words' | 'place' | { wrong: string }

/** Where a link has led: to all the words that were selected, or at least to their place. */
async function landingOf(page: Page, { first, last, link }: Selection): Promise<Landing> {
  const now = await wordsOn(page)
  const place = now[first]?.place ?? ''
  const isInView = now.some((word) => word.place === place && word.at)
  if (!link.includes(':~:')) return isInView ? 'place' : { wrong: `not at ${place}` }
  const isLit = await lit(
    page,
    now.map(({ at }) => at),
  )
  const found = now.filter((_, index) => isLit[index] === true)
  const sought = now.slice(first, last + 1)
  const seen = sought.filter(({ at }) => at !== undefined)
  // A wide screen's margin shows an endnote's words before the endnotes do.
  const isInMargin = found.some((word) => word.isInMargin) && seen.length === 0
  const [is, ought] = [found, isInMargin ? sought : seen].map((some) =>
    some.map(({ text }) => text).join(' '),
  )
  const extra = found.length - (isInMargin ? sought : seen).length
  // A neighbour comes along at either end where a note number touches it.
  if (is && ought && extra <= 2 && is.includes(ought)) return 'words'
  // The contents say a section's title before the section does, so that only what follows is lit.
  if (is && ought?.endsWith(is) && isInView) return 'place'
  // Of a passage that is longer than the window Chromium may show the paragraph and not the words.
  if (is === '' && ought === '' && isInView) return 'place'
  return { wrong: `lit “${is?.slice(0, 80) ?? ''}”, not “${ought?.slice(0, 80) ?? ''}”` }
}

for (const [device, viewport] of Object.entries({
  phone: { width: 390, height: 844 },
  'wide screen': { width: 1440, height: 900 },
})) {
  for (const seed of [1, 2]) {
    test(`on a ${device}, ${SELECTIONS} random selections (seed ${seed}) are linked to and found again`, async ({
      page,
    }) => {
      test.setTimeout(600_000)
      await page.setViewportSize(viewport)
      await prepare(page)
      await page.goto(brief)
      await page.waitForFunction(() => customElements.get('share-tools') !== undefined)
      const words = await wordsOn(page)
      const random = randomNumbers(seed * 7919 + viewport.width)
      const selections: [number, number][] = []
      while (selections.length < SELECTIONS) {
        const first = random(words.length)
        const most = [6, 6, 40, 300][random(4)] ?? 6
        const last = Math.min(words.length - 1, first + random(most))
        // A selection through the text takes nothing of the margin.
        if (!words[first]?.isInMargin && !words[last]?.isInMargin) selections.push([first, last])
      }
      const links = await linksTo(page, selections)

      const landings: Record<string, number> = { words: 0, place: 0 }
      const wrong: string[] = []
      for (const [turn, link] of links.entries()) {
        const [first = 0, last = 0] = selections[turn] ?? []
        const { hash, pathname } = new URL(link)
        const place = pathname.split('/').at(-2)
        await open(page, place === 'us-mexico-reset' ? hash : `#${place ?? ''}`, turn)
        let landing: Landing = { wrong: 'not looked at' }
        // A busy machine may still be scrolling.
        for (let looks = 0; looks < 5 && typeof landing === 'object'; looks += 1) {
          landing = await landingOf(page, { first, last, link })
        }
        if (typeof landing === 'string') landings[landing] = (landings[landing] ?? 0) + 1
        else wrong.push(`${link}: ${landing.wrong}`)
      }
      expect(wrong).toEqual([])
      const description = `${landings['words'] ?? 0} on the very words, ${landings['place'] ?? 0} on their place`
      test.info().annotations.push({ type: 'landed', description })
      expect(landings['words'], description).toBeGreaterThanOrEqual(SELECTIONS * 0.8)
    })
  }
}
