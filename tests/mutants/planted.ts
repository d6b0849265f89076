/** Mistakes that readers would notice, each with the tests that find it. */

export interface Planted {
  /** What a reader would notice. */
  what: string
  file: string
  /** A piece of the file that occurs once. */
  find: string
  replace: string
  /** The tests that must fail: a file of `tests/unit`, `tests/site` or `tests/e2e`. */
  by: string
}

const from = (file: string, by: string, ...mistakes: [string, string, string][]): Planted[] =>
  mistakes.map(([what, find, replace]) => ({ what, file, find, replace, by }))

const other = 'tests/site/other-library.test.ts'
const tree = 'tests/e2e/accessibility-tree.spec.ts'

export const planted: Planted[] = [
  ...from(
    'src/components/brief/PullQuote.astro',
    tree,
    ['a pull quote is read twice', ' aria-hidden="true"', ''],
    ['a pull quote has no name', 'aria-label={strings.pullQuoteFrom(number)}', ''],
  ),
  ...from('src/components/brief/Paragraph.astro', tree, [
    'a paragraph number has no name',
    '    aria-label={strings.paragraph(digits(number))}\n    data-pagefind-ignore',
    '    data-pagefind-ignore',
  ]),
  ...from('src/components/head/first-paint.ts', 'tests/e2e/first-frame.spec.ts', [
    'the chosen theme waits for the page to load',
    "Object.assign(dataset,JSON.parse(localStorage.settings||'{}'))",
    "onload=()=>Object.assign(dataset,JSON.parse(localStorage.settings||'{}'))",
  ]),
  ...from(
    'src/layouts/Page.astro',
    other,
    ['a canonical address without its base', 'href={permalink(path)}', 'href={path}'],
    [
      'every page names the front page as canonical',
      'href={permalink(path)}',
      'href={permalink(frontPagePath)}',
    ],
    ['an indexable 404', '<meta name="robots" content="noindex" />', '<Fragment />'],
  ),
  ...from('src/components/library/BriefEntry.astro', other, [
    'list entries in the language of the library',
    'lang={lang} dir={directionOf(lang)}',
    'dir={directionOf(lang)}',
  ]),
  ...from('src/components/library/BriefEntry.astro', other, [
    'a link without the base path',
    'href={href(briefPath(slug))}',
    'href={briefPath(slug)}',
  ]),
  ...from(
    'src/cite/bibtex.ts',
    'tests/unit/cite/files.test.ts',
    [
      'an unescaped title in BibTeX',
      'braced(braced(escape(item.title)))',
      'braced(braced(item.title))',
    ],
    [
      'an unescaped field in BibTeX',
      'undefined : braced(escape(text))',
      'undefined : braced(text)',
    ],
    [
      'an unescaped publisher in BibTeX',
      "['publisher', braced(escape(publisher))]",
      "['publisher', braced(publisher)]",
    ],
  ),
  ...from(
    'src/components/page/site-keys.ts',
    'tests/e2e/keys.spec.ts',
    ['shortcuts fire while typing', 'return typing || inDialog', 'return inDialog'],
    ['shortcuts fire in a dialog', 'return typing || inDialog', 'return typing'],
  ),
  ...from('src/components/brief/side-notes.ts', 'tests/e2e/keys.spec.ts', [
    'Esc in a note of the margin does not lead back',
    "if (key !== 'Escape' || !note",
    "if (key === 'Escape' || !note",
  ]),
  ...from('src/components/page/memory.ts', 'tests/e2e/keys.spec.ts', [
    'storage that throws stops a setting',
    '  } catch {\n    // Storage',
    '  } finally {\n    // Storage',
  ]),
  ...from('src/components/brief/reading-place.ts', 'tests/e2e/reading.spec.ts', [
    'one reading place for all briefs',
    '`place ${location.pathname}`',
    "'place /'",
  ]),
  ...from(
    'src/feeds/llms-text.ts',
    other,
    ['llms.txt leads to the page', 'permalink(markdownPath(slug))', 'permalink(`/${slug}/`)'],
    [
      'llms.txt leads to the first brief',
      'permalink(markdownPath(slug))',
      'permalink(markdownPath(briefs[0]?.slug ?? slug))',
    ],
  ),
  ...from(
    'src/feeds/rss.ts',
    other,
    ['a feed in English', '<language>${lang}</language>', '<language>en</language>'],
    ['a feed that names its page as itself', 'href="${self}"', 'href="${page}"'],
  ),
  ...from('src/components/brief/Endnotes.astro', other, [
    'a note leads back to its first reference only',
    '{references.map(',
    '{references.slice(0, 1).map(',
  ]),
  ...from('src/components/brief/Byline.astro', other, [
    'the byline has the first author only',
    'listParts(authors, lang, fullName)',
    'listParts(authors.slice(0, 1), lang, fullName)',
  ]),
  ...from('src/feeds/feed-items.ts', other, [
    'a feed has the first author only',
    'const creators = authors.map(',
    'const creators = authors.slice(0, 1).map(',
  ]),
  ...from('src/cite/csl-record.ts', other, [
    'a citation has the first author only',
    'author: brief.authors.map(',
    'author: brief.authors.slice(0, 1).map(',
  ]),
  ...from(
    'src/components/library/Pager.astro',
    other,
    ['a pager that skips a page', 'href={url.next}', 'href={url.last ?? url.next}'],
    ['a pager whose way back is its way on', 'href={url.prev}', 'href={url.next}'],
  ),
  ...from('src/feeds/sitemap.ts', 'tests/site/feeds.test.ts', [
    'the sitemap lists the search page',
    '...[frontPagePath, aboutPath,',
    "...['/search/', frontPagePath, aboutPath,",
  ]),
  ...from('src/components/brief/cite-choices.ts', 'tests/e2e/cite.spec.ts', [
    'a citation number that is one too high',
    'place.slice(1))',
    'String(Number(place.slice(1)) + 1))',
  ]),
  ...from('src/components/share/place-tools.ts', 'tests/e2e/place-tools.spec.ts', [
    'the copied link is the address bar’s',
    'const url = shareAddress(id)',
    'const url = location.href',
  ]),
  ...from('src/site.ts', other, [
    'a forgotten base path',
    'addressesAt(import.meta.env.BASE_URL,',
    "addressesAt('/',",
  ]),
]
