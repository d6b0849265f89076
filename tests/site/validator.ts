/** The rules that every built page keeps. */
import { HtmlValidate } from 'html-validate'

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Scripts are the site's own; only a foreign host would need a hash.
    'require-sri': ['error', { target: 'crossorigin' }],
    // Astro's compiler writes void elements and attributes as HTML allows.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'doctype-style': 'off',
    // The search page's title is short; a brief's own title is as long as it is.
    'long-title': 'off',
  },
})

/**
 * @param path the page's address, for messages
 * @param html the page
 * @returns its validation errors, each with its place
 */
export async function mistakesIn({
  path,
  html,
}: {
  path: string
  html: string
}): Promise<string[]> {
  const { results } = await validator.validateString(html, path)
  return results.flatMap(({ messages }) =>
    messages.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`),
  )
}
