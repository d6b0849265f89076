/** Roles of DPUB-ARIA 1.1 in use; Astro's attribute types lack them. */
type DpubRole =
  | 'doc-abstract'
  | 'doc-backlink'
  | 'doc-bibliography'
  | 'doc-colophon'
  | 'doc-endnotes'
  | 'doc-footnote'
  | 'doc-pullquote'
  | 'doc-subtitle'
  | 'doc-toc'

/** @returns the attribute, to spread into an element: `<nav {...dpubRole('doc-toc')}>` */
export const dpubRole = (role: DpubRole): Record<string, string> => ({ role })
