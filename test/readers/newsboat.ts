/** newsboat (https://newsboat.org/): read out of its cache. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { DatabaseSync } from "node:sqlite"
import { isThere, run } from "./command.ts"
import type { Reader } from "./Reader.ts"

export const newsboat: Reader = {
  name: "newsboat",
  shows: "published",
  isPresent: () => isThere("newsboat", "--version"),
  read: async (url, folder) => {
    const [urls, cache, config] = ["urls", "cache.db", "config"].map((name) => join(folder, name)) as [
      string,
      string,
      string
    ]
    writeFileSync(urls, `${url}\n`)
    writeFileSync(config, "")
    await run("newsboat", ["-u", urls, "-c", cache, "-C", config, "-x", "reload"], { home: folder })
    const database = new DatabaseSync(cache)
    const rows = database.prepare("select title, url, pubDate, author, content from rss_item").all()
    database.close()
    return rows.map((row) => ({
      title: String(row["title"]),
      link: String(row["url"]),
      published: Number(row["pubDate"]),
      author: String(row["author"]),
      content: String(row["content"])
    }))
  }
}
