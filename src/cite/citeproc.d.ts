/** Types for the part of citeproc-js that citations.ts uses; the package has none. */
declare module 'citeproc' {
  interface System {
    /** Returns a locale as XML by its name, e.g. `es-ES`. */
    retrieveLocale: (name: string) => string
    /** Returns a CSL item by its id. */
    retrieveItem: (id: string) => object
  }

  /** One citation of an item: the locator within it, and the text after it. */
  export interface CiteItem {
    id: string
    /** A locator type of CSL 1.0.2, Appendix II. */
    label?: 'paragraph' | 'note'
    locator?: string
    suffix?: string
  }

  export interface Engine {
    setOutputFormat: (format: 'html' | 'text') => void
    updateItems: (ids: readonly string[]) => void
    /** The second value holds one string an item. */
    makeBibliography: () => [object, string[]]
    makeCitationCluster: (items: readonly CiteItem[]) => string
  }

  const CSL: {
    Engine: new (system: System, style: string, locale: string, forceLocale: boolean) => Engine
  }
  export default CSL
}
