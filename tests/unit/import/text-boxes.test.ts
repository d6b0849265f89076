import { expect, test } from 'vitest'
import { briefOf, READERS, readWord } from './imported.ts'
import { paragraph, run } from './word-file.ts'

/** A text box as Word 2010 and later write it, with the copy for older versions. */
const box = (text: string): string => {
  const content = `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
  const shape = 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData uri="${shape}"><wps:wsp xmlns:wps="${shape}"><wps:txbx>${content}</wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
}

test.each(READERS)(
  'a text box that repeats the text is a pull quote, another one a box ($name)',
  async ({ isInstalled }) => {
    const words = 'The rivers of the valley are older than all of its towns'
    const body = [
      paragraph('Method', 'heading1'),
      paragraph(run(`${words}, and the towns know it &amp; say so.`) + box(words)),
      paragraph(run('More.') + box('What &amp; where: a list of towns')),
    ]
    const source = await readWord({ body: body.join('') }, isInstalled)
    const { brief, imported } = await briefOf(source)
    expect(brief.files.get('it/pull-quotes/1.md')).toBe(`${words}\n`)
    expect([...brief.files.keys()].filter((path) => path.includes('pull-quotes'))).toHaveLength(1)
    expect(brief.files.get('it/sections/01-method.md')).toContain(
      'More.\n\n:::box\nWhat & where: a list of towns\n:::',
    )
    expect(brief.losses.filter(({ kind }) => kind === 'text boxes')).toMatchObject([
      { severity: 'doubtful', place: 'What & where: a list of towns' },
    ])
    expect(imported.comparison.differences).toEqual([])
  },
)
