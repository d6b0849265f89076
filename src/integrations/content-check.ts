/** The content check while somebody writes: in the terminal, and over the page in the browser. */
import type { AstroIntegration } from 'astro'
import { toHtml } from 'hast-util-to-html'
import { terminalReporter } from '../content/reporters/terminal.ts'
import { countProblems, type Findings } from '../content/reporters/reporter.ts'
import { hearFindings, isAnythingRead } from '../collections/hand-over.ts'

/**
 * The check for `astro dev`; in a build the loader tells what it has found.
 *
 * @returns the integration: after each reading of the content problems are printed, and errors are
 *   laid over the page until they are fixed
 */
export function contentCheck(): AstroIntegration {
  return {
    name: 'policy-brief-reader:content-check',
    hooks: {
      'astro:server:setup': ({ server, logger }) => {
        let overlay: ReturnType<typeof overlayFor>
        hearFindings((findings) => {
          const report = terminalReporter(process.stderr.isTTY && process.stderr.hasColors())
          if (findings.problems.length > 0) process.stderr.write(`\n${report(findings)}\n\n`)
          const before = overlay
          overlay = overlayFor(findings)
          if (overlay) server.ws.send(overlay)
          else if (before) {
            logger.info('the content is in order again')
            server.ws.send({ type: 'full-reload' })
          }
        })
        // With errors from the start there is no page that could be shown below them.
        server.middlewares.use((request, response, next) => {
          const isForPeople = request.headers.accept?.includes('text/html') ?? false
          if (!overlay || isAnythingRead() || !isForPeople) {
            next()
            return
          }
          response.statusCode = 500
          response.setHeader('content-type', 'text/html; charset=utf-8')
          response.end(pageOf(overlay.err.message, `${server.config.base}@vite/client`))
        })
        // A page that was opened or reloaded since has not been told.
        server.ws.on('connection', () => {
          if (overlay) server.ws.send(overlay)
        })
      },
    },
  }
}

/** The report, on a page that Vite's client reloads once the errors are fixed. */
function pageOf(report: string, client: string): string {
  const text = toHtml({ type: 'text', value: report })
  return `<!doctype html><meta charset="utf-8"><title>npm run check</title><script type="module" src="${client}"></script><pre>${text}</pre>`
}

/** What Vite's client lays over the page; nothing where the content has no errors. */
function overlayFor(findings: Findings) {
  const problems = findings.problems.filter(({ severity }) => severity === 'error')
  if (countProblems(problems).errors === 0) return undefined
  const message = terminalReporter(false)({ ...findings, problems })
  return { type: 'error', err: { message, stack: '', plugin: 'npm run check' } } as const
}
