import { describe, expect, it } from 'vitest'
import { furtherReading } from '../../../src/brief/listings/further-reading.ts'
import type { Brief } from '../../../src/brief/model/brief.ts'
import type { Topic } from '../../../src/brief/topics/topic.ts'
import { build } from './sources.ts'

const brief = (slug: string, containerTitle?: string): Brief => ({
  ...build({ sections: { One: 'Text.' } }).brief,
  slug,
  containerTitle,
})

/** A topic with one passage for each brief named. */
const topic = (slug: string, ...briefs: string[]): Topic => ({
  ...{ slug, term: slug, title: slug, sortAs: slug, initial: 'A', aliases: [] },
  definition: { prose: [], plain: '' },
  passages: briefs.map((of, index) => ({
    ...{ kind: 'paragraph', number: index + 1, id: `p${index + 1}`, plain: slug },
    ...{ brief: of, mentions: [] },
  })),
})

const after = (slug: string, briefs: Brief[], topics: Topic[]) => {
  const found = furtherReading(briefs, topics).get(slug)
  return {
    topics: found?.topics.map(({ topic: { term }, passages }) => `${term} ${passages}`),
    chapters: found?.chapters.map((chapter) => chapter.slug),
    related: found?.related.map((related) => related.slug),
  }
}

describe('further reading', () => {
  it('counts the passages of each topic, the most important topic first', () => {
    const topics = [topic('trade', 'here', 'there'), topic('water', 'here', 'here'), topic('law')]
    expect(after('here', [brief('here')], topics).topics).toEqual(['water 2', 'trade 1'])
  })

  it('names the briefs that share topics, the most shared topics first, the newer of two first', () => {
    const briefs = ['here', 'one', 'both', 'late', 'none'].map((slug) => brief(slug))
    const topics = [
      topic('a', 'here', 'one', 'both', 'late'),
      topic('b', 'both', 'here'),
      topic('c', 'none'),
    ]
    expect(after('here', briefs, topics).related).toEqual(['both', 'one', 'late'])
  })

  it('names at most five, and none where no topic is shared', () => {
    const slugs = ['here', '1', '2', '3', '4', '5', '6']
    const briefs = slugs.map((slug) => brief(slug))
    expect(after('here', briefs, [topic('a', ...slugs)]).related).toHaveLength(5)
    expect(after('here', briefs, [topic('a', 'here')]).related).toEqual([])
  })

  it('lists the other chapters of the report once', () => {
    const briefs = [brief('here', 'Whole'), brief('next', 'Whole'), brief('other', 'Other')]
    const { chapters, related } = after('here', briefs, [topic('a', 'here', 'next', 'other')])
    expect(chapters).toEqual(['next'])
    expect(related).toEqual(['other'])
    expect(after('here', [brief('here'), brief('next')], []).chapters).toEqual([])
  })
})
