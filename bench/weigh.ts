/** What a built site weighs, on the disk and on the way to a reader. */
import { existsSync, globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { brotliCompressSync } from 'node:zlib'
import { chromium, type Response } from '@playwright/test'
import { browserFlags, findBrowser } from '../scripts/browser.ts'
import { serve } from './serve.ts'

export interface Weight {
  files: number
  bytes: number
}

/**
 * @param folder a folder
 * @returns how many files are in it, and how many bytes they have together
 */
export function weightOf(folder: string): Weight {
  const files = globSync('**/*', { cwd: folder, withFileTypes: true }).filter((one) => one.isFile())
  const bytes = files.reduce(
    (sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size,
    0,
  )
  return { files: files.length, bytes }
}

/**
 * @param file a file
 * @returns its size in brotli 11, in bytes; 0 where it is not there
 */
export function packedSize(file: string): number {
  return existsSync(file) ? brotliCompressSync(readFileSync(file)).length : 0
}

/**
 * What a search loads that the search page has not.
 *
 * @param dist the built site
 * @param query what is typed
 * @returns bytes in brotli 11, and how many requests; `undefined` without Chromium
 */
export async function searchWeight(
  dist: string,
  query: string,
): Promise<{ bytes: number; requests: number } | undefined> {
  const executablePath = findBrowser()
  if (executablePath === undefined) return undefined
  const { origin, close } = await serve(pathToFileURL(`${dist}/`))
  const browser = await chromium.launch({ executablePath, args: browserFlags })
  try {
    const page = await browser.newPage()
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' })
    const sizes: Promise<number>[] = []
    const weigh = (response: Response): void => {
      const size = response
        .body()
        .then(async () => (await response.request().sizes()).responseBodySize)
      sizes.push(size)
    }
    page.on('response', weigh)
    await page.locator('main input[type=search]').fill(query)
    await page.locator('main .results a').first().waitFor()
    await page.waitForLoadState('networkidle')
    // What comes later, as the icons of a result that is looked at, is not the search's.
    page.off('response', weigh)
    const bytes = await Promise.all(sizes)
    return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length }
  } finally {
    await browser.close()
    close()
  }
}
