import { expect, test } from '@playwright/test'

const page = '/us-mexico-reset/'

test('an endnote reference leads to the note and back', async ({ page: reader }) => {
  await reader.goto(page)
  await reader.getByRole('link', { name: 'Note 2', exact: true }).click()
  await expect(reader).toHaveURL(/#n2$/)
  await reader.getByRole('link', { name: 'Back to text of note 2' }).click()
  await expect(reader).toHaveURL(/#n2-ref$/)
})

test('a recommendation leads to its paragraph, and the paragraph back', async ({
  page: reader,
}) => {
  await reader.goto(page)
  await reader.locator('#r1').getByRole('link', { name: 'para. 11' }).click()
  await expect(reader).toHaveURL(/#p11$/)
  await reader.locator('#p11').getByRole('link', { name: 'recommendation 1' }).click()
  await expect(reader).toHaveURL(/#r1$/)
})

test('a pull quote leads to its passage, and the passage back', async ({ page: reader }) => {
  await reader.goto(page)
  await reader.locator('#q1').getByRole('link').click()
  await expect(reader).toHaveURL(/#p1$/)
  await reader.locator('#p1').getByRole('link', { name: 'pull quote 1' }).click()
  await expect(reader).toHaveURL(/#q1$/)
})
