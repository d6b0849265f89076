/**
 * A page's scripts on their way out: the module waits for the first paint, so that it never
 * competes with the text; the inline ones lose their comments and long names, which would be paid
 * for in the first round trip.
 */
import { defineMiddleware } from 'astro:middleware'
import { transform } from 'esbuild'

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g

/** A script, or any other tag as a whole: in its attributes `<script>` is a text. */
const INLINE = /<script>([^]*?)<\/script>|<(?:"[^"]*"|'[^']*'|[^'">])+>/g

/** The same few scripts stand on every page. */
const minified = new Map<string, Promise<string>>()

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next()
  // The dev server's own modules must run at once.
  if (import.meta.env.DEV || response.headers.get('content-type') !== 'text/html') return response
  const html = await withSmallScripts(await response.text())
  return new Response(
    html.replace(MODULE, (_, address: string) => afterFirstPaint(address)),
    {
      status: response.status,
      headers: response.headers,
    },
  )
})

async function withSmallScripts(html: string): Promise<string> {
  const scripts = new Map<string, string>()
  for (const [script, code] of html.matchAll(INLINE)) {
    if (code === undefined) continue
    const small = minified.get(code) ?? minify(code)
    minified.set(code, small)
    scripts.set(script, `<script>${await small}</script>`)
  }
  return html.replace(INLINE, (script) => scripts.get(script) ?? script)
}

/** @throws where the script has a syntax error, which stops the build */
async function minify(script: string): Promise<string> {
  const { code } = await transform(script, { minify: true })
  return code.trimEnd()
}

/** `textPainted` is TextFace.astro's. */
function afterFirstPaint(address: string): string {
  return `<script>textPainted.then(()=>import(${JSON.stringify(address)}))</script>`
}
