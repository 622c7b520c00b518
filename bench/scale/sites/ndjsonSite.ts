/**
 * A site for fanfare whose articles stand in one NDJSON file, a JSON object on
 * each line, with the field names of an item of JSON Feed 1.1. Written as a
 * stream. The articles have addresses of their own: the pages are published elsewhere.
 */
import { closeSync, mkdirSync, openSync, writeFileSync, writeSync } from "node:fs"
import { join } from "node:path"
import { articleNumber, type BenchArticle } from "./article.ts"
import { configFile } from "./fanfareSite.ts"

const linesAtOnce = 500

export const writeNdjsonSite = (folder: string, articles: number): void => {
  mkdirSync(folder, { recursive: true })
  const source = "sources: [{ ndjson: articles.ndjson }]"
  writeFileSync(join(folder, "fanfare.config.yaml"), configFile(false, source))
  const file = openSync(join(folder, "articles.ndjson"), "w")
  for (let first = 0; first < articles; first += linesAtOnce) {
    const count = Math.min(linesAtOnce, articles - first)
    writeSync(file, Array.from({ length: count }, (_, n) => itemLine(articleNumber(first + n))).join(""))
  }
  closeSync(file)
}

const itemLine = (article: BenchArticle): string =>
  `${JSON.stringify({
    id: `https://news.example.org/stories/${article.name}`,
    url: `https://news.example.org/stories/${article.name}`,
    title: article.title,
    content_html: article.paragraphs.map((text) => `<p>${text.replaceAll("&", "&amp;")}</p>`).join(""),
    date_published: article.date,
    tags: [article.section, ...article.tags],
    language: "en"
  })}\n`
