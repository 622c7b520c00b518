/**
 * A whole publishing script: articles from a database, a build with progress,
 * what is wrong in words, and an exit code. Copy it, put your own query in
 * place of `rows`, and run it with `node publish.ts`.
 */
import { createFanfare, isFanfareError, type RecordFeed } from "fanfare"

/** In your own script: what a query gives. `changed` is a number that grows with every change. */
const rows = [
  {
    id: "ferry",
    changed: 1,
    title: "The ferry sails again",
    body: "<p>It left the new quay at six, with forty people on board.</p>",
    published: new Date("2026-03-02T06:00:00Z"),
    author: "Lena Haddad"
  },
  {
    id: "market",
    changed: 2,
    title: "The fish market moves",
    body: "<p>From Monday on, the stalls stand by the old crane.</p>",
    published: new Date("2026-03-03T09:30:00Z"),
    author: "Mina Rashid"
  }
]

/** Tells only what changed since the build before, so that a build costs what changed. */
const database: RecordFeed = {
  name: "database",
  changes: async function* (from) {
    const since = Number(from ?? 0)
    for (const { id, changed, title, body, published, author } of rows) {
      if (changed <= since) continue
      yield { id, title, content_html: body, date_published: published, authors: [{ name: author }], language: "en" }
    }
    yield { cursor: String(Math.max(...rows.map(({ changed }) => changed))) }
  }
}

try {
  await using fanfare = await createFanfare({
    config: { site: { url: "https://news.example.org/", title: "Example News" }, cards: false },
    out: "public",
    sources: [database]
  })

  const run = fanfare.build({ signal: AbortSignal.timeout(600_000) })
  for await (const event of run) {
    if (event._tag === "Stage") console.error(event.stage, event.total ?? "")
  }

  const { ok, articles, files, findings } = await run
  for (const { severity, code, file, message, fix } of findings) {
    console.error(`${severity} ${code} ${file ?? ""}: ${message} ${fix}`)
  }
  console.log(`${articles.total} articles, ${files.written} files written to ${fanfare.out}`)
  if (!ok) process.exitCode = 1
} catch (error) {
  if (!isFanfareError(error)) throw error
  console.error(`${error.detail}\n${error.hint}`)
  process.exitCode = error.exitCode
}
