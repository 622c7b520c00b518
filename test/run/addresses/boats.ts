/** A page with one article at an address, and the server that gives it. */
import type { Answer } from "../../sources/http/server.ts"
import { gives } from "../../sources/http/hostile.ts"

export const sources = "[{ page: http://HOST/boats }]"

export const page = (
  more = "",
  words = "Three boats came in with the morning tide, and nobody had waited for the third."
): string =>
  `<!doctype html><html lang="en"><head><title>Three boats</title>${more}</head><body><nav>Home</nav><article><h1>Three boats</h1>` +
  `<p>By <a rel="author">Mira Anders</a>, <time datetime="2026-03-05T06:00:00Z">5 March</time></p><p>${words} The <a href="../more">harbour office</a> counts them all.</p>` +
  `</article></body></html>`

export const articleType = '<meta property="og:type" content="article">'

/** robots.txt is not there. */
export const site =
  (html: string): Answer =>
  (request, response) =>
    request.url === "/robots.txt"
      ? response.writeHead(404).end()
      : gives(200, { "content-type": "text/html" }, html)(request, response)

export const nameOf = (base: string): string => `${base}/boats`
