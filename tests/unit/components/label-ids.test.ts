import { describe, expect, it } from 'vitest'
import { labelIds } from '../../../src/components/brief/label-ids.ts'

describe('labelIds', () => {
  const part = { id: 'water', title: 'Water', aliases: [] }

  it('names a section by its title', () => {
    expect(labelIds({ id: 'costs', part: undefined })).toBe('costs-title')
    expect(labelIds({ id: 'costs', part })).toBe('costs-title')
  })

  it('names it by its part, too, if another part has the title', () => {
    expect(labelIds({ id: 'water-costs', part })).toBe('water water-costs-title')
  })
})
