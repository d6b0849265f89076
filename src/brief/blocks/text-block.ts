/** Blocks that are only text: they have no number, and belong to the paragraph before them. */
import type { Prose, Text } from '../model/text.ts'
import { plainText } from '../text/plain-text.ts'

export interface TextBlock<Kind extends string> extends Text {
  kind: Kind
}

/** @returns a block with some prose, such as the element of a list */
export const textBlock = <Kind extends string>(kind: Kind, prose: Prose): TextBlock<Kind> => ({
  ...{ kind, prose, plain: plainText(prose) },
})

type List = TextBlock<'list'>

/** @returns whether a list has terms and their definitions */
export const isDefinitionList = ({ prose: [list] }: List): boolean =>
  list?.type === 'element' && list.tagName === 'dl'

/** @returns whether every item of a list has a checkbox */
export const isChecklist = ({ prose: [list] }: List): boolean =>
  list?.type === 'element' && String(list.properties['className']) === 'checklist'
