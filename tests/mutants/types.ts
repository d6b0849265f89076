/** The type check of one file with a mistake, which `npm test` runs too. */
import { join } from 'node:path'
import ts from 'typescript'

/**
 * @param folder of the project, with its `tsconfig.json`
 * @param files paths from there
 * @returns whether a file of these has the right types when it contains `source`
 */
export function typesOf(
  folder: string,
  files: readonly string[],
): (file: string, source: string) => boolean {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const roots = [...files, '.astro/types.d.ts'].map((file) => join(folder, file))
  const host = ts.createCompilerHost(options, true)
  const read = host.getSourceFile.bind(host)
  const kept = new Map<string, ts.SourceFile | undefined>()
  let program: ts.Program | undefined
  return (file, source) => {
    const path = join(folder, file)
    host.getSourceFile = (name, language) => {
      if (name === path) return ts.createSourceFile(name, source, language, true)
      if (!kept.has(name)) kept.set(name, read(name, language))
      return kept.get(name)
    }
    program = ts.createProgram(roots, options, host, program)
    const changed = program.getSourceFile(path)
    const faults = [
      ...program.getSyntacticDiagnostics(changed),
      ...program.getSemanticDiagnostics(changed),
    ]
    return faults.length === 0
  }
}
