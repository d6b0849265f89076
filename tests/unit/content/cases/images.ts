import { jpeg, png, svg } from '../../../fixtures/images.ts'
import { record, type Case } from './case.ts'

const author = (portrait: string): Case['files'] => ({
  'authors/ana-ruiz.md': `---\ngiven: Ana\nfamily: Ruiz\nrole: Fellow\nportrait: ${portrait}\n---\n\nShe writes.\n`,
})

export const images: Case[] = [
  {
    title: 'a mark, a portrait and a picture, which are legal',
    files: {
      'library.md': '---\nmark: mark.svg\n---\n',
      'mark.svg': svg,
      ...author('ana-ruiz.jpg'),
      'authors/ana-ruiz.jpg': jpeg,
      ...record({ picture: '{ src: border.png, alt: A border, credit: A. Photographer }' }),
      'a-brief/border.png': png,
    },
    finds: [],
  },
  {
    title: 'an image that is missing, and one by another name',
    files: {
      ...author('ana.jpg'),
      ...record({ picture: '{ src: boarder.png, alt: A border }' }),
      'a-brief/border.png': png,
    },
    finds: [
      ['a-brief/border.png unused-image', 'Name it in brief.md, as picture'],
      ['a-brief/brief.md:9:12 missing-image', 'Did you mean border.png?'],
      ['authors/ana-ruiz.md:5:11 missing-image', 'Save the image as content/authors/ana.jpg.'],
    ],
  },
  {
    title: 'a picture without words for those who cannot see it',
    files: { ...record({ picture: '{ src: border.png }' }), 'a-brief/border.png': png },
    finds: [['a-brief/brief.md:9:10 missing-field', 'The field “picture alt” is missing.']],
  },
  {
    title: 'an image of another format, or in another folder',
    files: { ...author('ana.gif'), ...record({ picture: '{ src: ../a.png, alt: A border }' }) },
    finds: [
      ['a-brief/brief.md:9:17 invalid-field', 'in the same folder'],
      ['authors/ana-ruiz.md:5:11 invalid-field', 'must name a PNG, JPEG, WebP or SVG file.'],
    ],
  },
  {
    title: 'a file that is no image, and an image that runs a script',
    files: {
      ...author('ana-ruiz.jpg'),
      'authors/ana-ruiz.jpg': png,
      'library.md': '---\nmark: mark.svg\n---\n',
      'mark.svg': svg.replace('>', ' onload="alert(1)">'),
    },
    finds: [
      [
        'authors/ana-ruiz.jpg misnamed-image',
        'The file is not a JPEG image, as its name says, but PNG.',
      ],
      ['mark.svg:1 unsafe-image', 'without scripts'],
    ],
  },
  {
    title: 'an image among the topics, and one with an ending in capitals',
    files: { 'topics/map.png': png, 'a-brief/border.PNG': png },
    finds: [
      ['a-brief/border.PNG stray-file', 'in small letters'],
      ['topics/map.png stray-file', 'Images end in .png'],
    ],
  },
]
