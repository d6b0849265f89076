/** The types that `scripts/fonts.ts` needs of subset-font, which has none. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    /** OpenType features to keep besides the default ones. */
    keepFeatures?: string[]
    noHinting?: boolean
  }

  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options,
  ): Promise<Uint8Array>
}
