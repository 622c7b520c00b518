/** Versions of one article in several languages, from build to build. */
import { describe, expect, test } from "vitest"
import type { Timestamp } from "../../../src/model/Timestamp.ts"
import { type Newsroom, openNewsroom, type Read, type ReadOptions } from "../../sources/newsroom.ts"
import { markdown, type Told } from "./edits.ts"

const version = (language: string, more: Partial<Told> = {}): string =>
  markdown({
    title: `In ${language}`,
    body: `Words in ${language}.`,
    date: "2026-04-01",
    url: `/${language}/`,
    translationKey: "k",
    language,
    ...more
  })

const within = async (
  files: Readonly<Record<string, string>>,
  work: (newsroom: Newsroom) => Promise<void>
): Promise<void> => {
  const newsroom = await openNewsroom(files)
  try {
    await work(newsroom)
  } finally {
    newsroom.close()
  }
}

/** File to the languages of its versions, with where each leads where it is not the usual place. */
const versions = ({ articles }: Read): Readonly<Record<string, string>> =>
  Object.fromEntries(
    articles.flatMap(({ state, key, article }) =>
      state !== "live"
        ? []
        : [
            [
              key.slice("articles/".length),
              (article.translations ?? [])
                .filter(({ language }) => language !== "x-default")
                .map(({ language, url }) =>
                  url === `https://news.example.org/${language}/` ? language : `${language} ${url}`
                )
                .join(", ")
            ]
          ]
    )
  )

const expectVersions = async (
  newsroom: Newsroom,
  expected: Readonly<Record<string, string>>,
  options: ReadOptions = {}
): Promise<Read> => {
  const cold = await newsroom.cold(options)
  const read = await newsroom.read(options)
  expect(versions(read)).toEqual(expected)
  expect(versions(cold)).toEqual(expected)
  expect(read.findings).toEqual(cold.findings)
  return read
}

describe("versions with one key", () => {
  test("learn of each other as they come and go", () =>
    within({ "articles/en.md": version("en") }, async (newsroom) => {
      await expectVersions(newsroom, { "en.md": "" })
      newsroom.write("articles/fr.md", version("fr"))
      await expectVersions(newsroom, { "en.md": "en, fr", "fr.md": "en, fr" })
      newsroom.write("articles/ar.md", version("ar"))
      await expectVersions(newsroom, { "ar.md": "ar, en, fr", "en.md": "ar, en, fr", "fr.md": "ar, en, fr" })
      newsroom.remove("articles/fr.md")
      await expectVersions(newsroom, { "ar.md": "ar, en", "en.md": "ar, en" })
      newsroom.write("articles/ar.md", version("ar", { translationKey: "another" }))
      await expectVersions(newsroom, { "ar.md": "", "en.md": "" })
    }))

  test("follow each other to new addresses and languages", () =>
    within({ "articles/en.md": version("en"), "articles/fr.md": version("fr") }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/fr.md", version("fr", { url: "/elsewhere/" }))
      const moved = "en, fr https://news.example.org/elsewhere/"
      await expectVersions(newsroom, { "en.md": moved, "fr.md": moved })
      newsroom.write("articles/fr.md", version("de", { url: "/de/" }))
      await expectVersions(newsroom, { "en.md": "de, en", "fr.md": "de, en" })
    }))

  test("that are drafts, or dated later, are no versions yet", () =>
    within({ "articles/en.md": version("en"), "articles/fr.md": version("fr") }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/fr.md", version("fr", { draft: true }))
      await expectVersions(newsroom, { "en.md": "" })
      newsroom.write("articles/fr.md", version("fr", { date: "2026-05-10" }))
      await expectVersions(newsroom, { "en.md": "", "fr.md": "" })
      const later = { now: "2026-05-11T00:00:00Z" as Timestamp }
      const due = await expectVersions(newsroom, { "en.md": "en, fr", "fr.md": "en, fr" }, later)
      expect(due.touched).toMatchObject({ due: true, taken: false })
      newsroom.write("articles/fr.md", version("fr", { date: "2026-06-10" }))
      await expectVersions(newsroom, { "en.md": "", "fr.md": "" }, later)
    }))

  test("in one language twice are named, and no longer once one is changed", () =>
    within(
      { "articles/en.md": version("en"), "articles/twin.md": version("en", { url: "/twin/" }) },
      async (newsroom) => {
        const read = await newsroom.read()
        expect(read.findings.filter(({ code }) => code === "FF5101").map(({ file }) => file)).toEqual([
          "articles/en.md",
          "articles/twin.md"
        ])
        newsroom.write("articles/twin.md", version("fr"))
        const after = await expectVersions(newsroom, { "en.md": "en, fr", "twin.md": "en, fr" })
        expect(after.findings.map(({ code }) => code)).not.toContain("FF5101")
      }
    ))
})

describe("a version that is named by its address", () => {
  const english = version("en", { translationKey: null, french: "/fr/" })
  const french = version("fr", { translationKey: null })

  test("learns of it as soon as it is there, whoever comes first", async () => {
    const both = { "en.md": "en, fr", "fr.md": "en, fr" }
    await within({ "articles/en.md": english }, async (newsroom) => {
      await expectVersions(newsroom, { "en.md": "en, fr" })
      newsroom.write("articles/fr.md", french)
      await expectVersions(newsroom, both)
    })
    await within({ "articles/fr.md": french }, async (newsroom) => {
      await expectVersions(newsroom, { "fr.md": "" })
      newsroom.write("articles/en.md", english)
      await expectVersions(newsroom, both)
      newsroom.remove("articles/en.md")
      await expectVersions(newsroom, { "fr.md": "" })
    })
  })

  test("says nothing of it itself, and is followed when its language or its date changes", () =>
    within({ "articles/en.md": english, "articles/fr.md": french }, async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/fr.md", version("ca", { translationKey: null, url: "/fr/" }))
      const catalan = "ca https://news.example.org/fr/, en, fr"
      await expectVersions(newsroom, { "en.md": catalan, "fr.md": catalan })
      newsroom.write("articles/fr.md", version("fr", { translationKey: null, date: "2026-05-20" }))
      await expectVersions(newsroom, { "en.md": "en, fr", "fr.md": "" })
      newsroom.write("articles/fr.md", version("fr", { translationKey: null, date: "2026-04-20" }))
      await expectVersions(newsroom, { "en.md": "en, fr", "fr.md": "en, fr" })
      newsroom.write("articles/fr.md", version("fr", { translationKey: null, url: "/away/" }))
      await expectVersions(newsroom, { "en.md": "en, fr", "fr.md": "" })
    }))
})

test("an edit of an article without versions leaves all versions alone", () =>
  within(
    {
      "articles/en.md": version("en"),
      "articles/fr.md": version("fr"),
      "articles/x.md": version("en", { translationKey: null, url: "/x/" })
    },
    async (newsroom) => {
      await newsroom.read()
      newsroom.write("articles/x.md", version("en", { translationKey: null, url: "/x/", body: "Other words." }))
      const { touched } = await newsroom.read()
      expect(touched).toMatchObject({ taken: true, links: false, identity: false })
    }
  ))
