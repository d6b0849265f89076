export { brief } from './brief.ts'
export { browser } from './browser.ts'
export { page } from './page.ts'
