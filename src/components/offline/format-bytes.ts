/**
 * @param bytes a size
 * @returns the size in the language of the page: `240 kB`, `1.2 MB`
 */
export function formatBytes(bytes: number): string {
  const isLarge = bytes >= 1e6
  const [unit, divisor] = isLarge ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const)
  const options = { style: 'unit', unit, maximumFractionDigits: isLarge ? 1 : 0 } as const
  return (bytes / divisor).toLocaleString(document.documentElement.lang, options)
}
