/** A build in which nothing changed is answered by the times of files: no kind of edit may slip through. */
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync
} from "node:fs"
import { join } from "node:path"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { decodeIdle, encodeIdle } from "../../../src/run/idle/IdleRecord.ts"
import { plainSite, story } from "../../cli/tools/stories.ts"
import { removeFolders } from "../../publish/site.ts"
import { articles, epoch, makeSite, type Site } from "../site.ts"
import { answers, atEpoch, recordOf, setEnvironment, settled } from "./answering.ts"

afterAll(removeFolders)

atEpoch()

const config = plainSite(
  "comments: { files: exports/, hideFile: hidden.txt }\nsources: [{ ndjson: records.ndjson }]\nwidgets: { latestNews: { feed: news.json } }\n"
)

const record = JSON.stringify({
  id: "r1",
  title: "A record",
  date_published: "2026-03-01T09:30:00Z",
  content_text: "Its text.",
  url: "https://news.example.org/r1/",
  language: "en",
  summary: "Short.",
  authors: [{ name: "Lena" }]
})
const news = JSON.stringify({
  version: "https://jsonfeed.org/version/1.1",
  title: "News",
  items: [{ id: "1", url: "https://other.example.org/1", title: "Elsewhere", content_text: "Words." }]
})

const files = {
  ...articles(2),
  "articles/s1.meta.yaml": "section: Harbour\n",
  "articles/s2.comments.json": '[{"author":"Jo","date":"2026-04-02","text":"Good."}]',
  "exports/s1.json": '[{"author":"Sam","date":"2026-04-02","text":"Better.","article":"s1"}]',
  "hidden.txt": "nobody\n",
  "feeds/sport.yaml": "title: Sport\ntags: sport\n",
  "records.ndjson": `${record}\n`,
  "news.json": news,
  "articles/deeper/s9.md": story(9)
}

/** Writes the record anew, as if everything but one file had been looked at now. */
const lookAgain = (site: Site, except: string | null): void => {
  const record = decodeIdle(readFileSync(recordOf(site)))
  if (record === null) throw new Error("there is no record")
  const { paths, inputs, out } = record
  const stamps = paths.flatMap((path, at) => {
    const isInput = at < inputs
    const known = [...record.stamps.subarray(at * 4, at * 4 + 4)]
    const name = isInput ? path : `public/${path}`
    const info = isInput
      ? statSync(join(site.root, path), { throwIfNoEntry: false })
      : lstatSync(join(out, path), { throwIfNoEntry: false })
    if (name === except || info === undefined) return known
    return [info.size, info.mtimeMs, isInput ? info.ctimeMs : Number.NaN, info.ino]
  })
  writeFileSync(recordOf(site), encodeIdle({ ...record, stamps: Float64Array.from(stamps) }))
}

/** Whether an edit of one file is noticed by that file alone; it is as it was afterwards. */
const isNoticed = (site: Site, path: string, edit: (file: string) => void): boolean => {
  const file = join(site.root, path)
  const content = readFileSync(file)
  edit(file)
  lookAgain(site, path)
  const isAnswered = answers(site)
  rmSync(file, { recursive: true, force: true })
  writeFileSync(file, content)
  lookAgain(site, null)
  expect(answers(site)).toBe(true)
  return !isAnswered
}

/** Other bytes, as many of them. */
const swapped = (text: string): string => text.replace(/[a-z]/, (letter) => (letter === "z" ? "y" : "z"))

const inputs = [
  "fanfare.config.yaml",
  "fanfare.ledger.jsonl",
  "articles/s1.md",
  "articles/s1.meta.yaml",
  "articles/s2.comments.json",
  "articles/deeper/s9.md",
  "exports/s1.json",
  "hidden.txt",
  "feeds/sport.yaml",
  "records.ndjson",
  "news.json"
]

type Edit = (file: string) => void

/** A file beside another one, with its size and times and other bytes. */
const twin = (file: string, name: string): string => {
  const { atime, mtime } = statSync(file)
  const other = join(file, "..", name)
  writeFileSync(other, swapped(readFileSync(file, "utf8")))
  utimesSync(other, atime, mtime)
  return other
}

const edits: ReadonlyArray<readonly [what: string, edit: Edit]> = [
  ["is longer", (file) => writeFileSync(file, "\n", { flag: "a" })],
  ["is cut off", (file) => truncateSync(file, 3)],
  ["is empty", (file) => truncateSync(file)],
  ["has other bytes, as many", (file) => writeFileSync(file, swapped(readFileSync(file, "utf8")))],
  ["is another file with the same size and time", (file) => renameSync(twin(file, ".twin"), file)],
  ["is gone", (file) => rmSync(file)],
  ["is a folder", (file) => (rmSync(file), mkdirSync(file))],
  ["is a link that leads nowhere", (file) => (rmSync(file), symlinkSync("nowhere", file))],
  ["has other times", (file) => utimesSync(file, 1, 1)]
]

const editsOfInputs: typeof edits = [
  ...edits,
  [
    "has other bytes, as many, and the time of before",
    (file) => {
      const { atime, mtime } = statSync(file)
      writeFileSync(file, swapped(readFileSync(file, "utf8")))
      utimesSync(file, atime, mtime)
    }
  ],
  [
    "is a link to another file of its size and time",
    (file) => (twin(file, ".linked"), rmSync(file), symlinkSync(".linked", file))
  ],
  ["has other rights", (file) => chmodSync(file, statSync(file).mode ^ 0o044)],
  ["was linked from elsewhere", (file) => (linkSync(file, `${file}.linked`), rmSync(`${file}.linked`))]
]

let site: Site

beforeAll(async () => {
  site = await settled(makeSite(files, config))
  const { report } = await site.run()
  expect([report.files.written, report.findings.filter(({ severity }) => severity === "error")]).toEqual([0, []])
}, 60_000)

describe("a file that is read", () => {
  test.each(inputs.flatMap((path) => editsOfInputs.map(([what, edit]) => [path, what, edit] as const)))(
    "%s is noticed when it %s",
    (path, _, edit) => {
      expect(isNoticed(site, path, edit)).toBe(true)
    }
  )

  test("a comment whose date comes is noticed", async () => {
    const due = new Date((epoch + 60) * 1000).toISOString()
    const late = await settled(
      makeSite({ ...articles(1), "articles/s1.comments.yaml": `- { author: Ann, date: "${due}", text: Soon. }\n` })
    )
    expect(answers(late)).toBe(true)
    setEnvironment({ SOURCE_DATE_EPOCH: String(epoch + 59) })
    expect(answers(late)).toBe(true)
    setEnvironment({ SOURCE_DATE_EPOCH: String(epoch + 60) })
    expect(answers(late)).toBe(false)
  })

  test.each(["articles", "articles/deeper", "exports", "feeds"])("of %s comes, and the folder tells", (folder) => {
    const file = join(site.root, folder, "new.txt")
    writeFileSync(file, "")
    lookAgain(site, folder)
    expect(answers(site)).toBe(false)
    rmSync(file)
    lookAgain(site, null)
    expect(answers(site)).toBe(true)
  })
})

describe("a file that is published", () => {
  test.each(
    ["rss.xml", "fanfare.json", "articles/s1/head.html", "widgets/fanfare.css"].flatMap((path) =>
      [
        ...edits,
        [
          "is a link to itself as it was",
          (file: string) => (renameSync(file, `${file}.away`), symlinkSync(`${file}.away`, file))
        ] as const
      ].map(([what, edit]) => [`public/${path}`, what, edit] as const)
    )
  )("%s is noticed when it %s", (path, _, edit) => {
    expect(isNoticed(site, path, edit)).toBe(true)
    rmSync(join(site.root, `${path}.away`), { force: true })
  })

  test("by somebody else, beside fanfare's, is nobody's business", () => {
    site.write("public/own.txt", "Mine")
    expect(answers(site)).toBe(true)
  })
})

test.each<[string, string]>([
  ["an article", "articles/s3.md"],
  ["an article in a folder that is there", "articles/deeper/s3.md"],
  ["an article in a new folder", "articles/new/s3.md"],
  ["a sidecar", "articles/s2.meta.yaml"],
  ["comments beside an article", "articles/s1.comments.json"],
  ["comments of the site", "exports/s2.json"],
  ["the definition of a feed", "feeds/city.yaml"],
  ["the definition of the site's own feed", "feeds/latest.yaml"]
])("%s that comes is noticed", (_, path) => {
  site.write(path, path.endsWith(".md") ? story(3) : "title: More\n")
  expect(answers(site)).toBe(false)
  site.remove(path === "articles/new/s3.md" ? "articles/new" : path)
  lookAgain(site, null)
  expect(answers(site)).toBe(true)
})

test.each(["articles", "articles/deeper", "exports", "feeds", "public", "public/articles"])(
  "a whole folder that goes is noticed, also where an empty one stands in its place: %s",
  (path) => {
    site.rename(path, "away")
    expect(answers(site)).toBe(false)
    mkdirSync(join(site.root, path))
    expect(answers(site)).toBe(false)
    site.remove(path)
    site.rename("away", path)
    lookAgain(site, null)
    expect(answers(site)).toBe(true)
  }
)
