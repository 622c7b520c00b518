/** A site for fanfare: Markdown files, and as many further feeds as are wanted, one for each tag. */
import { articleNumber, topics } from "./article.ts"
import { markdownFile } from "./markdownFile.ts"
import { writeFiles } from "./writeFiles.ts"

export interface FanfareSite {
  readonly articles: number
  /** How many feeds, the site's own among them; at most 100. Default: 1. */
  readonly feeds?: number
  /** Whether cards are drawn. Default: false. */
  readonly pictures?: boolean
}

export const writeFanfareSite = (folder: string, site: FanfareSite): void => writeFiles(folder, files(site))

/** Path of an article below the site's folder. */
export const articlePath = (n: number): string => `articles/${articleNumber(n).name}.md`

export const configFile = (pictures: boolean, ...lines: ReadonlyArray<string>): string =>
  [
    "site: { url: https://news.example.org/, title: Example News, description: News of the old port. }",
    ...(pictures ? [] : ["cards: false"]),
    ...lines,
    ""
  ].join("\n")

function* files({ articles, feeds = 1, pictures = false }: FanfareSite): Generator<readonly [string, string]> {
  yield ["fanfare.config.yaml", configFile(pictures)]
  for (const topic of topics.slice(0, feeds - 1)) {
    yield [`feeds/${topic}.yaml`, `title: Example News on ${topic}\ndescription: All of it.\ntags: [${topic}]\n`]
  }
  for (let n = 0; n < articles; n += 1) yield [articlePath(n), markdownFile(articleNumber(n))]
}
