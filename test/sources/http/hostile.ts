/** Answers of servers that are broken, overloaded or mean, each with what fanfare is to say of it. */
import type { ServerResponse } from "node:http"
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from "node:zlib"
import type { Answer } from "./server.ts"

const item = (number: number): string =>
  `<item><title>Boat ${number} came in</title><link>https://boats.example.org/${number}</link>` +
  `<guid>https://boats.example.org/${number}</guid><pubDate>${String(number).padStart(2, "0")} Mar 2026 06:00:00 GMT</pubDate>` +
  `<description>It carried what boat ${number} always carries.</description></item>`

/** An RSS feed with an item for each number, which is its day in March. */
export const feed = (...numbers: ReadonlyArray<number>): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Boats</title><link>https://boats.example.org/</link>` +
  `<description>What came in.</description>${numbers.map(item).join("")}</channel></rss>`

export const gives =
  (
    status: number,
    headers: Readonly<Record<string, string | Array<string>>> = {},
    body: string | Uint8Array = feed(1)
  ): Answer =>
  (_, response) =>
    response.writeHead(status, headers).end(body)

/** Bytes that Node's server would not write. */
const raw =
  (head: string, body: string | Uint8Array = ""): Answer =>
  (_, { socket }) => {
    socket?.write(`${head.replaceAll("\n", "\r\n")}\r\n\r\n`)
    socket?.end(body)
  }

const breaksOff =
  (headers: Readonly<Record<string, string>>, body: string | Uint8Array): Answer =>
  (_, response) => {
    response.writeHead(200, headers)
    response.write(body)
    setImmediate(() => response.destroy())
  }

/** Writes a piece as often as the connection takes it. */
const endless =
  (piece: string | Uint8Array, headers: Readonly<Record<string, string>> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, headers)
    const pour = (): void => {
      while (!response.destroyed && response.write(piece)) {
        // The connection takes more.
      }
    }
    response.on("drain", pour)
    pour()
  }

const drip =
  (begin: (response: ServerResponse) => void, piece: string): Answer =>
  (_, response) => {
    begin(response)
    const timer = setInterval(() => response.socket?.write(piece), 20)
    response.on("close", () => clearInterval(timer))
  }

const half = (bytes: Uint8Array): Uint8Array => bytes.subarray(0, bytes.length >> 1)
const zeros = (megabytes: number): Buffer => Buffer.alloc(megabytes * 1_000_000, 32)
const whole = Buffer.from(feed(...Array.from({ length: 28 }, (_, at) => at + 1)))
const page =
  "<!doctype html><html><head><title>Welcome</title></head><body><p>Log in to use the network.</p></body></html>"

interface Hostile {
  readonly answer: Answer
  readonly says: RegExp
  /** Whether only the deadline ends it. */
  readonly isSlow?: boolean
}

const hostile = (answer: Answer, says: RegExp, isSlow = false): Hostile => ({ answer, says, isSlow })
const late = /took longer than/
const broken = /broke off/
const large = /larger than 10 MB/
const noHttp = /not HTTP|broke off|socket hang up|ECONNRESET/

/** By path. A feed that is asked for there cannot be read. */
export const routes: Readonly<Record<string, Hostile>> = {
  "hang-before-headers": hostile(() => undefined, late, true),
  "hang-in-headers": hostile(
    (_, { socket }) => socket?.write("HTTP/1.1 200 OK\r\nContent-Type: text/xml\r\n"),
    late,
    true
  ),
  "hang-in-body": hostile((_, response) => response.writeHead(200).write(feed(1).slice(0, 200)), late, true),
  "drip-headers": hostile(
    drip(({ socket }) => socket?.write("HTTP/1.1 200 OK\r\nX: "), "x"),
    late,
    true
  ),
  "drip-body": hostile(
    drip((response) => response.writeHead(200, { "content-length": "9000000" }).flushHeaders(), "x"),
    late,
    true
  ),
  "endless-continue": hostile(
    drip(() => undefined, "HTTP/1.1 100 Continue\r\n\r\n"),
    late,
    true
  ),
  "endless-early-hints": hostile(
    drip(() => undefined, "HTTP/1.1 103 Early Hints\r\nLink: </a.css>\r\n\r\n"),
    late,
    true
  ),
  "drip-trailers": hostile(
    drip(
      ({ socket }) => socket?.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nx\r\n0\r\n"),
      "X: y\r\n"
    ),
    late,
    true
  ),
  "endless-body": hostile(endless(zeros(0.1)), large),
  "endless-items": hostile(endless(item(1).repeat(100)), large),
  "endless-gzip": hostile(
    endless(Buffer.from(Array.from({ length: 50_000 }, (_, at) => (at * 7919) % 251)), { "content-encoding": "gzip" }),
    large
  ),
  "large-body": hostile(gives(200, {}, zeros(10.1)), large),
  "bomb-gzip": hostile(gives(200, { "content-encoding": "gzip" }, gzipSync(zeros(40))), large),
  "bomb-brotli": hostile(gives(200, { "content-encoding": "br" }, brotliCompressSync(zeros(40))), large),
  "bomb-deflate": hostile(gives(200, { "content-encoding": "deflate" }, deflateSync(zeros(40))), large),
  "bomb-raw-deflate": hostile(gives(200, { "content-encoding": "deflate" }, deflateRawSync(zeros(40))), large),
  "bomb-in-bomb": hostile(gives(200, { "content-encoding": "gzip, gzip" }, gzipSync(gzipSync(zeros(40)))), large),
  "bomb-of-members": hostile(
    gives(200, { "content-encoding": "gzip" }, Buffer.concat(Array.from({ length: 20 }, () => gzipSync(zeros(1))))),
    large
  ),
  "three-encodings": hostile(
    gives(200, { "content-encoding": "gzip, gzip, gzip" }, gzipSync(gzipSync(gzipSync("x")))),
    /not asked for/
  ),
  "unknown-encoding": hostile(gives(200, { "content-encoding": "zstd" }), /not asked for/),
  "inherited-encoding": hostile(gives(200, { "content-encoding": "constructor" }), /not asked for/),
  "not-gzip": hostile(gives(200, { "content-encoding": "gzip" }), /not what it says it is/),
  "truncated-gzip": hostile(gives(200, { "content-encoding": "gzip" }, half(gzipSync(whole))), broken),
  "gzip-without-trailer": hostile(gives(200, { "content-encoding": "gzip" }, gzipSync(whole).subarray(0, -8)), broken),
  "truncated-deflate": hostile(gives(200, { "content-encoding": "deflate" }, half(deflateSync(whole))), broken),
  "truncated-raw-deflate": hostile(gives(200, { "content-encoding": "deflate" }, half(deflateRawSync(whole))), broken),
  "truncated-brotli": hostile(gives(200, { "content-encoding": "br" }, half(brotliCompressSync(whole))), broken),
  "empty-gzip": hostile(gives(200, { "content-encoding": "gzip" }, ""), broken),
  "length-too-long": hostile(raw("HTTP/1.1 200 OK\nContent-Length: 5000", feed(1)), broken),
  "length-too-short": hostile(raw("HTTP/1.1 200 OK\nContent-Length: 300", feed(1)), /breaks off|not HTTP/),
  "two-lengths": hostile(raw("HTTP/1.1 200 OK\nContent-Length: 10\nContent-Length: 20", feed(1)), noHttp),
  "length-and-chunks": hostile(
    raw("HTTP/1.1 200 OK\nContent-Length: 10\nTransfer-Encoding: chunked", "5\r\nhello\r\n0\r\n\r\n"),
    noHttp
  ),
  "chunks-break-off": hostile(breaksOff({}, feed(1).slice(0, 300)), noHttp),
  "bad-chunk": hostile(raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "xyz\r\nhello\r\n0\r\n\r\n"), noHttp),
  "chunk-too-short": hostile(raw("HTTP/1.1 200 OK\nTransfer-Encoding: chunked", "ffff\r\nhello"), noHttp),
  "truncated-feed": hostile(gives(200, {}, feed(1, 2, 3).slice(0, -200)), /breaks off/),
  "truncated-between-items": hostile(gives(200, {}, feed(1, 2, 3).replace("</channel></rss>", "")), /breaks off/),
  "truncated-json": hostile(
    gives(
      200,
      {},
      '{"version":"https://jsonfeed.org/version/1.1","title":"B","items":[{"id":"1","title":"A"},{"id":"2'
    ),
    /breaks off/
  ),
  "no-http": hostile(raw("SSH-2.0-OpenSSH_9.9"), noHttp),
  "http-0.9": hostile((_, { socket }) => socket?.end(feed(1)), noHttp),
  "closes-at-once": hostile((_, { socket }) => socket?.destroy(), noHttp),
  "huge-header": hostile(raw(`HTTP/1.1 200 OK\nX: ${"x".repeat(300_000)}`, feed(1)), noHttp),
  "control-in-header": hostile(raw("HTTP/1.1 200 OK\nX: a\u0001b\nLocation: \u007f", feed(1)), noHttp),
  "many-headers": hostile(
    raw(`HTTP/1.1 200 OK\n${Array.from({ length: 20_000 }, (_, at) => `X-${at}: y`).join("\n")}`, feed(1)),
    noHttp
  ),
  "other-protocol": hostile(
    raw("HTTP/1.1 101 Switching Protocols\nUpgrade: websocket\nConnection: Upgrade"),
    /another protocol|hang up/
  ),
  "status-999": hostile(raw("HTTP/1.1 999 No\nContent-Length: 0"), /answered 999/),
  "redirect-loop": hostile(gives(302, { location: "/redirect-loop" }), /more than 5 times/),
  "redirect-to-nothing": hostile(gives(302), /no address/),
  "redirect-to-nonsense": hostile(gives(302, { location: "http://" }), /no address/),
  "redirect-to-file": hostile(gives(302, { location: "file:///etc/hostname" }), /file: address/),
  "redirect-to-data": hostile(gives(302, { location: "data:text/xml,<rss/>" }), /data: address/),
  "redirect-to-literal": hostile(gives(302, { location: "http://127.0.0.1:9/" }), /private network/),
  "redirect-to-metadata": hostile(gives(301, { location: "http://169.254.169.254/latest/" }), /private network/),
  "redirect-to-decimal": hostile(gives(307, { location: "http://2130706433/" }), /private network/),
  "redirect-to-name": hostile(gives(308, { location: "http://localhost:9/" }), /private network/),
  "redirect-to-mapped": hostile(gives(303, { location: "http://[::ffff:127.0.0.1]:9/" }), /private network/),
  "choices-300": hostile(gives(300), /answered 300/),
  "status-204": hostile(gives(204, {}, ""), /answered 204/),
  "status-206": hostile(gives(206, { "content-range": "bytes 0-9/20" }), /answered 206/),
  "status-304": hostile(gives(304, {}, ""), /answered 304/),
  "status-401": hostile(gives(401, { "www-authenticate": "Basic" }), /answered 401, so it wants a password/),
  "status-403": hostile(gives(403), /answered 403/),
  "status-404": hostile(gives(404), /answered 404/),
  "status-410": hostile(gives(410), /gone for good/),
  "status-418": hostile(gives(418), /answered 418/),
  "status-429": hostile(gives(429, { "retry-after": "3600" }), /come back in 3600 seconds/),
  "status-429-without-end": hostile(gives(429, { "retry-after": "0" }), /answered 429/),
  "status-500": hostile(gives(500), /answered 500/),
  "status-502": hostile(gives(502), /answered 502/),
  "status-503": hostile(gives(503, { "retry-after": "Fri, 31 Dec 2060 23:59:59 GMT" }), /answered 503 and asks/),
  "status-504": hostile(gives(504), /answered 504/),
  "html-for-a-feed": hostile(gives(200, { "content-type": "text/html" }, page), /page of HTML/),
  "html-said-to-be-a-feed": hostile(gives(200, { "content-type": "application/rss+xml" }, page), /page of HTML/),
  "json-error": hostile(
    gives(200, { "content-type": "application/json" }, '{"error":"quota"}'),
    /neither RSS nor Atom/
  ),
  empty: hostile(gives(200, {}, ""), /empty/),
  blank: hostile(gives(200, {}, "\uFEFF \n\t "), /empty/),
  binary: hostile(gives(200, {}, Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")), /no text/),
  text: hostile(gives(200, { "content-type": "text/plain" }, "Database error"), /neither RSS nor Atom/)
}

/** Answers that are odd and good: the feed with boat 1 and no other. */
export const odd: Readonly<Record<string, Answer>> = {
  plain: gives(200),
  gzip: gives(200, { "content-encoding": "gzip" }, gzipSync(feed(1))),
  "x-gzip": gives(200, { "content-encoding": "x-gzip" }, gzipSync(feed(1))),
  deflate: gives(200, { "content-encoding": "deflate" }, deflateSync(feed(1))),
  "raw-deflate": gives(200, { "content-encoding": "deflate" }, deflateRawSync(feed(1))),
  brotli: gives(200, { "content-encoding": "br" }, brotliCompressSync(feed(1))),
  "gzip-in-gzip": gives(200, { "content-encoding": "gzip, gzip" }, gzipSync(gzipSync(feed(1)))),
  "gzip-in-members": gives(
    200,
    { "content-encoding": "gzip" },
    Buffer.concat([gzipSync(feed(1).slice(0, 99)), gzipSync(feed(1).slice(99))])
  ),
  identity: gives(200, { "content-encoding": "identity" }),
  "wrong-charset": gives(200, { "content-type": "text/xml; charset=no-such-charset" }),
  "wrong-type": gives(200, { "content-type": "image/png" }),
  "until-the-connection-ends": raw("HTTP/1.1 200 OK", feed(1)),
  "more-than-its-length": raw(
    `HTTP/1.1 200 OK\nContent-Length: ${Buffer.byteLength(feed(1))}`,
    `${feed(1)}HTTP/1.1 200 OK`
  ),
  "continue-first": raw("HTTP/1.1 100 Continue\n\nHTTP/1.1 200 OK", feed(1)),
  "two-hundred-headers": gives(200, Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`x-${at}`, "y"]))),
  cookies: gives(200, { "set-cookie": ["a=b", "c=d"] })
}

export const answerTo: Answer = (request, response) => {
  const path = (request.url ?? "").slice(1)
  const answer = routes[path]?.answer ?? odd[path]
  if (answer === undefined) response.writeHead(404).end()
  else answer(request, response)
}
