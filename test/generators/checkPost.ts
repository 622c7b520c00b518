/** What a filled page must say, read by parsers that are not fanfare's: open-graph-scraper and linkedom. */
import { existsSync } from "node:fs"
import { createRequire } from "node:module"
import { join } from "node:path"
import ogs from "open-graph-scraper"
import type { Post } from "./posts.ts"

interface Node {
  readonly textContent: string
  readonly getAttribute: (name: string) => string | null
  readonly querySelector: (selector: string) => Node | null
  readonly querySelectorAll: (selector: string) => Iterable<Node>
}

/** Loaded when a page is read: before, it is not installed yet. */
const parseHTML = (html: string): { readonly document: Node } =>
  (createRequire(import.meta.url)("linkedom") as { readonly parseHTML: typeof parseHTML }).parseHTML(html)

export interface Check {
  readonly name: string
  readonly isTrue: boolean
}

/** `articles` are those of the manifest, `built` is the site's folder. */
export const checkPost = async (
  post: Post,
  page: string,
  html: string,
  articles: ReadonlyArray<Readonly<Record<string, unknown>>>,
  built: string
): Promise<ReadonlyArray<Check>> => {
  const url = `https://news.example.org/${page.replace(/index\.html$/, "")}`
  const article = articles.find((one) => one["url"] === url)
  const { result } = await ogs({ html })
  // linkedom takes names of attributes as they are written; browsers take them in lower case.
  const { document } = parseHTML(html.replaceAll("Data-Fanfare", "data-fanfare"))
  const all = (selector: string): ReadonlyArray<Node> => [...document.querySelectorAll(selector)]
  const addresses = ["share", "comments", "latest-news"]
    .flatMap((kind) => all(`[data-fanfare=${kind}] a`))
    .map((link) => link.getAttribute("href") ?? "")
  const json = all('script[type="application/ld+json"]').map(({ textContent }) => textContent)
  const picture = (result.ogImage?.[0]?.url ?? "").replace("https://news.example.org/", "")
  const style = all("link[rel=stylesheet]").map((link) => link.getAttribute("href"))
  const news = document.querySelector("[data-fanfare=latest-news]")
  return [
    { name: `article at ${url}`, isTrue: article !== undefined },
    { name: `title ${String(article?.["title"])}`, isTrue: article?.["title"] === post.title },
    {
      name: `date ${String(article?.["published"])}`,
      isTrue: Date.parse(String(article?.["published"])) === Date.parse(post.date)
    },
    { name: `language ${String(article?.["language"])}`, isTrue: article?.["language"] === post.language },
    { name: `direction ${String(article?.["direction"])}`, isTrue: article?.["direction"] === post.direction },
    { name: `og:title ${String(result.ogTitle)}`, isTrue: result.ogTitle === post.title },
    { name: "one title", isTrue: all("title").length === 1 },
    {
      name: "one canonical address",
      isTrue:
        all("link[rel=canonical]")
          .map((link) => link.getAttribute("href"))
          .join() === url
    },
    { name: `a card that is there: ${picture}`, isTrue: picture !== "" && existsSync(join(built, picture)) },
    {
      name: "one NewsArticle",
      isTrue: json.length === 1 && json[0]?.split('"NewsArticle"').length === 2 && JSON.parse(json[0]) !== null
    },
    { name: "the stylesheet once", isTrue: style.join() === "/fanfare/widgets/fanfare.css" },
    { name: "a share bar", isTrue: all("[data-fanfare=share] > nav a").length === 2 },
    {
      name: "the comments",
      isTrue: document.querySelector("[data-fanfare=comments] > section") !== null && !html.includes("No script")
    },
    { name: "the latest news", isTrue: [...(news?.querySelectorAll("li") ?? [])].length === 3 },
    {
      name: "the list in the language of the page",
      isTrue: news?.querySelector("section")?.getAttribute("lang") === post.language
    },
    {
      name: `whole addresses ${addresses.filter((one) => !/^(?:https:|mailto:)/.test(one)).join(" ")}`,
      isTrue: addresses.length >= 5 && addresses.every((one) => /^(?:https:|mailto:)/.test(one))
    }
  ]
}
