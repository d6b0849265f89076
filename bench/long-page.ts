/** What a long page costs a browser: processor time, frames while it scrolls, and where links arrive. */
import type { Browser, CDPSession, Page } from '@playwright/test'
import { z } from 'zod'

export interface Load {
  /** Processor time of all threads of the page's process until it is at rest, in milliseconds. */
  processor: number
  /** Of it, on the main thread: all, scripts, styles, layout. */
  main: { tasks: number; scripts: number; styles: number; layout: number }
  elements: number
}

export interface Scrolling {
  /** Processor time for each screen that goes by, in milliseconds. */
  processorPerScreen: number
  /** The longest time between two frames, in milliseconds. */
  longestFrame: number
  /** Share of frames that take longer than 50 ms. */
  late: number
}

export interface Arrival {
  /** Distance of the place from where it belongs, in pixels, when the page is at rest. */
  offset: number
  /** How far the place moves after its first frame, in pixels. */
  shift: number
  processor: number
}

const WINDOW = { width: 1440, height: 900 }

const processes = z.object({
  processInfo: z.array(z.object({ type: z.string(), id: z.number(), cpuTime: z.number() })),
})

const metrics = z.object({ metrics: z.array(z.object({ name: z.string(), value: z.number() })) })

/**
 * @param browser a Chromium
 * @param address a page
 * @returns what loading it in a new tab costs
 */
export async function measureLoad(browser: Browser, address: string): Promise<Load> {
  const { page, processor, close } = await open(browser)
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.goto(address)
  await rest(page)
  const spent = await processor()
  const { metrics: found } = metrics.parse(await session.send('Performance.getMetrics'))
  const of = (name: string) => 1000 * (found.find((one) => one.name === name)?.value ?? 0)
  const elements = await page.locator('*').count()
  await close()
  return {
    processor: spent,
    main: {
      tasks: of('TaskDuration'),
      scripts: of('ScriptDuration'),
      styles: of('RecalcStyleDuration'),
      layout: of('LayoutDuration'),
    },
    elements,
  }
}

/**
 * @param browser a Chromium
 * @param address a page
 * @returns what scrolling through thirty screens of it costs
 */
export async function measureScrolling(browser: Browser, address: string): Promise<Scrolling> {
  const { page, processor, close } = await open(browser)
  await page.goto(address)
  await rest(page)
  const before = await processor()
  await page.evaluate(() => {
    const times: number[] = []
    const record = (time: number): void => {
      times.push(time)
      requestAnimationFrame(record)
    }
    requestAnimationFrame(record)
    Object.assign(globalThis, { frameTimes: times })
  })
  const screens = 30
  const steps = screens * 6
  await page.mouse.move(700, 450)
  for (let step = 0; step < steps; step += 1) {
    await page.mouse.wheel(0, WINDOW.height / 6)
    await page.waitForTimeout(16)
  }
  const times = z.array(z.number()).parse(await page.evaluate('frameTimes'))
  const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time))
  const spent = (await processor()) - before
  await close()
  return {
    processorPerScreen: spent / screens,
    longestFrame: Math.max(...gaps),
    late: gaps.filter((gap) => gap > 50).length / gaps.length,
  }
}

/**
 * @param browser a Chromium
 * @param address a page with a fragment
 * @returns how exactly and how steadily the browser arrives there
 */
export async function measureArrival(browser: Browser, address: string): Promise<Arrival> {
  const { page, processor, close } = await open(browser)
  const { hash } = new URL(address)
  await page.addInitScript((selector) => {
    const tops: number[] = []
    const record = (): void => {
      const target = document.querySelector(selector)
      if (target && scrollY > 0) tops.push(target.getBoundingClientRect().top)
      requestAnimationFrame(record)
    }
    requestAnimationFrame(record)
    Object.assign(globalThis, { targetTops: tops })
  }, hash)
  await page.goto(address)
  await rest(page)
  const tops = z.array(z.number()).parse(await page.evaluate('targetTops'))
  const belongs = await page
    .locator(hash)
    .evaluate(
      (target) =>
        parseFloat(getComputedStyle(target).scrollMarginTop) +
        (parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0),
    )
  const spent = await processor()
  await close()
  const last = tops.at(-1) ?? NaN
  return {
    offset: last - belongs,
    shift: Math.max(...tops.map((top) => Math.abs(top - last))),
    processor: spent,
  }
}

/** A tab in a process of its own, and the processor time of this process in milliseconds. */
async function open(
  browser: Browser,
): Promise<{ page: Page; processor: () => Promise<number>; close: () => Promise<void> }> {
  const session = await browser.newBrowserCDPSession()
  const before = new Map((await renderers(session)).map(({ id, cpuTime }) => [id, cpuTime]))
  const context = await browser.newContext({ viewport: WINDOW })
  context.setDefaultTimeout(120_000)
  const page = await context.newPage()
  return {
    page,
    processor: async () => {
      const all = await renderers(session)
      return 1000 * all.reduce((sum, { id, cpuTime }) => sum + cpuTime - (before.get(id) ?? 0), 0)
    },
    close: () => context.close(),
  }
}

async function renderers(session: CDPSession) {
  const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'))
  return processInfo.filter(({ type }) => type === 'renderer')
}

/** The page's scripts have run, and it has been drawn. */
async function rest(page: Page): Promise<void> {
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => setTimeout(resolve, 1500))
  })
}
