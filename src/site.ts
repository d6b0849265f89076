/** Addresses for pages, with the site's base path and public address. */
import { addressesAt } from './brief/model/site-addresses.ts'

export const { href, permalink } = addressesAt(import.meta.env.BASE_URL, import.meta.env.SITE)
