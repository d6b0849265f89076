/** How much of the site is built. */

/**
 * With `SCOPE=reading` pages and search only, without doors, cards and maps: for comparing the
 * build with site generators that have nothing like them.
 */
export const isReadingOnly = process.env['SCOPE'] === 'reading'
