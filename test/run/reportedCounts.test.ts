/**
 * Any edits, build after build: what is published is what a first build of the same project publishes with the same
 * ledger, and the report counts what a list of articles counts.
 */
import * as fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { plainSite } from "../cli/tools/stories.ts"
import { removeFolders } from "../publish/site.ts"
import { type Files, makeSite, type Site } from "./site.ts"

afterAll(removeFolders)

interface Told {
  readonly title: string
  readonly words: string
  readonly day: number
  readonly tag: string
  readonly draft: boolean
  readonly language: string
}

type Edit =
  | { readonly kind: "write"; readonly name: string; readonly told: Told }
  | { readonly kind: "remove" | "comment" | "silence"; readonly name: string }
  | { readonly kind: "feed"; readonly text: string | null }
  | { readonly kind: "config"; readonly title: string }
  /** Of what fanfare keeps, or has published. */
  | { readonly kind: "lose"; readonly path: string }

const names = ["a", "b", "c", "d", "e"]
const told: fc.Arbitrary<Told> = fc.record({
  title: fc.constantFrom("One", "Two", "Three"),
  words: fc.constantFrom("First words.", "Other words."),
  // Some lie ahead of the moment of the run.
  day: fc.constantFrom(1, 2, 3, 100),
  tag: fc.constantFrom("sport", "city"),
  draft: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.constant(true)),
  language: fc.constantFrom("en", "ar")
})

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("write" as const), name: fc.constantFrom(...names), told }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("remove" as const, "comment" as const, "silence" as const),
      name: fc.constantFrom(...names)
    })
  },
  fc.record({
    kind: fc.constant("feed" as const),
    text: fc.constantFrom(null, "title: Sport\ntags: sport\n", "title: Games\ntags: sport\nlimit: 1\n")
  }),
  fc.record({ kind: fc.constant("config" as const), title: fc.constantFrom("Example News", "Other News") }),
  fc.record({
    kind: fc.constant("lose" as const),
    path: fc.constantFrom(
      ".fanfare/index.sqlite",
      ".fanfare",
      "public/rss.xml",
      "public/fanfare.json",
      "public/articles"
    )
  })
)

const textOf = (name: string, { title, words, day, tag, draft, language }: Told): string =>
  `---\ntitle: ${title} of ${name}\ndate: ${new Date(Date.UTC(2026, 3, day)).toISOString().slice(0, 10)}\nauthor: Lena\ndescription: D.\nlang: ${language}\ntags: [${tag}]\nid: urn:${name}\n${draft ? "draft: true\n" : ""}---\n${words} All about ${name}.\n`

const comments = '[{"id":"c1","author":"Jo","date":"2026-04-02","text":"Good."}]'

interface Project {
  readonly articles: ReadonlyMap<string, Told>
  readonly files: Files
  readonly title: string
}

const put = (site: Site, { files }: Project, path: string, text: string | null): Files => {
  if (text !== null) site.write(path, text)
  else if (path in files) site.remove(path)
  return Object.fromEntries([
    ...Object.entries(files).filter(([one]) => one !== path),
    ...(text === null ? [] : [[path, text]])
  ])
}

const apply = (site: Site, project: Project, one: Edit): Project => {
  switch (one.kind) {
    case "write":
      return {
        ...project,
        articles: new Map([...project.articles, [one.name, one.told]]),
        files: put(site, project, `articles/${one.name}.md`, textOf(one.name, one.told))
      }
    case "remove":
      return {
        ...project,
        articles: new Map([...project.articles].filter(([name]) => name !== one.name)),
        files: put(site, project, `articles/${one.name}.md`, null)
      }
    case "comment":
    case "silence":
      return {
        ...project,
        files: put(site, project, `articles/${one.name}.comments.json`, one.kind === "comment" ? comments : null)
      }
    case "feed":
      return { ...project, files: put(site, project, "feeds/sport.yaml", one.text) }
    case "config":
      site.write("fanfare.config.yaml", plainSite().replace("Example News", one.title))
      return { ...project, title: one.title }
    case "lose":
      try {
        site.remove(one.path)
      } catch {
        // It is not there yet, or not any more.
      }
      return project
  }
}

/** Names of the articles that are published. */
const published = ({ articles }: Project): ReadonlySet<string> =>
  new Set([...articles].flatMap(([name, { draft, day }]) => (draft || day === 100 ? [] : [name])))

test("warm equals cold, and the counts are those of the articles", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 6 }),
      async (builds) => {
        // A feed's folder that is always there: one that is gone is an accident.
        const site = makeSite({ "feeds/.keep": "" })
        let project: Project = { articles: new Map(), files: {}, title: "Example News" }
        for (const edits of builds) {
          const before = published(project)
          for (const one of edits) project = apply(site, project, one)
          const now = published(project)
          const { report } = await site.run({ acceptShrink: true })
          const gone = [...before].filter((name) => !now.has(name)).length
          const come = [...now].filter((name) => !before.has(name)).length
          expect(report.articles.total).toBe(now.size)
          expect([report.ok, report.subscribers.resent]).toEqual([true, []])
          // Where something was lost, what was published is known from what is left of it.
          if (edits.every(({ kind }) => kind !== "lose")) {
            expect(report.articles).toMatchObject({ added: come, removed: gone })
            expect(report.subscribers.vanished.map(({ id }) => id).toSorted()).toEqual(
              [...before]
                .filter((name) => !now.has(name))
                .map((name) => `urn:${name}`)
                .toSorted()
            )
          }
          const cold = makeSite(
            { ...project.files, "feeds/.keep": "", "fanfare.ledger.jsonl": site.read("fanfare.ledger.jsonl") },
            plainSite().replace("Example News", project.title)
          )
          await cold.run()
          expect(site.published()).toEqual(cold.published())
          expect(site.read("fanfare.ledger.jsonl")).toBe(cold.read("fanfare.ledger.jsonl"))
          const again = await site.run()
          expect([again.report.files.written, again.report.files.deleted, again.reasons]).toEqual([0, 0, []])
        }
      }
    ),
    { numRuns: 6, seed: 12, endOnFailure: true }
  )
})
