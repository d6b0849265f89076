/** What `scripts/fonts.ts` uses of subset-font, which brings no types. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'woff2'
    /** OpenType feature tags to keep besides those that every browser needs. */
    keepFeatures?: string[]
    noHinting?: boolean
  }

  export default function subsetFont(
    font: Uint8Array,
    characters: string,
    options: Options,
  ): Promise<Uint8Array>
}
