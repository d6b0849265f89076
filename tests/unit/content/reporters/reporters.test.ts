import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { reportGithub } from '../../../../src/content/reporters/github.ts'
import type { Findings } from '../../../../src/content/reporters/reporter.ts'
import { excerptOf, terminalReporter } from '../../../../src/content/reporters/terminal.ts'
import { copyOfProject } from '../project.ts'

const text = 'See there.[^9] And “中文” so on.'

const findings: Findings = {
  problems: [
    {
      code: 'unknown-endnote',
      severity: 'error',
      file: 'content/a,b/sections/01.md',
      line: 7,
      column: 11,
      endColumn: 15,
      message: 'There is no endnote for [^9].',
      hint: '100 % sure: did you mean [^3]?',
    },
    {
      code: 'unused-topic',
      severity: 'warning',
      file: 'content/topics/un.md',
      message: 'No brief mentions “UN”.',
      hint: 'Delete the file.',
    },
  ],
  files: 2,
  briefs: 1,
  lineOf: (_file, line) => (line === 7 ? text : undefined),
}

describe('the report for terminals', () => {
  it('shows the line with carets, the message, the hint and the counts', () => {
    expect(terminalReporter(false)(findings))
      .toBe(`content/a,b/sections/01.md:7:11  error unknown-endnote
  │ See there.[^9] And “中文” so on.
  │           ^^^^
  There is no endnote for [^9].
  100 % sure: did you mean [^3]?

content/topics/un.md  warning unused-topic
  No brief mentions “UN”.
  Delete the file.

1 error, 1 warning in 2 files of 1 brief.`)
  })

  it('has the same text with colours', () => {
    const coloured = terminalReporter(true)(findings)
    expect(coloured).toContain('\u001b[31m')
    expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(terminalReporter(false)(findings))
  })

  it('escapes control characters in content', () => {
    const hostile = { ...findings, lineOf: () => 'a\u001b[2J\u202eb\0c' }
    expect(terminalReporter(false)(hostile)).not.toMatch(/[\u001b\u202e\0]/)
  })
})

describe('many problems of one kind', () => {
  const stray = (count: number): Findings => ({
    ...findings,
    problems: [
      ...Array.from({ length: count }, (_, index) => ({
        code: 'stray-file' as const,
        severity: 'error' as const,
        file: `content/a/page-${index}.html`,
        message: 'The site does not use this file.',
        hint: 'Delete the file.',
      })),
      ...findings.problems,
    ],
    files: count,
  })

  it('are one in the report for terminals, with their number and the next places', () => {
    const report = terminalReporter(false)(stray(1457))
    expect(report.match(/error stray-file/g)).toHaveLength(1)
    expect(report).toContain('content/a/page-0.html  error stray-file')
    expect(report).toContain(
      '1,457 times in 1,457 files: also content/a/page-1.html, content/a/page-2.html, content/a/page-3.html, content/a/page-4.html, content/a/page-5.html and 1,451 more',
    )
    expect(report).toContain('error unknown-endnote')
    expect(report).toContain('1458 errors, 1 warning')
  })

  it('are one although each names another heading, address, entry and file', () => {
    const problems = Array.from('abcdefgh', (name) => ({
      code: 'duplicate-id' as const,
      severity: 'error' as const,
      file: 'content/a/sections/02.md',
      message: `“${name}” makes the address #${name}, which a heading in content/a/${name}.md already has.`,
      hint: 'Change one of the two titles.',
    }))
    const report = terminalReporter(false)({ ...findings, problems })
    expect(report.match(/error duplicate-id/g)).toHaveLength(1)
    expect(report).toContain('8 times in 1 file')
  })

  it('say what to do at the next places where that is something else', () => {
    const problems = Array.from('abcdef', (name, index) => ({
      code: 'dead-link' as const,
      severity: 'error' as const,
      file: 'content/a/sections/02.md',
      line: index + 1,
      message: `The link “#${name}” leads to nothing on this site.`,
      hint: index > 1 ? 'Did you mean #second?' : `Did you mean #first?`,
    }))
    expect(terminalReporter(false)({ ...findings, problems })).toContain(
      '6 times in 1 file: also content/a/sections/02.md:2, content/a/sections/02.md:3 (Did you mean #second?),',
    )
  })

  it('are one annotation for GitHub', () => {
    const lines = reportGithub(stray(1457)).split('\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toContain('%0A1,457 times in 1,457 files: also')
  })

  it('are reported one by one while they are few, and apart if they differ', () => {
    expect(terminalReporter(false)(stray(5)).match(/error stray-file/g)).toHaveLength(5)
    const mixed = Array.from({ length: 12 }, (_, index) => ({
      code: 'foreign-markup' as const,
      severity: 'warning' as const,
      file: 'content/a/sections/01.md',
      line: index + 1,
      column: 3,
      message:
        index % 2 ? `“\\ref{${index}}” is a command: no.` : `“$x_${index}$” is a formula: no.`,
      hint: 'Write something else.',
    }))
    const report = terminalReporter(false)({ ...findings, problems: mixed })
    expect(report).toContain('6 times in 1 file: also content/a/sections/01.md:3:3')
    expect(report).toContain('6 times in 1 file: also content/a/sections/01.md:4:3')
    expect(report).not.toContain('more, which')
  })
})

describe('an excerpt', () => {
  it('puts its caret under wide and combining characters', () => {
    expect(excerptOf('中文 e\u0301x', 6)).toEqual({ text: '中文 e\u0301x', carets: '      ^' })
  })

  it('is cut around its place in a line as long as a paragraph', () => {
    const { text: shown, carets } = excerptOf(
      `${'a'.repeat(5000)}HERE${'b'.repeat(5000)}`,
      5001,
      5005,
    )
    expect(shown.length).toBeLessThan(110)
    expect(shown.slice(carets.indexOf('^'), carets.length)).toBe('HERE')
  })

  it('stays within the line if the column does not', () => {
    expect(excerptOf('ab', 9)).toEqual({ text: 'ab', carets: '  ^' })
  })
})

it('the report for GitHub consists of workflow commands, with reserved characters escaped', () => {
  expect(reportGithub(findings).split('\n')).toEqual([
    '::error file=content/a%2Cb/sections/01.md,line=7,col=11,endColumn=15,title=unknown-endnote::There is no endnote for [^9].%0A100 %25 sure: did you mean [^3]?',
    '::warning file=content/topics/un.md,title=unused-topic::No brief mentions “UN”.%0ADelete the file.',
    '1 error, 1 warning in 2 files of 1 brief.',
  ])
})

describe('npm run check', () => {
  const copy = copyOfProject({ 'content/us-mexico-reset/endnotes/5.md': '---\n---\n\nUnused.\n' })
  afterAll(copy.remove)
  const check = (args: string[], env: Record<string, string> = {}) =>
    spawnSync('node', [join(copy.folder, 'scripts/check.ts'), ...args], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], ...env },
    })

  it('prints problems without colours to a pipe and exits with 1', () => {
    const { status, stderr, stdout } = check([])
    expect(status).toBe(1)
    expect(stdout).toBe('')
    expect(stderr).toContain('content/us-mexico-reset/endnotes/5.md  error unused-endnote')
    expect(stderr).not.toContain('\u001b')
  })

  it('prints annotations in GitHub Actions, and JSON on request', () => {
    expect(check([], { GITHUB_ACTIONS: 'true' }).stdout).toMatch(/^::error file=content\//)
    const report = z.object({
      errors: z.literal(1),
      problems: z.array(z.object({ code: z.string() })),
    })
    const { stdout } = check(['--format=json'], { GITHUB_ACTIONS: 'true' })
    expect(report.parse(JSON.parse(stdout)).problems[0]?.code).toBe('unused-endnote')
  })

  it.each([
    [['--formt=json'], 'Did you mean --format?'],
    [['--format=xml'], 'Unknown format “xml”'],
    [['content'], 'Unknown argument “content”.'],
  ])('rejects %j and exits with 2', (args, message) => {
    const { status, stderr } = check(args)
    expect(status).toBe(2)
    expect(stderr).toContain(message)
    expect(stderr).not.toContain('    at ')
  })
})
