/** The page's script waits for the first paint, so that it never competes with the text. */
import { defineMiddleware } from 'astro:middleware'

const MODULE = /<script type="module" src="([^"]+)"><\/script>/g

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next()
  // The dev server's own modules must run at once.
  if (import.meta.env.DEV || response.headers.get('content-type') !== 'text/html') return response
  const html = await response.text()
  return new Response(
    html.replace(MODULE, (_, address: string) => afterFirstPaint(address)),
    {
      status: response.status,
      headers: response.headers,
    },
  )
})

function afterFirstPaint(address: string): string {
  const load = `()=>import(${JSON.stringify(address)})`
  return `<script>new PerformanceObserver(${load}).observe({type:'paint',buffered:true})</script>`
}
