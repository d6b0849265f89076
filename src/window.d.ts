interface Window {
  /** When text can be read, by TextFace.astro: all else can wait for it. */
  textPainted: Promise<void>
  /**
   * When every line is set in the face that it keeps: set by TextFace.astro where the text face is
   * loaded after the first paint. Never rejects: a face that cannot be had leaves its stand-in.
   */
  textFace?: Promise<unknown>
}
