import { groupByKind, summaryOfKind, type Kind } from './kinds.ts'
import { summaryOf, type Reporter } from './reporter.ts'

/**
 * For GitHub: problems as annotations of their lines; of a kind with many, only the first, because
 * GitHub shows ten of a step. Source: GitHub Docs, "Workflow commands for GitHub Actions".
 */
export const reportGithub: Reporter = (findings) =>
  [...groupByKind(findings.problems).map(annotation), summaryOf(findings)].join('\n')

function annotation(kind: Kind) {
  const { severity, code, file, line, column, endColumn, message, hint } = kind.first
  const text = [message, hint, summaryOfKind(kind)].filter((part) => part !== undefined)
  const properties = Object.entries({ file, line, col: column, endColumn, title: code })
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
  return `::${severity} ${properties.join(',')}::${escapeData(text.join('\n'))}`
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
