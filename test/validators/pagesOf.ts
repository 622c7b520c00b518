/** The pages of a built project: fanfare's own, and the page that a template makes of each article's head. */
import { globSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import type { CheckedPage, Facts } from "./checker.ts"

interface Manifest {
  readonly articles: ReadonlyArray<{
    readonly url: string
    readonly title: string
    readonly language: string
    readonly direction: string
    readonly files: Readonly<Record<"head" | "bar" | "comments" | "og", string>> & {
      readonly page?: string
    }
  }>
  readonly files: ReadonlyArray<{ readonly path: string }>
}

interface Feed {
  readonly title: string
  /** They stand in where an item names none. */
  readonly authors?: ReadonlyArray<{ readonly name: string }>
  readonly items: ReadonlyArray<{
    readonly url: string
    readonly title: string
    readonly summary?: string
    readonly authors?: ReadonlyArray<{ readonly name: string }>
    readonly date_published: string
    readonly date_modified?: string
  }>
}

const json = (file: string): unknown => JSON.parse(readFileSync(file, "utf8"))

/** Writes the made pages beside the built ones, where a checker of files finds them. */
export const pagesOf = (project: string, out: string, base: string): ReadonlyArray<CheckedPage> => {
  const manifest = json(join(out, "fanfare.json")) as Manifest
  const feed = json(join(out, "feed.json")) as Feed
  const own = globSync("**/index.html", { cwd: out })
    .toSorted()
    .map((path): CheckedPage => {
      const file = join(out, path)
      const article = manifest.articles.find(({ files }) => files.page === path)
      return {
        name: `${project} ${path}`,
        file,
        html: readFileSync(file, "utf8"),
        facts: article === undefined ? null : factsOf(article, feed, base)
      }
    })
  const made = manifest.articles.map((article): CheckedPage => {
    const file = join(out, article.files.head.replace("head.html", "template.html"))
    const part = (name: "head" | "bar" | "comments"): string => readFileSync(join(out, article.files[name]), "utf8")
    const language = article.language === "und" ? "en" : article.language
    // As the README tells the author of a template.
    const html = `<!doctype html>
<html lang="${language}" dir="${article.direction}" itemscope itemtype="https://schema.org/WebPage">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
${part("head")}</head>
<body>
<main>
<h1>An article</h1>
${part("bar")}
${part("comments")}
</main>
</body>
</html>
`
    writeFileSync(file, html)
    return {
      name: `${project} ${article.files.head}`,
      file,
      html,
      facts: factsOf(article, feed, base)
    }
  })
  return [...own, ...made]
}

const factsOf = ({ url, files }: Manifest["articles"][number], feed: Feed, base: string): Facts | null => {
  const item = feed.items.find((one) => one.url === url)
  return item === undefined
    ? null
    : {
        title: item.title,
        description: item.summary ?? "",
        url,
        image: new URL(files.og, base).href,
        author: (item.authors ?? feed.authors)?.[0]?.name,
        publisher: feed.title,
        date: item.date_modified ?? item.date_published
      }
}
