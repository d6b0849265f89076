/** What a reader sees before the whole page has arrived. */
import { createServer } from 'node:http'
import { once } from 'node:events'
import { expect, test } from '@playwright/test'
import { brief } from '../fixtures/reading.ts'

/** As much of a page as the first packets bring, uncompressed: the title and the first paragraph. */
const FIRST_BYTES = 60_000

test('a chosen theme is in the first frame, while the rest of the page and its scripts are still loading', async ({
  page,
  request,
}) => {
  const html = await (await request.get(brief)).body()
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8')
    // The rest never comes.
    response.write(html.subarray(0, FIRST_BYTES))
  }).listen(0)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  try {
    await page.emulateMedia({ colorScheme: 'light' })
    await page.addInitScript(() => {
      localStorage.setItem('settings', JSON.stringify({ theme: 'dark' }))
      const frames: string[] = []
      Object.assign(window, { frameSchemes: frames })
      const look = () => {
        if (document.querySelector('h1')) {
          frames.push(getComputedStyle(document.documentElement).colorScheme)
        }
        requestAnimationFrame(look)
      }
      requestAnimationFrame(look)
    })
    await page.goto(`http://localhost:${port}${brief}`, { waitUntil: 'commit' })
    await page.waitForFunction('frameSchemes.length > 5')
    expect(await page.evaluate('frameSchemes.slice(0, 5)')).toEqual(Array(5).fill('dark'))
  } finally {
    server.closeAllConnections()
    server.close()
  }
})
