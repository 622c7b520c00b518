/** What people and programs do to the files of a project between two builds, by chance. */
import * as fc from "fast-check"
import type { Newsroom } from "../../sources/newsroom.ts"

/** An article as a file, a page or a record says it. */
export interface Told {
  readonly title: string
  readonly body: string
  readonly date: string | null
  readonly id: string | null
  readonly slug: string | null
  readonly url: string | null
  readonly language: string
  readonly translationKey: string | null
  /** The address of the French version. */
  readonly french: string | null
  readonly draft: boolean
}

/** An article that tells its title and its text, and nothing that decides its id or its address. */
export const plainly = (title: string, body: string): Told => ({
  title,
  body,
  date: "2026-04-01",
  id: null,
  slug: null,
  url: null,
  language: "en",
  translationKey: null,
  french: null,
  draft: false
})

export type Edit =
  | { readonly kind: "write"; readonly path: string; readonly told: Told }
  | { readonly kind: "change"; readonly path: string; readonly change: Partial<Told> }
  | { readonly kind: "remove"; readonly path: string }
  | { readonly kind: "rename" | "swap"; readonly path: string; readonly to: string }
  | { readonly kind: "records"; readonly told: ReadonlyArray<Told> }
  | { readonly kind: "comments"; readonly path: string; readonly on: ReadonlyArray<string> | null }
  | { readonly kind: "days"; readonly days: number }
  | { readonly kind: "config"; readonly permalink: string | null; readonly undated: "hold" | "first-seen" }

const files = ["articles/a.md", "articles/b.md", "articles/x/a.md", "articles/x/b.md", "articles/y/a.md"] as const
const pages = ["site/a.html", "site/a/index.html", "site/u1.html", "site/u2/index.html"] as const
export const recordFile = "records.ndjson"
export const commentFiles = ["articles/a.comments.json", "articles/x/b.comments.json", "all-comments.json"] as const

const seldom = <T>(values: ReadonlyArray<T>): fc.Arbitrary<T | null> =>
  fc.oneof({ arbitrary: fc.constant(null), weight: 3 }, { arbitrary: fc.constantFrom(...values), weight: 2 })

const fields: { readonly [K in keyof Told]: fc.Arbitrary<Told[K]> } = {
  title: fc.constantFrom("The ferry returns", "The harbour opens", "The market closes"),
  body: fc.constantFrom(
    "It came back on Monday.",
    "It opened at noon.",
    "Nobody came, [they say](b.md#noon).",
    "Rain fell [all day](../x/a.md)."
  ),
  date: fc.constantFrom("2026-04-01", "2026-04-01T08:30:00Z", "2026-04-09", "2026-05-02", "2026-05-04", null),
  id: seldom(["tag:example.org,2026:1", "tag:example.org,2026:2"]),
  slug: seldom(["a", "b", "a-2"]),
  url: seldom(["/u1.html", "/u2/", "/a/"]),
  language: fc.constantFrom("en", "fr", "ar"),
  translationKey: seldom(["k", "l"]),
  french: seldom(["/u1.html", "/u2/"]),
  draft: fc.integer({ min: 0, max: 7 }).map((chance) => chance === 0)
}

const told: fc.Arbitrary<Told> = fc.record(fields)

const change: fc.Arbitrary<Partial<Told>> = fc.oneof(
  ...Object.entries(fields).map(([name, value]) => (value as fc.Arbitrary<unknown>).map((one) => ({ [name]: one })))
)

const path = fc.constantFrom(...files, ...pages)

const edit: fc.Arbitrary<Edit> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("write"), path, told }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("change"), path, change }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("remove"), path }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom("rename", "swap"),
      path: fc.constantFrom(...files),
      to: fc.constantFrom(...files)
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("records"), told: fc.array(told, { maxLength: 3 }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("comments"),
      path: fc.constantFrom(...commentFiles),
      on: fc.option(
        fc.array(fc.constantFrom("a", "b", "https://news.example.org/u1.html", "tag:example.org,2026:1"), {
          maxLength: 3
        })
      )
    })
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("days"), days: fc.constantFrom(1, 3) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant("config"),
      permalink: fc.constantFrom(null, "/:year/:slug/"),
      undated: fc.constantFrom("hold", "first-seen")
    })
  }
) as fc.Arbitrary<Edit>

/** Some edits between two builds, several times. */
export const history = (builds: number): fc.Arbitrary<ReadonlyArray<ReadonlyArray<Edit>>> =>
  fc.array(fc.array(edit, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: builds })

/** What a project holds; what is wrong for an edit is left out. */
export interface Project {
  readonly told: Map<string, Told>
  readonly apply: (edit: Edit) => void
  readonly days: () => number
  readonly config: () => { readonly permalink: string | null; readonly undated: "hold" | "first-seen" }
}

export const openProject = (newsroom: Newsroom): Project => {
  const known = new Map<string, Told>()
  let days = 0
  let config: ReturnType<Project["config"]> = { permalink: null, undated: "hold" }
  const set = (name: string, one: Told | undefined): void => {
    if (one === undefined) {
      if (known.delete(name)) newsroom.remove(name)
      return
    }
    known.set(name, one)
    newsroom.write(name, name.startsWith("site/") ? page(one) : markdown(one))
  }
  newsroom.write(recordFile, "")
  newsroom.write(
    "site/index.html",
    "<!doctype html><html lang=en><head><title>Home</title></head><body>Home</body></html>"
  )
  return {
    told: known,
    days: () => days,
    config: () => config,
    apply: (one) => {
      switch (one.kind) {
        case "write":
          return set(one.path, one.told)
        case "change": {
          const before = known.get(one.path)
          return before === undefined ? undefined : set(one.path, { ...before, ...one.change })
        }
        case "remove":
          return set(one.path, undefined)
        case "rename": {
          const from = known.get(one.path)
          if (from === undefined || one.path === one.to) return
          set(one.path, undefined)
          return set(one.to, from)
        }
        case "swap": {
          const [from, to] = [known.get(one.path), known.get(one.to)]
          if (from === undefined || to === undefined) return
          set(one.path, to)
          return set(one.to, from)
        }
        case "records":
          return newsroom.write(
            recordFile,
            one.told.map((record, number) => `${recordLine(record, number)}\n`).join("")
          )
        case "comments":
          return newsroom.write(one.path, one.on === null ? "[]" : commentList(one.on))
        case "days":
          days += one.days
          return
        case "config":
          config = one
          return
      }
    }
  }
}

export const markdown = (told: Partial<Told>): string => {
  const { title, date, id, slug, url, language, translationKey, french, draft } = told
  const front = {
    title,
    date,
    id,
    slug,
    url,
    lang: language,
    translationKey,
    translations: french == null ? null : { fr: french },
    draft: draft === true ? true : null
  }
  const lines = Object.entries(front).flatMap(([name, value]) =>
    value == null ? [] : `${name}: ${JSON.stringify(value)}`
  )
  return `---\n${lines.join("\n")}\n---\n${told.body ?? "Some text."}\n`
}

/** As a site generator writes it. */
export const page = ({ title, body, date, url, language, french, draft }: Told): string =>
  `<!doctype html><html lang="${language}"><head><title>${title}</title><meta property="og:type" content="article">${
    url === null ? "" : `<link rel="canonical" href="${url}">`
  }${date === null ? "" : `<meta property="article:published_time" content="${date}">`}${
    french === null ? "" : `<link rel="alternate" hreflang="fr" href="${french}">`
  }${
    draft ? '<meta name="fanfare" content="ignore">' : ""
  }</head><body><article><h1>${title}</h1><p>${body}</p></article></body></html>`

export const recordLine = ({ id, title, body, date, slug, url, language }: Partial<Told>, number: number): string =>
  JSON.stringify({
    id: id ?? String(number),
    title,
    content_html: `<p>${body ?? "Some text."}</p>`,
    ...(date == null ? {} : { date_published: date }),
    ...(slug == null ? {} : { slug }),
    ...(url == null ? {} : { url }),
    language
  })

const commentList = (on: ReadonlyArray<string>): string =>
  JSON.stringify(
    on.map((article, number) => ({
      id: `c${number}`,
      author: "Jo",
      date: "2026-04-20T10:00:00Z",
      text: `About ${article}.`,
      article
    }))
  )
