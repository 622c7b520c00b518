/** An article in the index from run to run: what is known of it, what was published of it, and what becomes of its id. */
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { noPictures } from "../../src/model/Card.ts"
import type { Index } from "../../src/store/Index.ts"
import { comment } from "../outputs/exampleNews.ts"
import { removeFolders } from "../publish/site.ts"
import { bodyOf, openProject, plan, type Project, publish, put, rowOf } from "./openStore.ts"

let project: Project
let index: Index

beforeEach(async () => {
  project = openProject()
  index = (await project.open()).index
  return project.close
})

afterAll(removeFolders)

const rowAt = (key: string) => index.articles.get(key)

describe("an article that is put", () => {
  test("is found by its key and its id, with what it says of itself in its row", () => {
    put(index, "a.md", { title: "The quay", language: "he", hosted: true, url: "https://news.example.org/articles/q/" })
    expect(rowAt("a.md")).toMatchObject({
      key: "a.md",
      file: "a.md",
      title: "The quay",
      language: "he",
      hosted: true,
      url: "https://news.example.org/articles/q/",
      at: Date.parse("2026-03-01T09:30:00+03:00"),
      made: "",
      born: 0,
      fed: 0,
      outId: null
    })
    expect(index.articles.byId("urn:a.md")).toEqual(rowAt("a.md"))
    expect([rowAt("b.md"), index.articles.byId("urn:b.md"), index.articles.headOf("urn:a.md")]).toEqual([
      undefined,
      undefined,
      undefined
    ])
  })

  test("has one key for its page, however its address is written", () => {
    const keys = [
      "https://news.example.org/quay/",
      "http://news.example.org/quay/",
      "https://NEWS.example.org/quay/"
    ].map((url) => put(index, "a.md", { url }).pageKey)
    expect(new Set(keys).size).toBe(1)
    expect(put(index, "a.md", { url: "https://news.example.org/other/" }).pageKey).not.toBe(keys[0])
  })

  test("is whole with the comments and the translations that other files say", () => {
    const translations = [{ language: "fr", url: "https://news.example.org/fr/" }]
    put(index, "a.md", { comments: [comment("c1")] }, {}, { comments: [comment("c2")], translations })
    expect(index.articles.article("a.md")).toMatchObject({ comments: [{ id: "c1" }, { id: "c2" }], translations })
    expect(index.articles.body("a.md")).toMatchObject({ comments: [{ id: "c2" }], translations })
    expect(JSON.parse(index.articles.comments("a.md"))).toMatchObject([{ id: "c2" }])
    expect([index.articles.comments("b.md"), index.articles.linkedKeys()]).toEqual(["", ["a.md"]])
    put(index, "a.md")
    expect(index.articles.article("a.md")).not.toHaveProperty("translations")
    expect([index.articles.comments("a.md"), index.articles.linkedKeys()]).toEqual(["", []])
  })

  test.each<[string, () => unknown]>([
    ["its text", () => put(index, "a.md", { text: "Other." })],
    ["its title", () => put(index, "a.md", { title: "Other" })],
    ["a comment from a file", () => put(index, "a.md", {}, {}, { comments: [comment("c1")] })],
    ["a link to a translation", () => put(index, "a.md", {}, {}, { translations: [] })],
    ["its file", () => put(index, "a.md", { source: "b.md" })]
  ])("has another revision with another %s", (_, change) => {
    const { revision } = put(index, "a.md")
    expect(put(index, "a.md").revision).toBe(revision)
    change()
    expect(rowAt("a.md")?.revision).not.toBe(revision)
  })

  test.each<[string, Parameters<typeof rowOf>[1]]>([
    ["state", { state: "draft" }],
    ["the moment it was first shown", { shown: 5 }],
    ["link", { link: { translationKey: "k" } }],
    ["wanted slug", { wanted: "w" }],
    ["declared id", { declaredId: "d" }]
  ])("keeps its revision with another %s, which is what the index alone knows", (_, changes) => {
    const { revision } = put(index, "a.md")
    const next = put(index, "a.md", {}, changes)
    expect([next.revision, rowAt("a.md")]).toEqual([revision, { ...next, ...changes }])
  })

  test("keeps the head and the pictures of before until it is planned anew", () => {
    publish(index, "a.md", { title: "Before" })
    put(index, "a.md", { title: "After" })
    expect([rowAt("a.md")?.title, index.articles.headOf("urn:a.md")?.title]).toEqual(["After", "Before"])
    expect(index.articles.pictures("a.md")).toEqual(noPictures)
    plan(index, "a.md")
    expect(index.articles.headOf("urn:a.md")?.title).toBe("After")
    put(index, "b.md")
    expect([index.articles.pictures("b.md"), index.articles.pictures("c.md")]).toEqual([null, null])
  })

  test("of several rows with one id the live one is found", () => {
    put(index, "a.md", {}, { id: "urn:x", state: "failed" })
    put(index, "b.md", {}, { id: "urn:x" })
    expect(index.articles.byId("urn:x")?.key).toBe("b.md")
  })
})

describe("an article that is published and changes", () => {
  const all = (key: string) => [
    rowAt(key),
    index.articles.body(key),
    index.articles.headOf(`urn:${key}`),
    index.articles.newestListed(Date.parse("2100-01-01"), 9).filter((one) => one.key === key)
  ]

  test("comes back as it was published, however often it changed since", () => {
    publish(index, "a.md", { title: "Published" }, 4)
    const before = all("a.md")
    put(index, "a.md", { title: "First edit" })
    put(index, "a.md", { title: "Second edit" })
    plan(index, "a.md")
    index.articles.setMade("a.md", "half", "listed", 5)
    expect(index.articles.restore("a.md")).toBe(true)
    expect(all("a.md")).toEqual(before)
    expect(index.articles.restore("a.md")).toBe(false)
  })

  test("is as it is now once what was published is forgotten", () => {
    publish(index, "a.md", { title: "Published" })
    put(index, "a.md", { title: "Edited" })
    index.articles.forgetLast("a.md")
    expect([index.articles.restore("a.md"), rowAt("a.md")?.title]).toEqual([false, "Edited"])
  })

  test("has nothing to come back to where it was never published, or where nothing changed", () => {
    put(index, "a.md", { title: "Never published" })
    put(index, "a.md", { title: "Edited" })
    publish(index, "b.md")
    put(index, "b.md")
    expect(["a.md", "b.md"].map((key) => index.articles.restore(key))).toEqual([false, false])
  })

  test("is stale until it is made, and again when it is spoiled", () => {
    const stale = (): ReadonlyArray<string> => index.articles.keysWhere("made <> revision || ' facts' ORDER BY key")
    publish(index, "a.md")
    publish(index, "b.md")
    expect(stale()).toEqual([])
    put(index, "a.md", { title: "Edited" })
    expect(stale()).toEqual(["a.md"])
    publish(index, "a.md", { title: "Edited" })
    index.articles.spoil("b.md")
    expect(stale()).toEqual(["b.md"])
  })
})

describe("a published id", () => {
  const known = (key: string) => {
    const row = rowAt(key)
    return row === undefined ? null : [row.born, row.fed, row.outId]
  }

  test("is born with the first run that made it, and fed with the first that made it with a date", () => {
    publish(index, "a.md", { published: null }, 3)
    expect([known("a.md"), index.articles.fedIn("urn:a.md")]).toEqual([[3, 0, "urn:a.md"], 0])
    publish(index, "a.md", {}, 5)
    publish(index, "a.md", {}, 6)
    expect([known("a.md"), index.articles.fedIn("urn:a.md")]).toEqual([[3, 5, "urn:a.md"], 5])
  })

  test.each<[string, () => void]>([
    ["its article is renamed", () => (index.articles.remove("a.md"), put(index, "b.md", {}, { id: "urn:a.md" }))],
    [
      "its article is withdrawn, and another one has it",
      () => (
        index.articles.withdraw("a.md"),
        put(index, "a.md", {}, { id: null, state: "twice" }),
        put(index, "b.md", {}, { id: "urn:a.md" })
      )
    ],
    [
      "its article gets another id, and another article has it",
      () => (put(index, "a.md", {}, { id: "urn:other" }), put(index, "b.md", {}, { id: "urn:a.md" }))
    ]
  ])("is known further when %s", (_, move) => {
    publish(index, "a.md", {}, 3)
    move()
    index.articles.rejoin()
    expect(known("b.md")).toEqual([3, 3, "urn:a.md"])
    if (rowAt("a.md") !== undefined) expect(known("a.md")).toEqual([0, 0, null])
  })

  test("that swaps its article with another one is known further, both of them", () => {
    publish(index, "a.md", {}, 3)
    publish(index, "b.md", { published: null }, 4)
    put(index, "a.md", {}, { id: "urn:b.md" })
    put(index, "b.md", {}, { id: "urn:a.md" })
    index.articles.rejoin()
    expect([known("a.md"), known("b.md")]).toEqual([
      [4, 0, "urn:b.md"],
      [3, 3, "urn:a.md"]
    ])
  })

  test("that was gone for a whole run is born anew, and no news for those who had it in a feed", () => {
    publish(index, "a.md", {}, 3)
    index.articles.remove("a.md")
    index.articles.rejoin()
    index.articles.forgetGone()
    put(index, "a.md")
    index.articles.rejoin()
    expect(known("a.md")).toEqual([0, 3, null])
    publish(index, "a.md", {}, 9)
    expect([known("a.md"), index.articles.fedIn("urn:a.md")]).toEqual([[9, 3, "urn:a.md"], 3])
  })

  test("that nobody ever published is not kept when its article goes", () => {
    put(index, "a.md")
    index.articles.remove("a.md")
    put(index, "a.md")
    index.articles.rejoin()
    expect(known("a.md")).toEqual([0, 0, null])
  })
})

test("an article that is removed leaves nothing behind", () => {
  publish(index, "a.md")
  put(index, "a.md", { title: "Edited" })
  index.articles.remove("a.md")
  expect([rowAt("a.md"), index.articles.headOf("urn:a.md"), index.articles.restore("a.md")]).toEqual([
    undefined,
    undefined,
    false
  ])
  expect(() => index.articles.body("a.md")).toThrow(/missing/)
  index.articles.remove("a.md")
  index.articles.setState("a.md", "draft")
  index.articles.put(rowOf("a.md"), bodyOf(index.articles.article(put(index, "b.md").key)))
  expect(rowAt("a.md")?.state).toBe("live")
})
