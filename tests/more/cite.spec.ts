import { expect, test, type Page } from '@playwright/test'

const brief = '/us-mexico-reset/'
const apaReference =
  'Sarukhan, A. ([2021]). A Reset in U.S.-Mexico Relations Also Requires Re-Engagement on Global and Regional Issues. In Re-Building a Complex Partnership: The Outlook for U.S.-Mexico Relations under the Biden Administration. Wilson Center, Mexico Institute. https://policy-briefs.example/us-mexico-reset/'

async function open(page: Page, address = `${brief}#cite`): Promise<void> {
  await page.goto(address)
  await page.waitForFunction(() => customElements.get('cite-panel') !== undefined)
}

const panel = (page: Page) => page.getByRole('region', { name: 'Cite' })
const inText = (page: Page) => panel(page).locator('dd[data-p] > span')

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the panel cites the whole brief in three styles and links to the files', async ({
    page,
  }) => {
    await page.goto(brief)
    await page.locator('.title-page').getByRole('link', { name: 'Cite' }).click()
    await expect(panel(page)).toBeInViewport()
    await expect(panel(page).locator('dt')).toHaveText([/^APA/, /^Chicago/, /^MLA/])
    await expect(panel(page).locator('dd').first()).toHaveText(apaReference)
    await expect(panel(page).locator('dd').nth(1)).toHaveText('(Sarukhan, [2021])')
    await expect(panel(page).getByRole('combobox')).toBeHidden()
    for (const name of ['BibTeX', 'RIS', 'CSL-JSON']) {
      const link = panel(page).getByRole('link', { name })
      const response = await page.request.get((await link.getAttribute('href')) ?? '')
      expect(await response.text()).toContain('Re-Building a Complex Partnership')
    }
  })
})

test('a chosen place is cited by its own locator, and the whole brief again', async ({ page }) => {
  await open(page)
  const choice = panel(page).getByRole('combobox', { name: 'Citing' })
  const cited: Record<string, string[]> = {
    'Paragraph 7': [
      '(Sarukhan, [2021], para. 7)',
      '(Sarukhan [2021], para. 7)',
      '(Sarukhan, para. 7)',
    ],
    'Recommendation 3': [
      '(Sarukhan, [2021], recommendation 3)',
      '(Sarukhan [2021], recommendation 3)',
      '(Sarukhan, recommendation 3)',
    ],
    'Note 2': ['(Sarukhan, [2021], Note 2)', '(Sarukhan [2021], n. 2)', '(Sarukhan, n. 2)'],
    'the whole brief': ['(Sarukhan, [2021])', '(Sarukhan [2021])', '(Sarukhan)'],
  }
  for (const [place, citations] of Object.entries(cited)) {
    await choice.selectOption(place)
    await expect(inText(page)).toHaveText(citations)
  }
})

test('every numbered place can be chosen', async ({ page }) => {
  await open(page)
  const places = await page
    .locator('[id]')
    .evaluateAll((elements) => elements.map(({ id }) => id).filter((id) => /^[prn]\d+$/.test(id)))
  const offered = await panel(page)
    .locator('optgroup option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value')))
  expect(places.length).toBeGreaterThan(20)
  expect(offered.toSorted()).toEqual(places.toSorted())
})

test('the place that the reader comes from is chosen', async ({ page }) => {
  await open(page, `${brief}#p11`)
  await page.evaluate(() => (location.hash = '#cite'))
  await expect(inText(page).first()).toHaveText('(Sarukhan, [2021], para. 11)')
  await expect(panel(page).getByRole('combobox')).toHaveValue('p11')
})

test('a citation is copied as plain and as rich text, with a notice', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await open(page)
  await panel(page)
    .getByRole('button', { name: `Copy ${apaReference}` })
    .click()
  await expect(panel(page).getByRole('status')).toHaveText('Copied')
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const text = async (type: string) => (await item?.getType(type))?.text()
    return { plain: await text('text/plain'), rich: await text('text/html') }
  })
  expect(copied.plain).toBe(apaReference)
  expect(copied.rich).toContain('<i>Re-Building a Complex Partnership: The Outlook')
})

test('if the browser refuses the clipboard, the text is selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'))
  })
  await open(page)
  await panel(page).getByRole('combobox').selectOption('Paragraph 7')
  await panel(page).getByRole('button', { name: 'Copy (Sarukhan, para. 7)' }).click()
  expect(await page.evaluate(() => String(getSelection()))).toBe('(Sarukhan, para. 7)')
})

test('a printed page has one citation', async ({ page }) => {
  await open(page)
  await page.emulateMedia({ media: 'print' })
  await expect(panel(page).locator('dd').filter({ visible: true })).toHaveText([apaReference], {
    useInnerText: true,
  })
})
