/** Writes the documents of a book as XML. */
import type { ElementContent } from 'hast'
import { h } from 'hastscript'
import { toXast } from 'hast-util-to-xast'
import type { Element as XmlElement } from 'xast'
import { toXml } from 'xast-util-to-xml'
import { directionOf } from '../i18n/strings.ts'

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'

/** @returns an element as an XML file */
export const xmlFile = (element: XmlElement): string => `${DECLARATION}${toXml(element)}\n`

/** @returns a document of EPUB 3 as XHTML */
export function xhtmlFile(lang: string, title: string, content: ElementContent[]): string {
  const html = h(
    'html',
    {
      'xmlns:epub': 'http://www.idpf.org/2007/ops',
      lang,
      xmlLang: lang,
      dir: directionOf(lang),
    },
    h(
      'head',
      h('title', title),
      h('link', { rel: ['stylesheet'], type: 'text/css', href: 'style.css' }),
    ),
    h('body', h('main', {}, content)),
  )
  return `${DECLARATION}<!DOCTYPE html>\n${toXml(toXast(html))}\n`
}
