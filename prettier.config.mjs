/** @type {import('prettier').Config} */
export default {
  printWidth: 100,
  semi: false,
  singleQuote: true,
  plugins: ['prettier-plugin-astro'],
  // Line breaks between inline elements are spaces here (compressHTML in astro.config.mjs).
  astroCompressHTML: 'html',
  overrides: [{ files: '*.astro', options: { parser: 'astro' } }],
}
