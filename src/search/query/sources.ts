import type { WordList } from './correct.ts'
import type { Engine } from './engine.ts'
import type { Facets } from './facets.ts'
import type { Names } from './query.ts'

/** What a search needs; each loaded when it is needed first. */
export interface Sources {
  engine(): Promise<Engine>
  names(): Promise<Names>
  facets(): Promise<Facets>
  listOfLength(length: number): Promise<WordList>
}
