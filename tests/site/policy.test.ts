import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { builtPages, elementsOf, metaOf, textOf } from './dist.ts'

const pages = builtPages()

it.each(pages)('$path has a strict policy before anything that it is about', ({ html, tree }) => {
  const [policy = '', ...others] = metaOf(tree, 'content-security-policy')
  expect(others).toEqual([])
  const directives = new Map(
    policy.split(';').map((one): [string, string[]] => {
      const [name = '', ...sources] = one.trim().split(/\s+/)
      return [name, sources]
    }),
  )
  expect(directives.get('default-src')).toEqual(["'none'"])
  expect(directives.get('base-uri')).toEqual(["'none'"])
  expect(directives.get('form-action')).toEqual(["'self'"])
  expect(directives.get('require-trusted-types-for')).toEqual(["'script'"])
  expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:|\*|data:/)
  const [first] = elementsOf(tree).filter(({ tagName }) =>
    ['script', 'style', 'link'].includes(tagName),
  )
  const at = html.indexOf('http-equiv="content-security-policy"')
  expect(first?.position?.start.offset ?? Infinity).toBeGreaterThan(at)
})

it.each(pages)('the policy of $path names its inline code and no other', ({ tree }) => {
  const [policy = ''] = metaOf(tree, 'content-security-policy')
  const inline = elementsOf(tree).filter(
    ({ tagName, properties: { src, type } }) =>
      tagName === 'style' || (tagName === 'script' && src === undefined && type === undefined),
  )
  const hashes = inline.map((element) => {
    const hash = createHash('sha256').update(textOf(element)).digest('base64')
    return `'sha256-${hash}'`
  })
  expect(new Set(policy.match(/'sha256-[^']+'/g) ?? [])).toEqual(new Set(hashes))
  for (const element of elementsOf(tree)) {
    expect(Object.keys(element.properties).filter((name) => /^on|^style$/.test(name))).toEqual([])
  }
})
