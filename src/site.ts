/** Where the site stands, for pages: its base path and its public address. */
import { addressesAt } from './brief/model/site-addresses.ts'

export const { href, permalink } = addressesAt(import.meta.env.BASE_URL, import.meta.env.SITE)
