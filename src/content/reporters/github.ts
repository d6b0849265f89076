import type { Problem } from '../../brief/problems/problem.ts'
import { summaryOf, type Reporter } from './reporter.ts'

/**
 * For GitHub: each problem as an annotation of its line.
 * Source: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export const reportGithub: Reporter = (findings) =>
  [...findings.problems.map(annotation), summaryOf(findings)].join('\n')

function annotation({ severity, code, file, line, column, endColumn, message, hint }: Problem) {
  const properties = Object.entries({ file, line, col: column, endColumn, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${properties.join(',')}::${escapeData(`${message}\n${hint}`)}`
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
