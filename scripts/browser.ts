/** The Chromium of the browser tests. Run as a script, it installs one only with CI=true. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The headless build comes first: it is twice as fast. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/** Command line flags of every browser that the tests and benchmarks start. */
export const browserFlags = [
  // Chromium refuses to run in its sandbox as root.
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  // With it, letters are as wide in the headless build as in a visible browser.
  '--font-render-hinting=none',
  // No requests other than the page's.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** @returns the path of a browser: CHROMIUM_PATH, Playwright's own or one of the usual places */
export function findBrowser(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...PLACES]
  return places.find((place) => place !== undefined && place !== '' && existsSync(place))
}

if (import.meta.main) {
  if (findBrowser() === undefined && process.env['CI'] === 'true') {
    const install = ['install', '--with-deps', 'chromium']
    spawnSync('playwright', install, { stdio: 'inherit', shell: process.platform === 'win32' })
  }
  const browser = findBrowser()
  if (browser === undefined) {
    console.error(
      'The browser tests need Chromium: run npx playwright install --with-deps chromium, install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
    )
    process.exitCode = 1
  } else console.log(`Browser: ${browser}`)
}
