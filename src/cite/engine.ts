/** Engines of citeproc-js. */
import CSL, { type Engine } from 'citeproc'
import { localeFor, localeXml } from './styles.ts'

interface Shared {
  engine: Engine
  items: ReadonlyMap<string, object>
}

/** One for each style and locale: making that of a list in APA takes a second. */
const engines = new Map<string, Shared>()

/**
 * @param items the works, in the order of their first citations; the engine has them until it is asked for again
 * @param links whether it prints DOIs and addresses as links
 * @returns the engine of a style, the text of a CSL file, for HTML in a language
 * @throws a string or an error if citeproc cannot read the style
 */
export function engineWith(
  style: string,
  lang: string,
  items: readonly { id: string }[],
  links: boolean,
): Engine {
  const locale = localeFor(lang)
  const key = `${locale} ${style}`
  const shared = engines.get(key) ?? newEngine(style, locale)
  engines.set(key, shared)
  const { engine } = shared
  shared.items = new Map(items.map((item) => [item.id, item]))
  engine.opt.development_extensions.wrap_url_and_doi = links
  engine.setOutputFormat('html')
  // Another brief may have works with the same ids.
  engine.updateItems([])
  engine.updateItems([...shared.items.keys()])
  return engine
}

function newEngine(style: string, locale: string): Shared {
  const retrieveItem = (id: string): object => shared.items.get(id) ?? {}
  const system = { retrieveLocale: localeXml, retrieveItem }
  const engine = new CSL.Engine(system, style, locale, true)
  const shared: Shared = { engine, items: new Map() }
  return shared
}
