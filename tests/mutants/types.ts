/** The type check of files with a mistake, which `npm test` runs too. */
import { join } from 'node:path'
import ts from 'typescript'

interface Mistake {
  /** Path from the project's folder. */
  file: string
  /** The whole file with the mistake. */
  source: string
}

/**
 * @param folder of the project, with its `tsconfig.json`
 * @param mistakes files, each with one mistake
 * @returns those whose own types are right all the same. Each is checked as another file beside the right
 *   one, so that one program checks all
 */
export function withRightTypes<Some extends Mistake>(
  folder: string,
  mistakes: readonly Some[],
): Some[] {
  const config = ts.readConfigFile(join(folder, 'tsconfig.json'), (path) => ts.sys.readFile(path))
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder)
  const pathOf = ({ file }: Mistake, at: number) =>
    join(folder, file.replace(/\.ts$/, `.mutant-${at}.ts`))
  const sources = new Map(mistakes.map((one, at) => [pathOf(one, at), one.source]))
  const host = ts.createCompilerHost(options, true)
  const read = host.getSourceFile.bind(host)
  host.getSourceFile = (path, language) => {
    const source = sources.get(path)
    return source === undefined
      ? read(path, language)
      : ts.createSourceFile(path, source, language, true)
  }
  const roots = [...sources.keys(), join(folder, '.astro/types.d.ts')]
  const program = ts.createProgram(roots, options, host)
  return mistakes.filter((one, at) => {
    const file = program.getSourceFile(pathOf(one, at))
    return [program.getSyntacticDiagnostics(file), program.getSemanticDiagnostics(file)].every(
      ({ length }) => length === 0,
    )
  })
}
