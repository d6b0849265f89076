import { cutOff, huge, jpeg, png, svg, webp } from '../../../fixtures/images.ts'
import { section, untitled, type Case } from './case.ts'

const at = 'a-brief/sections/01.md'
const map = { 'a-brief/figures/map.png': png }

const advice = (body: string): string => `---\nparagraphs: [p1]\n---\n\n${body}\n`

/** An SVG image with something in it that no image may have. */
const unsafe = (title: string, inside: string, words: string): Case => ({
  title: `an SVG image with ${title}`,
  files: {
    ...section('![A map](figures/map.svg)'),
    'a-brief/figures/map.svg': svg.replace('<path', `\n${inside}<path`),
  },
  finds: [['a-brief/figures/map.svg:2 unsafe-image', words]],
})

export const figures: Case[] = [
  {
    title: 'figures of every format, images in text, lists, tables, notes and recommendations',
    files: {
      ...section(
        [
          ':::figure\n![A map](figures/map.png)\n\nA caption.[^1] [More](https://example.org).\n:::',
          '![A photograph](../figures/port.jpg "A title")',
          'A sign ![of water](figures/water.webp) in a text.',
          '- ![of a fish](figures/fish.svg) in a list',
          '| a |\n| --- |\n| ![of a fish](figures/fish.svg) |',
          '::::box\n:::figure{decorative}\n![](figures/map.png)\n:::\n::::',
        ].join('\n\n'),
      ),
      'a-brief/endnotes/1.md': untitled('A note with ![a map](figures/map.png).'),
      'a-brief/recommendations/1.md': advice('Do it: ![a map](figures/map.png).'),
      ...map,
      'a-brief/figures/port.jpg': jpeg,
      'a-brief/figures/water.webp': webp,
      'a-brief/figures/fish.svg': svg,
    },
    finds: [],
  },
  {
    title:
      'an image without words, with the name of a file as its words, and a figure that says so',
    files: {
      ...section(
        '![](figures/map.png)\n\n![map.png](figures/map.png)\n\n:::figure\n![ ](figures/map.png)\n:::',
      ),
      ...map,
    },
    finds: [
      [`${at}:5:1 image-without-words`, '![What it shows](figures/map.png)'],
      [`${at}:7:1 image-without-words`, 'only the name of a file'],
      [`${at}:10:1 image-without-words`, ':::figure{decorative}'],
    ],
  },
  {
    title: 'a figure without an image',
    files: section(':::figure\nA caption.\n:::'),
    finds: [[`${at}:5:1 figure-without-image`, '![What it shows](figures/name.png)']],
  },
  {
    title: 'images from elsewhere',
    files: {
      ...section(
        '![A map](https://example.org/map.png?x=1)\n\n![A map](map.png)\n\n![A map](/content/a-brief/figures/map.png)\n\n![A map](data:image/png;base64,AA)\n\n![A map](figures/map.png)',
      ),
      ...map,
    },
    finds: [
      [`${at}:5:1 image-from-elsewhere`, 'save it as content/a-brief/figures/map.png'],
      [`${at}:7:1 image-from-elsewhere`, 'write ![What it shows](figures/map.png).'],
      [`${at}:9:1 image-from-elsewhere`, 'figures/map.png'],
      [`${at}:11:1 image-from-elsewhere`, 'is elsewhere'],
    ],
  },
  {
    title: 'an image that is missing, one by another name, and one that no text shows',
    files: {
      ...section('![A map](figures/mop.png)\n\n![A port](figures/port.gif)'),
      ...map,
    },
    finds: [
      ['a-brief/figures/map.png unused-image', '![What it shows](figures/map.png)'],
      [`${at}:5:1 missing-image`, 'Did you mean figures/map.png?'],
      [`${at}:7:1 missing-image`, 'PNG, JPEG, WebP or SVG'],
    ],
  },
  {
    title: 'images that are damaged, too large or of another format',
    files: {
      ...section(
        '![A](figures/a.jpg) ![B](figures/b.png) ![C](figures/c.webp) ![D](figures/d.svg) ![E](figures/e.png)',
      ),
      'a-brief/figures/a.jpg': cutOff,
      'a-brief/figures/b.png': huge,
      'a-brief/figures/c.webp': jpeg,
      'a-brief/figures/d.svg': svg.replace('</svg>', ''),
      'a-brief/figures/e.png': png.subarray(0, png.length - 30),
    },
    finds: [
      ['a-brief/figures/a.jpg broken-image', 'cannot be read to its end'],
      ['a-brief/figures/b.png huge-image', '54 megapixels (9000 × 6000)'],
      ['a-brief/figures/c.webp misnamed-image', 'not a WebP image, as its name says, but JPEG'],
      ['a-brief/figures/d.svg broken-image', 'export it again as SVG'],
      ['a-brief/figures/e.png broken-image', 'damaged'],
    ],
  },
  unsafe('a script', '<script>alert(1)</script>', 'a script'),
  unsafe('an event handler', '<g onload="alert(1)"/>', 'onload'),
  unsafe('HTML', '<foreignObject><p>Words</p></foreignObject>', 'foreignobject'),
  unsafe('an image of another host', '<image href="https://example.org/a.png"/>', 'example.org'),
  unsafe(
    'a style that loads a font',
    '<style>@import "https://example.org/a.css";</style>',
    'style',
  ),
  unsafe('a reference in a style', '<g fill="url(https://example.org/a.svg#b)"/>', 'style'),
  {
    title: 'an SVG image with an entity, and with harmless links, data and gradients',
    files: {
      ...section('![A](figures/a.svg) ![B](figures/b.svg)'),
      'a-brief/figures/a.svg': `<!DOCTYPE svg [<!ENTITY a "b">]>\n${svg}`,
      'a-brief/figures/b.svg': svg.replace(
        '<path',
        '<a href="https://example.org"><g fill="url(#b)"/></a><use href="#c"/><image href="data:image/png;base64,AA"/><path',
      ),
    },
    finds: [['a-brief/figures/a.svg:1 unsafe-image', '<!ENTITY']],
  },
  unsafe('a link that is a script', '<a href="javascript:alert(1)"/>', 'a script'),
  {
    title: 'an SVG image with a width and a height, and one of too many groups',
    files: {
      ...section('![A](figures/a.svg) ![B](figures/b.svg)'),
      'a-brief/figures/a.svg': svg.replace('viewBox="0 0 8 5"', 'width="8" height="5"'),
      'a-brief/figures/b.svg': svg.replace('<path', `${'<g>'.repeat(20_000)}<path`),
    },
    finds: [['a-brief/figures/b.svg broken-image', 'cannot be read to its end']],
  },
  {
    title: 'an SVG image without a size, and one as large as its page',
    files: {
      ...section('![A](figures/a.svg) ![B](figures/b.svg)'),
      'a-brief/figures/a.svg': svg.replace(' viewBox="0 0 8 5"', ''),
      'a-brief/figures/b.svg': svg.replace('viewBox', 'width="100%" viewBox'),
    },
    finds: [
      ['a-brief/figures/a.svg broken-image', 'viewBox'],
      ['a-brief/figures/b.svg broken-image', 'per cent'],
    ],
  },
  {
    title: 'figures in lists, quotations and one another, in a recommendation and a standfirst',
    files: {
      ...section(
        '- A\n\n  :::figure\n  ![A map](figures/map.png)\n  :::\n\n> :::table\n> | a |\n> | - |\n> :::',
      ),
      'a-brief/recommendations/1.md': advice(':::box\nDo it.\n:::'),
      'a-brief/pull-quotes/1.md': untitled('One thing is certain. ![A map](figures/map.png)'),
      ...map,
    },
    finds: [
      [
        'a-brief/pull-quotes/1.md:4:23 picture-not-supported',
        'A pull quote cannot contain an image.',
      ],
      ['a-brief/recommendations/1.md:5:1 misplaced-block', 'Only sections'],
      [`${at}:7:3 misplaced-block`, 'between two paragraphs'],
      [`${at}:11:3 misplaced-block`, 'between two paragraphs'],
    ],
  },
]
