import { expect, test, type Page } from '@playwright/test'

const brief = '/us-mexico-reset/'
const apaReference =
  'Sarukhan, A. ([2021]). A Reset in U.S.-Mexico Relations Also Requires Re-Engagement on Global and Regional Issues. In Re-Building a Complex Partnership: The Outlook for U.S.-Mexico Relations under the Biden Administration. Wilson Center, Mexico Institute. https://policy-briefs.example/us-mexico-reset/'

async function open(page: Page, address = `${brief}#cite`): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('cite-panel') !== undefined)
}

const panel = (page: Page) => page.getByRole('region', { name: 'Cite' })
const reference = (page: Page) => panel(page).locator('.chosen dd').first()
const inText = (page: Page) => panel(page).locator('.chosen dd').last()
const style = (page: Page) => panel(page).getByRole('combobox', { name: 'Style' })
const place = (page: Page) => panel(page).getByRole('combobox', { name: 'What to cite' })

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the panel cites the whole brief in three styles and links to the files', async ({
    page,
  }) => {
    await page.goto(brief)
    await page.locator('.title-page').getByRole('link', { name: 'Cite' }).click()
    await expect(panel(page)).toBeInViewport()
    await expect(panel(page).locator('dt').filter({ visible: true })).toHaveText([
      /^APA/,
      /^In your text/,
      /^Chicago/,
      /^In your text/,
      /^MLA/,
      /^In your text/,
    ])
    await expect(panel(page).locator('dd').first()).toHaveText(apaReference)
    await expect(panel(page).locator('dd').nth(1)).toHaveText('(Sarukhan, [2021])')
    await expect(style(page)).toBeHidden()
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON', 'Markdown']) {
      const link = panel(page).getByRole('link', { name })
      const response = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(await response.text()).toContain('A Reset in U.S.-Mexico Relations')
    }
  })
})

test('one reference is shown, in the style chosen now and on the next visit', async ({ page }) => {
  await open(page)
  await style(page).selectOption({ label: 'MLA, 9th edition' })
  await expect(panel(page).locator('dd').filter({ visible: true })).toHaveText([
    /^Sarukhan, Arturo\. “A Reset/,
    '(Sarukhan)',
  ])
  await page.reload()
  await expect(inText(page)).toHaveText('(Sarukhan)')
  await expect(style(page)).toHaveValue('mla')
})

test('storage that throws costs the memory only', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('no', 'SecurityError')
      },
    })
  })
  await open(page)
  await style(page).selectOption('chicago')
  await expect(inText(page)).toHaveText('(Sarukhan [2021])')
})

test('a chosen place is cited by its own locator and address, and the whole brief again', async ({
  page,
}) => {
  await open(page)
  await expect(place(page).locator('option[value=p7]')).toHaveText(
    /^Paragraph 7: “On the one hand, López Obrador .+…”$/,
  )
  const cited: Record<string, string> = {
    p7: '(Sarukhan, [2021], para. 7)',
    r3: '(Sarukhan, [2021], recommendation 3)',
    n2: '(Sarukhan, [2021], Note 2)',
    '': '(Sarukhan, [2021])',
  }
  for (const [id, citation] of Object.entries(cited)) {
    await place(page).selectOption(id)
    await expect(inText(page)).toHaveText(citation)
    await expect(reference(page)).toHaveText(apaReference + (id === '' ? '' : `#${id}`))
  }
  await place(page).selectOption('p7')
  await style(page).selectOption('chicago')
  await expect(reference(page)).toContainText('/us-mexico-reset/#p7.')
  await expect(inText(page)).toHaveText('(Sarukhan [2021], para. 7)')
})

test('every numbered place can be chosen', async ({ page }) => {
  await open(page)
  await expect(place(page).locator('option')).not.toHaveCount(1)
  const places = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map(({ id }) => id).filter((id) => /^[prn]\d+$/.test(id)))
  const offered = await place(page)
    .locator('option:not([value=""])')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value')))
  expect(places.length).toBeGreaterThan(20)
  expect(offered.toSorted()).toEqual(places.toSorted())
})

test('the place that the reader comes from is chosen', async ({ page }) => {
  await open(page, `${brief}#p11`)
  await page.evaluate(() => (location.hash = '#cite'))
  await expect(inText(page)).toHaveText('(Sarukhan, [2021], para. 11)')
  await expect(place(page)).toHaveValue('p11')
})

test('the place that the tools of a paragraph name is chosen', async ({ page }) => {
  await open(page)
  await expect(inText(page)).toHaveText('(Sarukhan, [2021])')
  await page
    .locator('#r2')
    .evaluate((element) =>
      element.dispatchEvent(new CustomEvent('cite-place', { bubbles: true, detail: { id: 'r2' } })),
    )
  await expect(inText(page)).toHaveText('(Sarukhan, [2021], recommendation 2)')
})

test('a citation is copied as plain and as rich text, with a notice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page, `${brief}#p7`)
  await page.evaluate(() => (location.hash = '#cite'))
  await expect(reference(page)).toContainText('#p7')
  await panel(page).getByRole('button', { name: 'Copy reference' }).click()
  await expect(panel(page).locator('cite-panel output')).toHaveText('Copied')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = async (type: string) => (await item?.getType(type))?.text()
    return { plain: await text('text/plain'), rich: await text('text/html') }
  })
  expect(copied.plain).toBe(`${apaReference}#p7`)
  expect(copied.rich).toContain('<i>Re-Building a Complex Partnership: The Outlook')
})

test('a press on a button before its script has come copies when it has', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const held = Promise.withResolvers()
  await page.route('**/cite-choices.*', async (route) => {
    await held.promise
    await route.continue()
  })
  await open(page)
  await panel(page).getByRole('button', { name: 'Copy in-text citation' }).click()
  held.resolve(undefined)
  await expect(panel(page).locator('cite-panel output')).toHaveText('Copied')
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('(Sarukhan, [2021])')
})

test('if the browser refuses the clipboard, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await open(page)
  await style(page).selectOption('mla')
  await place(page).selectOption('p7')
  await panel(page).getByRole('button', { name: 'Copy in-text citation' }).click()
  const selected = () => page.evaluate(() => String(getSelection()).trim())
  await expect.poll(selected).toBe('(Sarukhan, para. 7)')
})

test('a printed page has one citation', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  const printed = page.locator('.print-source, .cite dd').filter({ visible: true })
  await expect(printed).toHaveText([apaReference], { useInnerText: true })
})
