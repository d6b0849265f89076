/** The content check while somebody writes: in the terminal, and over the page in the browser. */
import { sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { AstroIntegration } from 'astro'
import { findProblems } from '../check/findings.ts'
import { terminalReporter } from '../check/reporters/terminal.ts'
import { countProblems, type Findings } from '../check/reporters/reporter.ts'

/** Milliseconds: editors save several files at once, and some write each twice. */
const PAUSE = 150
const SETTLED = 1_500

/**
 * The check for `astro dev`; a build runs it by itself, before Astro.
 *
 * @returns the integration: at the start, and when content has changed, problems are printed, and
 *   errors are laid over the page until they are mended
 */
export function contentCheck(): AstroIntegration {
  let root = new URL('../../', import.meta.url)
  return {
    name: 'policy-brief-reader:content-check',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = config.root
      },
      'astro:server:setup': ({ server, logger }) => {
        const content = `${fileURLToPath(new URL('content', root))}${sep}`
        let overlay: ReturnType<typeof overlayFor>
        let waiting: NodeJS.Timeout | undefined

        const check = async (): Promise<void> => {
          const findings = await findProblems(root)
          const report = terminalReporter(process.stderr.isTTY && process.stderr.hasColors())
          if (findings.problems.length > 0) process.stderr.write(`\n${report(findings)}\n\n`)
          const before = overlay
          overlay = overlayFor(findings)
          if (overlay) server.ws.send(overlay)
          else if (before) {
            logger.info('the content is in order again')
            // Astro reads the file in its own time: a page loaded meanwhile may show the error still.
            server.ws.send({ type: 'full-reload' })
            setTimeout(() => server.ws.send({ type: 'full-reload' }), SETTLED)
          }
        }
        const checkSoon = (file: string): void => {
          if (!file.startsWith(content)) return
          clearTimeout(waiting)
          waiting = setTimeout(run, PAUSE)
        }
        const run = (): void => {
          check().catch((cause: unknown) => logger.error(`content check: ${String(cause)}`))
        }

        server.watcher.on('change', checkSoon).on('add', checkSoon).on('unlink', checkSoon)
        // A page that was opened or reloaded since has not been told.
        server.ws.on('connection', () => {
          if (overlay) server.ws.send(overlay)
        })
        run()
      },
    },
  }
}

/** What Vite's client lays over the page; nothing where the content has no errors. */
function overlayFor(findings: Findings) {
  const problems = findings.problems.filter(({ severity }) => severity === 'error')
  if (countProblems(problems).errors === 0) return undefined
  const message = terminalReporter(false)({ ...findings, problems })
  return { type: 'error', err: { message, stack: '', plugin: 'npm run check' } } as const
}
