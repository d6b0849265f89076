/** A real Chromium for the browser tests: whichever is there, else one that is installed now. */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'

/** The small headless build first: its pages open in half the time. */
const USUAL_PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
]

/**
 * Chromium refuses to run as root inside its sandbox; letters are as wide in the headless build as
 * on a screen; the rest keeps it from calling home.
 */
export const browserFlags = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--font-render-hinting=none',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/**
 * Looks for a browser: the environment variable CHROMIUM_PATH, Playwright's own, the usual places.
 *
 * @returns the path of its program, or `undefined` where there is none
 */
export function findBrowser(): string | undefined {
  const places = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...USUAL_PLACES]
  return places.find((place) => place !== undefined && place !== '' && existsSync(place))
}

/** Ways to get one, the first that works is enough. */
const INSTALLERS = [
  ['playwright', 'install', '--with-deps', 'chromium'],
  ['playwright', 'install', 'chromium'],
  ['apt-get', 'install', '-y', 'chromium-headless-shell'],
  ['apt-get', 'install', '-y', 'chromium'],
  ['sudo', '-n', 'apt-get', 'install', '-y', 'chromium'],
]

function install(): string | undefined {
  for (const [program = '', ...args] of INSTALLERS) {
    console.log(`No Chromium here; trying: ${[program, ...args].join(' ')}`)
    if (program === 'apt-get') spawnSync(program, ['update'], { stdio: 'ignore' })
    spawnSync(program, args, { stdio: 'inherit', shell: process.platform === 'win32' })
    const browser = findBrowser()
    if (browser !== undefined) return browser
  }
  return undefined
}

if (import.meta.main) {
  const browser = findBrowser() ?? install()
  if (browser === undefined) {
    console.error(
      'The browser tests need Chromium: install Chromium or Google Chrome, or set CHROMIUM_PATH to its program.',
    )
    process.exitCode = 1
  } else {
    console.log(`Browser: ${browser}`)
  }
}
