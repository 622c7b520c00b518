/** What the heads of several pages have in common is the site's; warm says of it what cold does. */
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { openDisk } from "../../../src/sources/disk.ts"
import { type Files, type Newsroom, openNewsroom, type Read } from "../../sources/newsroom.ts"

const prose =
  "The ferry came back on Monday after two months in the dock, and three hundred people waited for it on the quay with flags, with a band and with a cake."

interface Page {
  readonly title?: string
  readonly lang?: string
  readonly type?: string
  readonly image?: string
  readonly description?: string
  readonly head?: string
  readonly body?: string
}

const page = ({ title = "A page", lang = "en", type = "article", image, description, head = "", body = "" }: Page) =>
  `<!doctype html><html lang="${lang}"><head><title>${title}</title><meta property="og:type" content="${type}">${
    image === undefined ? "" : `<meta property="og:image" content="${image}">`
  }${description === undefined ? "" : `<meta name="description" content="${description}">`}${head}</head><body><article><h1>${title}</h1><p>${title}. ${prose}</p>${body}</article></body></html>`

const banner = "https://news.example.org/img/banner.jpg"
const motto = "News from the harbour, every day."
const name = ["One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight"]

/** So many pages, of which the first `shared` have a picture and a description in common. */
const sitePages = (all: number, shared: number, of: (number: number) => Page = () => ({})): Files =>
  Object.fromEntries(
    name.slice(0, all).map((title, number) => [
      `site/${title.toLowerCase()}.html`,
      page({
        title: `The ${title} ferry`,
        ...(number < shared ? { image: banner, description: motto } : {}),
        ...of(number)
      })
    ])
  )

const within = async (files: Files, work: (newsroom: Newsroom) => Promise<void>): Promise<void> => {
  const newsroom = await openNewsroom(files, { pages: { files: ["site/**/*.html"], url: "https://news.example.org/" } })
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

interface Taken {
  readonly images: ReadonlyArray<string>
  readonly description: string
}

const taken = ({ articles }: Read): Readonly<Record<string, Taken>> =>
  Object.fromEntries(
    articles.map(({ key, article }) => [
      key.replace(/^\w+\/|\.html$/g, ""),
      { images: article.images.map(({ url }) => url), description: article.description }
    ])
  )

const ids = ({ articles }: Read) => articles.map(({ key, id, slug }) => [key, id, slug])
const notes = ({ findings }: Read): ReadonlyArray<string> =>
  findings.filter(({ code }) => code === "FF1508").map(({ message }) => message)

/** As a build reads that knows the one before, and as one does that knows nothing: they say the same. */
const both = async (newsroom: Newsroom): Promise<Read> => {
  const cold = await newsroom.cold()
  const warm = await newsroom.read()
  expect([taken(warm), warm.findings]).toEqual([taken(cold), cold.findings])
  return warm
}

/** The keys of the articles that have the picture and the description of the site. */
const having = (read: Read): ReadonlyArray<string> =>
  Object.entries(taken(read)).flatMap(([key, { images, description }]) => {
    expect(images.includes(banner)).toBe(description === motto)
    return images.includes(banner) ? [key] : []
  })

describe("a picture and a description in the heads of several pages", () => {
  test("are the site's: articles take a picture of their text, and their first sentences", () =>
    within(
      sitePages(7, 3, (number) => ({ body: `<p><img src="/img/${number}.jpg" alt="The quay"></p>` })),
      async (newsroom) => {
        const read = await both(newsroom)
        expect(taken(read)["one"]?.images).toEqual(["https://news.example.org/img/0.jpg"])
        expect(taken(read)["one"]?.description).toContain("The One ferry. The ferry came back")
        expect(notes(read)).toHaveLength(2)
        expect(notes(read).join()).toContain("example.org/img/banner stands in the heads of 3 pages")
      }
    ))

  test("are the articles' own on two of many pages", () =>
    within(sitePages(7, 2), async (newsroom) => {
      const read = await both(newsroom)
      expect([having(read), notes(read)]).toEqual([["one", "two"], []])
    }))

  test("are the site's on two pages of a small one", () =>
    within(sitePages(6, 2), async (newsroom) => {
      expect(having(await both(newsroom))).toEqual([])
    }))

  test("are the own ones of a page alone", () =>
    within(sitePages(1, 1), async (newsroom) => {
      expect(having(await both(newsroom))).toEqual(["one"])
    }))

  test("count on pages that are no articles", () =>
    within(
      sitePages(7, 3, (number) => (number === 0 ? {} : number < 3 ? { type: "website" } : {})),
      async (newsroom) => {
        const read = await both(newsroom)
        expect(Object.keys(taken(read))).not.toContain("two")
        expect(having(read)).toEqual([])
      }
    ))

  test("give way to what else the page says of its article", () => {
    const own = "https://news.example.org/img/quay.jpg"
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":"x","image":"${own}","description":"The first crossing since March."}</script>`
    return within(
      sitePages(7, 3, (number) => (number === 0 ? { head } : {})),
      async (newsroom) => {
        const one = taken(await both(newsroom))["one"]
        expect(one).toEqual({ images: [own], description: "The first crossing since March." })
      }
    )
  })

  test("are the same in another size, by a relative address, in other letters", () =>
    within(
      sitePages(7, 3, (number) =>
        number === 1
          ? {
              image: "https://www.example.org/img/banner-1200x630.jpg",
              description: "NEWS from the harbour – every day"
            }
          : number === 2
            ? {
                image: "/img/banner.jpg?w=600",
                head: '<link rel="canonical" href="https://news.example.org/two.html">'
              }
            : {}
      ),
      async (newsroom) => {
        expect(taken(await both(newsroom))["one"]?.images).toEqual([])
      }
    ))

  test("are not those of a picture that each page has beside it under one name", () =>
    within(
      Object.fromEntries(
        name.map((title) => [`site/${title}/index.html`, page({ title: `The ${title} ferry`, image: "cover.jpg" })])
      ),
      async (newsroom) => {
        const read = await both(newsroom)
        expect(Object.values(taken(read)).map(({ images }) => images.length)).toEqual(name.map(() => 1))
      }
    ))
})

describe("the pages of one story count as one", () => {
  const languages = ["ar", "de", "en", "fr"]
  const alternates = languages
    .map((lang) => `<link rel="alternate" hreflang="${lang}" href="https://news.example.org/${lang}/ferry.html">`)
    .join("")
  const translated: Files = Object.fromEntries(
    [
      ["ar", "عادت العبّارة"],
      ["de", "Die Fähre ist zurück"],
      ["en", "The ferry is back"],
      ["fr", "Le ferry est de retour"]
    ].map(([lang = "", title = ""]) => [
      `site/${lang}/ferry.html`,
      page({ title, lang, image: banner, description: motto, head: alternates })
    ])
  )

  test("in several languages", () =>
    within({ ...translated, ...sitePages(8, 0) }, async (newsroom) => {
      expect(having(await both(newsroom))).toHaveLength(4)
    }))

  test("that goes on upon further pages", () =>
    within(
      sitePages(8, 4, (number) => (number < 4 ? { title: `The ferry is back (${number + 1} of 4)` } : {})),
      async (newsroom) => {
        expect(having(await both(newsroom))).toHaveLength(4)
      }
    ))
})

describe("what is common begins and ends with the edit of one page", () => {
  const own = page({ title: "The Three ferry" })
  const shared = page({ title: "The Three ferry", image: banner, description: motto })

  test.each([
    ["pages", "site", sitePages(7, 2)],
    [
      "files of the articles' folder",
      "articles",
      Object.fromEntries(
        Object.entries(sitePages(7, 2)).map(([path, text]) => [path.replace("site/", "articles/"), text])
      )
    ]
  ])("%s that did not change are read again for it", (_, folder, files) =>
    within(files, async (newsroom) => {
      const first = await both(newsroom)
      expect(having(first)).toEqual(["one", "two"])
      newsroom.write(`${folder}/three.html`, shared)
      const second = await both(newsroom)
      expect(having(second)).toEqual([])
      expect(ids(second)).toEqual(ids(first))
      expect(ids(await newsroom.cold())).toEqual(ids(first))
      newsroom.write(`${folder}/three.html`, own)
      expect(having(await both(newsroom))).toEqual(["one", "two"])
      newsroom.write(`${folder}/three.html`, shared)
      await both(newsroom)
      newsroom.write(`${folder}/eight.html`, page({ title: "The Eight ferry" }))
      newsroom.remove(`${folder}/three.html`)
      const last = await both(newsroom)
      expect([having(last), notes(last)]).toEqual([["one", "two"], []])
    })
  )

  test("a page more makes a small site a large one, and one less a small one", () =>
    within(sitePages(6, 2), async (newsroom) => {
      expect(having(await both(newsroom))).toEqual([])
      newsroom.write("site/seven.html", page({ title: "The Seven ferry" }))
      expect(having(await both(newsroom))).toEqual(["one", "two"])
      newsroom.remove("site/seven.html")
      expect(having(await both(newsroom))).toEqual([])
    }))

  test("another title makes another story of a page", () =>
    within(
      sitePages(8, 3, (number) => (number === 2 ? { title: "The Two ferry" } : {})),
      async (newsroom) => {
        expect(having(await both(newsroom))).toHaveLength(3)
        newsroom.write("site/three.html", shared)
        expect(having(await both(newsroom))).toEqual([])
      }
    ))

  test("a page that is not read any more has nothing in common", () =>
    within(sitePages(8, 3), async (newsroom) => {
      await both(newsroom)
      newsroom.write("site/three.html", shared.replace("<head>", '<head><meta name="generator" content="fanfare/1">'))
      expect(having(await both(newsroom))).toEqual(["one", "two"])
    }))

  test("nothing is read again where nothing changed", () =>
    within(sitePages(7, 3), async (newsroom) => {
      await both(newsroom)
      const asked: Array<string> = []
      const read = await newsroom.read({
        disk: () => {
          const disk = openDisk(newsroom.root)
          return {
            ...disk,
            read: (...given) => {
              asked.push(given[0])
              return disk.read(...given)
            }
          }
        }
      })
      expect([asked.filter((path) => path.startsWith("site/")), read.touched.taken]).toEqual([[], false])
    }))
})

test("what the author of a file declares is never the site's", () =>
  within(
    Object.fromEntries(
      ["one", "two", "three"].map((title) => [
        `articles/${title}.html`,
        `---\nimage: ${banner}\ndescription: ${motto}\n---\n${page({ title: `The ${title} ferry`, image: banner, description: motto })}`
      ])
    ),
    async (newsroom) => {
      expect(having(await both(newsroom))).toHaveLength(3)
    }
  ))

test("after any edits a warm build says what a cold one does", () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(
        fc.record({
          file: fc.constantFrom(
            "site/a.html",
            "site/b.html",
            "site/c.html",
            "site/d.html",
            "articles/e.html",
            "articles/f.html"
          ),
          image: fc.constantFrom(banner, "https://news.example.org/img/other.jpg", undefined),
          description: fc.constantFrom(motto, "Another motto of the harbour.", undefined),
          type: fc.constantFrom("article", "website"),
          isThere: fc.boolean()
        }),
        { minLength: 4, maxLength: 8 }
      ),
      (edits) =>
        within({ ...sitePages(3, 1), "site/keep.html": page({ title: "Kept" }) }, async (newsroom) => {
          const there = new Set<string>()
          for (const [number, { file, image, description, type, isThere }] of edits.entries()) {
            if (isThere) {
              newsroom.write(
                file,
                page({
                  title: `The ferry of ${file}`,
                  type,
                  ...(image === undefined ? {} : { image }),
                  ...(description === undefined ? {} : { description })
                })
              )
              there.add(file)
            } else if (there.delete(file)) newsroom.remove(file)
            if (number % 3 === 1) await both(newsroom)
          }
        })
    ),
    { numRuns: 3, seed: 20_261_128 }
  ))
