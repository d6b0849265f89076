import { expect, test, type Page } from '@playwright/test'

const status = (page: Page) => page.locator('main').getByRole('status')

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
    await expect(status(page)).toHaveText('Nothing for "vacination".')
    await expect(page.locator('.remark')).toHaveCount(0)
  })

  test('says once that nothing is found, with the way to all topics', async ({ page }) => {
    await page.goto('/search/?q=xyzzy')
    await expect(page.locator('main .summary')).toHaveText('Nothing for “xyzzy”.')
    const results = page.locator('main .results')
    await expect(results.getByRole('link', { name: 'All topics' })).toBeVisible()
    await expect(results).not.toContainText('xyzzy')
    await page.getByRole('searchbox').fill('vaxination')
    await expect(results.locator('.topic-card')).toContainText('vaccination')
  })

  const places: [query: string, id: string][] = [
    ['(Sarukhan, 2021, para. 14)', 'p14'],
    ['note 4', 'n4'],
    ['https://policy-briefs.example/us-mexico-reset/r3/', 'r3'],
    ['author', 'about-the-author'],
  ]
  for (const [query, id] of places) {
    test(`leads to a place: ${query}`, async ({ page }) => {
      await page.goto(`/search/?q=${encodeURIComponent(query)}`)
      const results = page.locator('main .results li > a')
      await expect(results).toHaveCount(1)
      await results.click()
      await expect(page).toHaveURL(new RegExp(`/us-mexico-reset/#${id}$`))
      await expect(page.locator(`#${id}`)).toBeInViewport()
    })
  }

  test('marks the match in its whole sentence', async ({ page }) => {
    await page.goto('/search/?q=tango')
    const excerpt = page.locator('.results li p')
    await expect(excerpt.locator('mark')).toHaveText('tango')
    await expect(excerpt).toHaveText(
      '… As in most things in life, you need two to tango, or in the case of our two nations, salsa.',
    )
  })

  test('splits texts by plain signs in a browser that cannot segment them', async ({ page }) => {
    await page.addInitScript(() => Reflect.deleteProperty(Intl, 'Segmenter'))
    await page.goto('/search/?q=punched+below')
    await expect(page.locator('main .results li > a')).toHaveAttribute('href', /#p8$/)
    await expect(page.locator('main .results mark')).toHaveText(['punched', 'below'])
    await page.goto('/search/?q=salsa')
    await expect(page.locator('.results li p')).toHaveText(
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
    // On a busy machine, keys pressed one by one may have pauses between them.
    await page.getByRole('searchbox').evaluate((field: HTMLInputElement) => {
      for (const letter of 'China') {
        field.value += letter
        field.dispatchEvent(new InputEvent('input', { bubbles: true }))
      }
    })
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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the search page links to the topics, and a topic to its passages', async ({ page }) => {
    await page.goto('/search/')
    await expect(page.locator('.unscripted p')).toContainText('Search needs JavaScript')
    await page.locator('.unscripted').getByRole('link', { name: 'All topics' }).click()
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
