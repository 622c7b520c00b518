/** A good web server on loopback over an output directory, and what a fault does to its answers. */
import { createHash } from "node:crypto"
import { existsSync, readFileSync, statSync } from "node:fs"
import type { IncomingMessage, ServerResponse } from "node:http"
import { extname, join } from "node:path"
import { gzipSync } from "node:zlib"

export interface Reply {
  status: number
  headers: Record<string, string>
  body: Buffer
}

/** Changes a reply, or answers by itself: then it gives true. */
export type Fault = (path: string, reply: Reply, response: ServerResponse, request: IncomingMessage) => unknown

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css",
  ".png": "image/png",
  ".jpg": "image/jpeg",
  ".txt": "text/plain; charset=utf-8"
}

const feedTypes: Readonly<Record<string, string>> = {
  "rss.xml": "application/rss+xml; charset=utf-8",
  "atom.xml": "application/atom+xml; charset=utf-8",
  "feed.json": "application/feed+json; charset=utf-8"
}

/** `out` is asked for each time: the site may be built after the server began. */
export const siteServer =
  (out: () => string, fault: () => Fault) =>
  (request: IncomingMessage, response: ServerResponse): void => {
    const path = new URL(request.url ?? "/", "http://x").pathname
    const reply = replyOf(out(), path)
    const etag = `"${createHash("sha256").update(reply.body).digest("hex").slice(0, 16)}"`
    if (reply.status === 200) reply.headers["etag"] = etag
    if (reply.status === 200 && /html|xml|json|text/.test(reply.headers["content-type"] ?? "")) {
      reply.headers["content-encoding"] = "gzip"
      reply.body = gzipSync(reply.body)
    }
    if (request.headers["if-none-match"] === etag) Object.assign(reply, { status: 304, body: Buffer.alloc(0) })
    if (fault()(path, reply, response, request) === true) return
    response.writeHead(reply.status, reply.headers).end(reply.body)
  }

const replyOf = (out: string, path: string): Reply => {
  const named = join(out, decodeURIComponent(path))
  const file = existsSync(named) && statSync(named).isDirectory() ? join(named, "index.html") : named
  if (!existsSync(file))
    return { status: 404, headers: { "content-type": "text/html" }, body: Buffer.from("Not found") }
  const name = file.split("/").at(-1) ?? ""
  const type = feedTypes[name] ?? types[extname(file)] ?? "application/octet-stream"
  return {
    status: 200,
    headers: { "content-type": type, "cache-control": "public, max-age=300" },
    body: readFileSync(file)
  }
}

/** The bytes of a reply as they are, not packed. */
export const unpacked = (reply: Reply, body: Buffer | string): void => {
  delete reply.headers["content-encoding"]
  reply.body = Buffer.from(body)
}
