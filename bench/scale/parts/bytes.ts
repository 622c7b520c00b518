/** What a build writes after one change, in archives of growing size: an old article's text, then a new article. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import type { Part } from "../Bench.ts"
import { changedBy } from "../changedBy.ts"
import { probeBuild } from "../fanfare.ts"
import type { Row } from "../Row.ts"
import { articleNumber } from "../sites/article.ts"
import { articlePath } from "../sites/fanfareSite.ts"
import { markdownFile } from "../sites/markdownFile.ts"

interface Written {
  readonly articles: number
  readonly published: number
  /** The index, the journal, the ledger and whatever else too: all that the process gave to write(2). */
  readonly all: number
  readonly files: number
}

/** Keys of an index are found a level deeper in a larger one, and a feed's text varies by some bytes. */
const mostTimes = 1.25

export const bytes: Part = async (bench) => {
  const old: Array<Written> = []
  const added: Array<Written> = []
  for (const articles of bench.quick ? [1000, 10_000] : [1000, 10_000, 100_000]) {
    const { folder, edit } = await bench.site({ articles })
    edit()
    old.push(await written(articles, folder))
    writeFileSync(join(folder, articlePath(articles)), markdownFile(articleNumber(articles)))
    added.push(await written(articles, folder))
  }
  return [...rowsOf("an old article's text changed", old), ...rowsOf("an article added", added)]
}

const written = async (articles: number, folder: string): Promise<Written> => {
  const { run, changed } = await changedBy(folder, () => probeBuild(folder))
  if (changed.files === 0) throw new Error(`${folder}: a change changed nothing`)
  return { articles, published: changed.bytes, all: run.writtenBytes, files: changed.files }
}

const rowsOf = (what: string, sizes: ReadonlyArray<Written>): ReadonlyArray<Row> => [
  ...sizes.map(({ articles, published, all, files }): Row => ({
    what: `${articles.toLocaleString("en")} articles, ${what}: published`,
    measured: published / 1000,
    unit: "kB",
    detail: `${files} files; ${(all / 1000).toFixed(0)} kB written in all`
  })),
  growth(`${what}: growth of what is published`, sizes, ({ published }) => published),
  growth(`${what}: growth of all that is written`, sizes, ({ all }) => all)
]

const growth = (what: string, sizes: ReadonlyArray<Written>, bytesOf: (size: Written) => number): Row => {
  const [first, last] = [sizes[0], sizes.at(-1)]
  if (first === undefined || last === undefined) throw new Error("nothing was measured")
  const value = bytesOf(last) / bytesOf(first)
  return {
    what,
    measured: value,
    unit: "x",
    wanted: { atMost: mostTimes },
    binding: true,
    detail: `${last.articles.toLocaleString("en")} articles against ${first.articles.toLocaleString("en")}`
  }
}
