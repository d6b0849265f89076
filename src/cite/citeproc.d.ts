/** Types for the part of citeproc-js that this folder uses; the package has none. */
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
    label?: string
    locator?: string
    suffix?: string
    /** Whether only the author is printed, or all but the author. */
    'author-only'?: boolean
    'suppress-author'?: boolean
    /** Where in the notes: `CSL.POSITION_FIRST` and others. */
    position?: number
  }

  export interface Engine {
    setOutputFormat: (format: 'html' | 'text') => void
    updateItems: (ids: readonly string[]) => void
    /** The second value holds one string an item; `false` for a style without a list. */
    makeBibliography: () => [{ entry_ids: string[][] }, string[]] | false
    makeCitationCluster: (items: readonly CiteItem[]) => string
    getTerm: (term: string, form?: 'short') => string
    opt: {
      xclass: 'note' | 'in-text'
      /** Prints DOIs and addresses as links. */
      development_extensions: { wrap_url_and_doi: boolean }
    }
    citation: {
      opt: {
        layout_prefix: string
        layout_delimiter: string
        layout_suffix: string
      }
    }
    citation_sort: { tokens: readonly object[] }
  }

  const CSL: {
    Engine: new (system: System, style: string, locale: string, forceLocale: boolean) => Engine
  }
  export default CSL
}
