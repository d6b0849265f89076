import { expect, test, type Page } from '@playwright/test'

const status = (page: Page) => page.locator('main').getByRole('status')

async function ready(page: Page, address: string): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
}

test.describe('the search page', () => {
  test('finds the passages for a query in the address and links to them', async ({ page }) => {
    await page.goto('/search/?q=USMCA')
    const results = page.locator('.results li > a')
    await expect(results.first()).toHaveAttribute('href', /\/us-mexico-reset\/\?mark=USMCA#p\d+$/)
    await expect(status(page)).toHaveText('2 passages for “USMCA”')
    await results.first().click()
    await expect(page).toHaveURL(/us-mexico-reset\/#p(9|13)$/)
  })

  test('Back and Forward step through the queries', async ({ page }) => {
    await page.goto('/search/?q=USMCA')
    await expect(status(page)).toContainText('“USMCA”')
    const field = page.getByRole('searchbox')
    await field.fill('NAFTA')
    await field.press('Enter')
    await expect(status(page)).toContainText('“NAFTA”')
    await field.fill('China')
    await field.press('Enter')
    await expect(status(page)).toContainText('“China”')
    await page.goBack()
    await expect(field).toHaveValue('NAFTA')
    await expect(status(page)).toContainText('“NAFTA”')
    await page.goForward()
    await expect(status(page)).toContainText('“China”')
  })

  test('keeps the kind of passage in the address', async ({ page }) => {
    await page.goto('/search/?q=China')
    await page.getByRole('radio', { name: 'Recommendations' }).check()
    await expect(page).toHaveURL(/\?q=China&kind=recommendation$/)
    await expect(page.locator('.results li')).toHaveCount(1)
    await page.reload()
    await expect(page.getByRole('radio', { name: 'Recommendations' })).toBeChecked()
    await expect(page.locator('.results li')).toHaveCount(1)
  })

  test('keeps what was chosen and typed before its script loaded', async ({ page }) => {
    const { promise: isChosen, resolve: choose } = Promise.withResolvers<undefined>()
    await page.route(/search-box.*\.js/, async (route) => {
      await isChosen
      await route.continue()
    })
    await page.goto('/search/?q=NAFTA', { waitUntil: 'commit' })
    await page.getByRole('radio', { name: 'Recommendations' }).check()
    await page.getByRole('searchbox').fill('China')
    choose(undefined)
    await expect(page).toHaveURL(/\?q=China&kind=recommendation$/)
    await expect(page.locator('.results li')).toHaveCount(1)
  })

  test('shows a correction with a link to search for what was typed', async ({ page }) => {
    await page.goto('/search/?q=vacination')
    await expect(page.locator('.remark')).toContainText('Showing passages for vaccination')
    await page.getByRole('link', { name: 'Search for “vacination” instead' }).click()
    await expect(page.getByRole('searchbox')).toHaveValue('"vacination"')
    await expect(status(page)).toHaveText('Nothing found for "vacination".')
    await expect(page.locator('.remark')).toHaveCount(0)
  })

  test('marks the match in its whole sentence', async ({ page }) => {
    await page.goto('/search/?q=tango')
    const excerpt = page.locator('.results li p')
    await expect(excerpt.locator('mark')).toHaveText('tango')
    await expect(excerpt).toHaveText(
      '… As in most things in life, you need two to tango, or in the case of our two nations, salsa.',
    )
  })

  test('suggests topics while the reader types', async ({ page }) => {
    await page.goto('/search/?q=usm')
    await expect(page.locator('.topic-card')).toContainText('United States-Mexico-Canada')
  })

  test('tells what was found when the reader pauses, and names the search in the title', async ({
    page,
  }) => {
    await page.goto('/search/')
    await page.waitForFunction(() => customElements.get('search-box') !== undefined)
    const spoken = await page.evaluateHandle(() => {
      const said: (string | null)[] = []
      const region = document.querySelector('main [role=status]')
      if (!region) throw new Error('There is no live region.')
      new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true })
      return said
    })
    await page.getByRole('searchbox').pressSequentially('China', { delay: 30 })
    await expect(status(page)).toContainText('“China”')
    expect(await spoken.jsonValue()).toHaveLength(1)
    await expect(page).toHaveTitle(/^China · /)
  })

  test('goes back to where the reader was', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 500 })
    await page.goto('/search/?q=Mexico')
    const result = page.locator('.results li > a').nth(9)
    await result.scrollIntoViewIfNeeded()
    const before = await page.evaluate(() => scrollY)
    await result.click()
    await page.waitForURL(/us-mexico-reset/)
    await page.goBack()
    await page.locator('.results li').first().waitFor()
    await expect.poll(() => page.evaluate(() => scrollY)).toBeCloseTo(before, -2)
  })

  test('leads a quotation to its passage and shows where it differs', async ({ page }) => {
    await page.goto('/search/')
    await page
      .getByRole('searchbox')
      .fill('"the best foreign policy is foreign policy," it is said')
    await expect(page.locator('.results li > a').first()).toContainText('14')
    await expect(page.locator('.results del').first()).toHaveText('foreign')
    await expect(page.locator('.results ins').first()).toHaveText(/domestic/)
  })

  test('moves through the results with the arrow keys', async ({ page }) => {
    await page.goto('/search/?q=China')
    await page.locator('.results li').first().waitFor()
    await page.getByRole('searchbox').focus()
    await page.keyboard.press('ArrowDown')
    await expect(page.locator('.topic-card a')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(page.getByRole('searchbox')).toBeFocused()
  })
})

test.describe('if the index cannot be loaded', () => {
  const faults = {
    'its script is missing': '**/pagefind/pagefind.js',
    'its words are missing': '**/pagefind/index/*',
    'the text of a brief is missing': '**/pagefind/fragment/*',
    'the topics are missing': '**/search/topics.json',
  }
  for (const [fault, address] of Object.entries(faults)) {
    test(`because ${fault}, it says so and offers the topics`, async ({ page }) => {
      await page.route(address, (route) => route.abort())
      await page.goto('/search/?q=tango')
      await expect(status(page)).toContainText('could not be loaded')
      await page.locator('.results').getByRole('link', { name: 'All topics' }).click()
      await expect(page).toHaveURL(/\/topics\/$/)
    })
  }

  test('says so if it is incomplete', async ({ page }) => {
    await page.route('**/pagefind/{index/*,*.pagefind}', (route) =>
      route.fulfill({ body: 'cut', contentType: 'application/wasm' }),
    )
    await page.goto('/search/?q=tango')
    await expect(status(page)).toContainText('could not be loaded')
  })

  test('says so if its script cannot be loaded', async ({ page }) => {
    await page.route(/search-box.*\.js/, (route) => route.abort())
    await page.goto('/us-mexico-reset/')
    await page.waitForFunction(() => customElements.get('site-keys') !== undefined)
    await page.keyboard.press('/')
    const failure = page.getByRole('dialog').locator('.failure')
    await expect(failure).toContainText('could not be loaded')
    await expect(failure.getByRole('link')).toHaveAttribute('href', '/topics/')
  })

  test('says so after ten seconds of silence, and tries again', async ({ page }) => {
    let isSilent = true
    await page.route('**/pagefind/index/*', (route) =>
      isSilent ? new Promise(() => undefined) : route.continue(),
    )
    await page.goto('/search/?q=tango')
    await expect(status(page)).toContainText('could not be loaded')
    isSilent = false
    await page.getByRole('button', { name: 'Try again' }).click()
    await expect(page.locator('.results li')).toHaveCount(1)
  })

  test('it works again when the connection is back', async ({ page }) => {
    await page.route('**/search/topics.json', (route) => route.abort())
    await page.goto('/search/?q=USMC')
    await expect(status(page)).toContainText('could not be loaded')
    await page.unroute('**/search/topics.json')
    await page.getByRole('searchbox').press('End')
    await page.keyboard.type('A')
    await expect(status(page)).toHaveText('2 passages for “USMCA”')
  })
})

test.describe('from anywhere', () => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    test(`${keys} opens the dialog, with results while typing`, async ({ page }) => {
      await ready(page, '/us-mexico-reset/')
      await page.keyboard.press(keys)
      const dialog = page.getByRole('dialog')
      await expect(dialog.getByRole('searchbox')).toBeFocused()
      await page.keyboard.type('López Obrador')
      await expect(dialog.locator('.results li')).toHaveCount(6)
      await dialog.getByRole('link', { name: 'See all 9 passages' }).click()
      await expect(page).toHaveURL(/\/search\/\?q=L%C3%B3pez\+Obrador$/)
      await expect(page.locator('main .results li')).toHaveCount(9)
    })
  }

  test('the masthead opens it, Enter goes to the search page, Esc closes it', async ({ page }) => {
    await ready(page, '/us-mexico-reset/')
    await page.getByRole('banner').getByRole('link', { name: 'Search', exact: true }).click()
    await expect(page.getByRole('dialog')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('dialog')).toBeHidden()
    await page.keyboard.press('/')
    await page.keyboard.type('NAFTA')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/search\/\?q=NAFTA$/)
  })

  test('searches for what was typed before the script loaded', async ({ page }) => {
    await page.route('**/search-box*.js', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500))
      await route.continue()
    })
    await ready(page, '/us-mexico-reset/')
    await page.keyboard.press('/')
    await page.keyboard.type('USMCA')
    await expect(page.getByRole('dialog').locator('.results li')).toHaveCount(2)
  })

  test('search loads nothing before a reader opens it', async ({ page }) => {
    const requests: string[] = []
    page.on('request', (request) => requests.push(new URL(request.url()).pathname))
    await ready(page, '/us-mexico-reset/')
    await page.waitForTimeout(300)
    expect(requests.filter((path) => /pagefind|search|query/.test(path))).toEqual([])
    await page.keyboard.press('/')
    await page.keyboard.type('UN')
    await page.getByRole('dialog').locator('.results li').first().waitFor()
    expect(requests).toContain('/pagefind/pagefind.js')
  })

  test('the browser learns how to search here', async ({ page, request }) => {
    await page.goto('/')
    const address = await page.locator('link[rel=search]').getAttribute('href')
    const xml = await (await request.get(address ?? '')).text()
    const template = await page.evaluate((text) => {
      const found = new DOMParser().parseFromString(text, 'text/xml')
      return found.querySelector('Url[type="text/html"]')?.getAttribute('template')
    }, xml)
    expect(template).toBe('https://policy-briefs.example/search/?q={searchTerms}')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page links to the topics, and a topic to its passages', async ({ page }) => {
    await page.goto('/search/')
    await expect(page.locator('noscript p')).toContainText('Search needs JavaScript')
    await page.locator('noscript').getByRole('link', { name: 'All topics' }).click()
    await page.getByRole('link', { name: 'UNSC', exact: true }).click()
    await expect(page.locator('.results li')).toHaveCount(2)
    await expect(page.locator('.results mark')).toHaveText([
      'UN Security Council',
      'UN Security Council',
      'UNSC',
    ])
    await page.getByRole('link', { name: /Paragraph 12/ }).click()
    await expect(page).toHaveURL(/us-mexico-reset\/#p12$/)
    await expect(page.locator('#p12')).toBeInViewport()
  })
})
