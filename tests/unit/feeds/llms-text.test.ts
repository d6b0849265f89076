import { expect, it } from 'vitest'
import type { Library } from '../../../src/brief/assembly/library.ts'
import { llmsText } from '../../../src/feeds/llms-text.ts'
import { stringsFor } from '../../../src/i18n/strings.ts'
import { build } from '../brief/sources.ts'
import { topicOf } from '../search/library.ts'

const { brief } = build({ sections: { One: 'Text.' } })
const library = (more: Partial<Library>): Library => ({
  ...{ name: 'Briefs & more', lang: 'en', paper: 'a4', introduction: undefined },
  ...{ briefs: [], topics: [], authors: [] },
  ...more,
})
const permalink = (path: string): string => `https://example.org${path}`

it('lists briefs and topics with what they are about, below the name and the introduction', () => {
  const full = library({
    introduction: { prose: [], plain: 'What we say.' },
    briefs: [brief, { ...brief, slug: 'other', title: 'A [B]' }],
    topics: [topicOf({ term: 'Rain', definition: 'Water that falls.' })],
  })
  expect(llmsText(full, permalink).split('\n\n')).toEqual([
    ...['# Briefs & more', '> What we say.', stringsFor('en').markdownNumbers, '## All briefs'],
    '- [A Test](https://example.org/test-brief/brief.md): A standfirst.\n' +
      '- [A \\[B\\]](https://example.org/other/brief.md): A standfirst.',
    ...['## Topics', '- [Rain](https://example.org/topics/rain/): Water that falls.\n'],
  ])
})

it('has no part for an introduction and topics that do not exist', () => {
  expect(llmsText(library({ briefs: [brief] }), permalink)).not.toMatch(/^>|## Topics/m)
})
