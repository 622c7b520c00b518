/**
 * An output directory over loopback as a static host serves it: the headers of
 * its `_headers`, a tag made of the content, and 304 where the reader has that.
 */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, statSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { join } from "node:path"
import { headersFor, parseHeaders } from "./headersFile.ts"

export interface StaticServer {
  readonly base: string
  readonly close: () => void
}

export const serve = async (root: string): Promise<StaticServer> => {
  const rules = parseHeaders(readFileSync(join(root, "_headers"), "utf8"))
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost")
    const path = decodeURIComponent(pathname).replace(/\/$/, "/index.html")
    const file = join(root, path)
    if (path.includes("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end()
      return
    }
    const bytes = readFileSync(file)
    const etag = `"${createHash("sha256").update(bytes).digest("hex").slice(0, 32)}"`
    const headers = { etag, ...headersFor(rules, path) }
    const isKnown = request.headers["if-none-match"] === etag
    response.writeHead(isKnown ? 304 : 200, headers).end(isKnown ? undefined : bytes)
  })
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  return {
    base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close()
      server.closeAllConnections()
    }
  }
}
