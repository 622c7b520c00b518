/**
 * Twins: beside every article of the example newsroom, and of the fixtures of
 * these tests, another one with its title, its photo, its slug, or in another
 * language. No twin costs its original anything, in whatever order they are
 * made.
 */
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs"
import { join } from "node:path"
import { parse as parseHtml } from "parse5"
import { describe, expect, test } from "vitest"
import { atomProblems, jsonProblems, rssProblems } from "../feeds/validity.ts"
import { readXml } from "../feeds/readXml.ts"
import { type Manifest, readManifest } from "./manifest.ts"
import { harbour, makeProject, market, type TestProject } from "./project.ts"

/** After every article of the newsroom: 2026-11-20. */
const moment = { SOURCE_DATE_EPOCH: "1795132800" }

const newsroom = "examples/newsroom"
const comments = "test/fixtures/comments"

/** The newsroom with the articles and the comments that tests share; as it stands, without its ledger. */
const makeNewsroom = (): TestProject => {
  const project = makeProject({ "articles/harbour.md": harbour, "articles/market.md": market })
  cpSync(newsroom, project.root, { recursive: true, filter: (path) => !/public|\.fanfare/.test(path) })
  rmSync(join(project.root, "fanfare.ledger.jsonl"))
  for (const name of readdirSync(comments))
    cpSync(join(comments, name), join(project.root, `articles/harbour.comments.${name}`))
  return project
}

/** The same sources and the same ledger, and nothing that a build kept. */
const copyOf = ({ root }: TestProject): TestProject => {
  const copy = makeProject({})
  cpSync(root, copy.root, {
    recursive: true,
    filter: (path) => !path.startsWith(join(root, "public")) && !path.startsWith(join(root, ".fanfare"))
  })
  return copy
}

const build = (project: TestProject, jobs: number): void => {
  const { status, stderr } = project.run(["build", "--quiet", "--jobs", String(jobs)], moment)
  expect([status, stderr]).toEqual([0, stderr])
}

const manifestOf = (project: TestProject): Manifest => readManifest(project.read("public/fanfare.json"))

type Original = Manifest["articles"][number]

const fields = (given: Readonly<Record<string, string | null>>, words: string): string =>
  `---\n${Object.entries(given)
    .flatMap(([name, value]) => (value === null ? [] : [`${name}: ${value}`]))
    .join("\n")}\n---\n${words}\n`

const photos = ["lighthouse.jpg", "seagrass.jpg", "swing-bridge.jpg"]

/** Each gives the path of the twin and its text. */
const kinds: Readonly<Record<string, (original: Original, index: number) => readonly [path: string, text: string]>> = {
  "the same title on the same day": ({ title, language, published }, index) => [
    `twin-of-title-${index}.md`,
    fields(
      { title: JSON.stringify(title), date: published, lang: language, author: "Rana Hill" },
      `A second story under this headline, number ${index}.`
    )
  ],
  "the same photo": (_, index) => [
    `twin-of-photo-${index}.md`,
    fields(
      { title: `What the photo shows, ${index}`, date: "2026-10-01", image: photos[index % 3] ?? "", lang: "en" },
      `The same photo says something else here, number ${index}.\n\n![The sea](${photos[index % 3] ?? ""})`
    )
  ],
  "the same slug": ({ slug }, index) => [
    `again/${index}.md`,
    fields(
      { title: `Another story ${index}`, date: "2026-09-01", slug, lang: "en" },
      `It wants the same slug, number ${index}.`
    )
  ],
  "another language": ({ slug }, index) => [
    `${slug}.de.md`,
    fields(
      { title: `Der Hafen in der Nacht, Teil ${index}`, date: "2026-10-02", author: "Rana Hill" },
      `Die Fähre legt wieder am alten Kai an, zum ${index}. Mal in diesem Jahr, und die Leute stehen am Ufer.`
    )
  ]
}

const isPicture = (path: string): boolean => /\.(?:png|jpe?g|webp)$/.test(path)

/** What is wrong with a file of the output, in words. */
const problemsOf = (path: string, bytes: string): ReadonlyArray<string> => {
  const found: Array<string> = []
  const text = isPicture(path) ? "" : Buffer.from(bytes, "latin1").toString("utf8")
  try {
    if (path.endsWith(".png") && !/^\x89PNG[^]*IEND.{4}$/s.test(bytes)) found.push("no whole PNG")
    if (/\.jpe?g$/.test(path) && !(bytes.startsWith("\xff\xd8") && bytes.endsWith("\xff\xd9")))
      found.push("no whole JPEG")
    if (/\.(?:xml|svg)$/.test(path)) readXml(text)
    if (path.endsWith(".json")) JSON.parse(text)
    const self = `https://harbour.example.org/${path}`
    if (/(?:^|\/)rss\.xml$/.test(path) && !path.startsWith("pinterest")) found.push(...rssProblems(text, self))
    if (/(?:^|\/)atom\.xml$/.test(path)) found.push(...atomProblems(text, self))
    if (/(?:^|\/)feed\.json$/.test(path)) found.push(...jsonProblems(text, self))
    if (path.endsWith("index.html")) {
      parseHtml(text, { onParseError: ({ code, startLine }) => found.push(`${code} on line ${startLine}`) })
      const ids = [...text.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id)
      if (new Set(ids).size < ids.length) found.push("an id stands twice")
    }
  } catch (error) {
    found.push(String(error))
  }
  return found.map((problem) => `${path}: ${problem}`)
}

const expectWellFormed = (tree: ReadonlyMap<string, string>): void => {
  expect([...tree].flatMap(([path, bytes]) => problemsOf(path, bytes))).toEqual([])
}

/** Files that are not the same in both, by name. */
const differing = (one: ReadonlyMap<string, string>, other: ReadonlyMap<string, string>): ReadonlyArray<string> =>
  [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path))

const known = ({ id, slug, url, title }: Original) => ({ id, slug, url, title })

describe.each(Object.entries(kinds))("a twin of every article with %s", (_, twinOf) => {
  const project = makeNewsroom()
  build(project, 4)
  const originals = manifestOf(project).articles
  const twins = originals.map((original, index) => twinOf(original, index))
  for (const [path, text] of twins) project.write(`articles/${path}`, text)
  const cold = [copyOf(project), copyOf(project)] as const
  build(project, 4)
  const warm = project.published()

  test("is published beside it, and the original keeps its id, slug and address", () => {
    expect(originals.length).toBeGreaterThan(12)
    const { articles } = manifestOf(project)
    expect(articles).toHaveLength(2 * originals.length)
    const after = new Map(articles.map((article) => [article.id, known(article)]))
    expect(originals.map(({ id }) => after.get(id))).toEqual(originals.map(known))
    for (const each of ["id", "slug", "url"] as const)
      expect(new Set(articles.map((article) => article[each])).size).toBe(articles.length)
    for (const { files } of articles)
      for (const path of Object.values(files)) expect([path, warm.has(path)]).toEqual([path, true])
  })

  test("and every file of the output is well-formed", () => {
    expect(warm.size).toBeGreaterThan(200)
    expectWellFormed(warm)
  })

  test("as a cold build makes it, by four at once or one after the other", () => {
    const [four, one] = cold
    build(four, 4)
    build(one, 1)
    expect(differing(warm, four.published())).toEqual([])
    expect(differing(warm, one.published())).toEqual([])
    const ledger = (of: TestProject): string => readFileSync(join(of.root, "fanfare.ledger.jsonl"), "utf8")
    expect([ledger(four), ledger(one)]).toEqual([ledger(project), ledger(project)])
  })

  test("and as all are when they come together, in a site that nobody saw", () => {
    const [four, one] = [makeNewsroom(), makeNewsroom()]
    for (const [site, jobs] of [
      [four, 4],
      [one, 1]
    ] as const) {
      mkdirSync(join(site.root, "articles/again"), { recursive: true })
      for (const [path, text] of twins) site.write(`articles/${path}`, text)
      build(site, jobs)
    }
    expect(manifestOf(four).articles).toHaveLength(2 * originals.length)
    expect(differing(four.published(), one.published())).toEqual([])
    expectWellFormed(four.published())
  })
})
