/**
 * Gives links to the files of other articles the addresses of these. An
 * article is looked at again only where an address that it shows is another
 * one by now: the answer is asked of the index, whatever run wrote it.
 */
import { linkedFiles, linksIn } from "../../../model/addresses/articleLink.ts"
import { type Finding, finding } from "../../../model/Finding.ts"
import { instant, type Timestamp } from "../../../model/Timestamp.ts"
import type { Index } from "../../../store/Index.ts"

const owner = "site\tlinks"

export const linkArticles = (index: Index, now: Timestamp): void => {
  const { articles } = index
  const at = instant(now)
  for (const key of articles.outdatedLinks(at)) {
    const row = articles.get(key)
    if (row === undefined) continue
    const body = articles.body(key)
    const linked = Object.fromEntries(
      linkedFiles(body.base.html).map((file) => [file, articles.addressOf(file, at)] as const)
    )
    articles.put(row, { ...body, linked })
  }
  index.findings.set(
    owner,
    articles.deadLinks(at).flatMap((key) => deadLinksOf(key, index))
  )
}

const deadLinksOf = (key: string, { articles }: Index): ReadonlyArray<Finding> => {
  const { base, linked = {} } = articles.body(key)
  const dead = linksIn(base.html).filter(
    ({ files, otherwise }) => otherwise === null && files.every((file) => linked[file] == null)
  )
  const named = [...new Set(dead.map(({ files }) => files[0] ?? ""))]
  return named.map((file) =>
    finding(
      "FF1321",
      { file: base.source },
      `The article links to ${file}, of which nothing is published; the words of the link stay without it.`,
      "Publish that article, correct the path, or write the whole address of a file that your site serves."
    )
  )
}
