/**
 * Real feed readers on the feeds of the example newsroom, over loopback:
 * newsboat and Python's feedparser show the titles, links, authors and dates
 * that were written. Says which reader is absent, and installs nothing.
 */
import { execFile, spawnSync } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:http"
import type { AddressInfo } from "node:net"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { promisify } from "node:util"

interface Seen {
  readonly title: string
  readonly link: string
  readonly published: number
  readonly author: string
}

const call = promisify(execFile)
const isThere = (command: string, ...args: ReadonlyArray<string>): boolean =>
  spawnSync(command, args, { stdio: "ignore" }).status === 0

const folder = mkdtempSync(join(tmpdir(), "fanfare-readers-"))
const out = join(folder, "public")
const types: Readonly<Record<string, string>> = {
  xml: "application/xml; charset=utf-8",
  json: "application/feed+json; charset=utf-8"
}
const server = createServer((request, response) => {
  const file = (request.url ?? "/").slice(1)
  response.writeHead(200, { "content-type": types[file.split(".").at(-1) ?? ""] ?? "text/plain" })
  response.end(readFileSync(join(out, file)))
})

const readers: ReadonlyArray<{
  readonly name: string
  readonly present: () => boolean
  readonly read: (url: string) => Promise<ReadonlyArray<Seen>>
}> = [
  {
    name: "newsboat",
    present: () => isThere("newsboat", "--version"),
    read: async (url) => {
      const at = (name: string): string => join(folder, name)
      rmSync(at("cache.db"), { force: true })
      writeFileSync(at("urls"), `${url}\n`)
      writeFileSync(at("config"), "")
      await call("newsboat", ["-u", at("urls"), "-c", at("cache.db"), "-C", at("config"), "-x", "reload"], {
        env: { ...process.env, HOME: folder }
      })
      const rows = new DatabaseSync(at("cache.db")).prepare("select title, url, pubDate, author from rss_item").all()
      return rows.map((row) => ({
        title: String(row["title"]),
        link: String(row["url"]),
        published: Number(row["pubDate"]),
        author: String(row["author"])
      }))
    }
  },
  {
    name: "feedparser",
    present: () =>
      isThere("python3", "-c", "import feedparser") || isThere("/usr/bin/python3", "-c", "import feedparser"),
    read: async (url) => {
      const python = isThere("python3", "-c", "import feedparser") ? "python3" : "/usr/bin/python3"
      const program = [
        "import calendar, feedparser, json, sys",
        "feed = feedparser.parse(sys.argv[1])",
        "assert not feed.bozo, feed.bozo_exception",
        "print(json.dumps([dict(title=e.title_detail.value if e.title_detail.type == 'text/plain' else e.title, link=e.link, published=calendar.timegm(e.published_parsed), author=e.get('author', '')) for e in feed.entries]))"
      ].join("\n")
      const { stdout } = await call(python, ["-c", program, url])
      return JSON.parse(stdout) as ReadonlyArray<Seen>
    }
  }
]

let failures = 0
const fail = (message: string): void => {
  failures += 1
  console.log(`  ✗ ${message}`)
}

const squeeze = (text: string): string => text.replace(/\s+/g, " ").trim()

try {
  const built = spawnSync(
    process.execPath,
    [
      resolve("src/bin.ts"),
      "build",
      "--quiet",
      "--allow-url",
      "--config",
      "examples/newsroom/fanfare.config.yaml",
      "--out",
      out
    ],
    { stdio: "inherit" }
  )
  if (built.status !== 0) throw new Error("the example newsroom does not build")
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done))
  const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const written = (
    JSON.parse(readFileSync(join(out, "feed.json"), "utf8")) as {
      items: ReadonlyArray<{
        title: string
        url: string
        date_published: string
        authors?: ReadonlyArray<{ name: string }>
      }>
    }
  ).items
  for (const { name, present, read } of readers) {
    if (!present()) {
      console.log(`${name} is not installed: skipped`)
      continue
    }
    for (const file of ["rss.xml", "atom.xml"]) {
      const seen = new Map((await read(`${base}/${file}`)).map((item) => [item.link, item]))
      console.log(`${name} ${file}: ${seen.size} of ${written.length} items`)
      for (const { title, url, date_published, authors } of written) {
        const item = seen.get(url)
        if (item === undefined) {
          fail(`${url} is not shown`)
          continue
        }
        if (squeeze(item.title) !== squeeze(title))
          fail(`${url}: title ${JSON.stringify(item.title)} instead of ${JSON.stringify(title)}`)
        if (item.published * 1000 !== Date.parse(date_published))
          fail(`${url}: date ${item.published} instead of ${date_published}`)
        const last = authors?.at(-1)?.name
        if (last !== undefined && !item.author.includes(last))
          fail(`${url}: author ${JSON.stringify(item.author)} instead of ${last}`)
      }
    }
  }
} finally {
  server.close()
  rmSync(folder, { recursive: true, force: true })
}
console.log(failures === 0 ? "every reader shows what was written" : `${failures} differences`)
process.exitCode = failures === 0 ? 0 : 1
