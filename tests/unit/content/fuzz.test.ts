import fc from 'fast-check'
import { expect, it } from 'vitest'
import { checkContent } from '../../../src/content/check.ts'
import { proseToHtml } from '../../../src/components/brief/prose.ts'
import { faultsIn } from '../../fuzz/faults.ts'
import { mutants } from '../../fuzz/mutants.ts'
import { contentOf } from './project.ts'

/** `npm run fuzz` does the same for minutes, with the site's components and a real build. */
it('no mutant crashes the check or makes broken HTML', () => {
  fc.assert(
    fc.property(mutants, (files) => {
      const copy = contentOf(files)
      try {
        const { library, problems } = checkContent(copy.root)
        expect(problems.every(({ message, hint }) => message !== '' && hint !== '')).toBe(true)
        if (problems.some(({ severity }) => severity === 'error')) return
        for (const brief of library.briefs) {
          for (const { prose } of brief.sections.flatMap(({ flow }) => flow)) {
            const faults = faultsIn(proseToHtml(prose, brief.lang))
            expect(faults.filter((fault) => !fault.endsWith('is not there'))).toEqual([])
          }
        }
      } finally {
        copy.remove()
      }
    }),
    { seed: 20210115, numRuns: 60 },
  )
})
