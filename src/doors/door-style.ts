/** The style sheet of doors, made of the site's tokens as Tailwind makes the pages' own. */
import { readFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { transform } from 'esbuild'
import { compile } from 'tailwindcss'

/**
 * @param root the project's root, a `file:` address that ends in a slash
 * @returns `src/styles/door.css`, ready to stand in a page
 * @throws where it cannot be read or is no style sheet
 */
export async function doorStyle(root: URL): Promise<string> {
  const folder = fileURLToPath(new URL('src/styles/', root))
  const sheet = await compile(await readFile(`${folder}door.css`, 'utf8'), {
    base: folder,
    loadStylesheet: async (id, base) => {
      const path = resolve(base, id)
      return { path, base: dirname(path), content: await readFile(path, 'utf8') }
    },
  })
  const { code } = await transform(sheet.build([]), { loader: 'css', minify: true })
  return code.trimEnd()
}
