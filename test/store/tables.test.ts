/** The smaller tables of the index: steps of a commit in their order, findings by whom they concern, the ledger, files and units. */
import { afterAll, beforeEach, describe, expect, test } from "vitest"
import { finding, type Finding } from "../../src/model/Finding.ts"
import type { Index } from "../../src/store/Index.ts"
import type { ChangeRow } from "../../src/store/rows.ts"
import { removeFolders } from "../publish/site.ts"
import { lineOf, openProject, type Project, put, targetOf } from "./openStore.ts"

let project: Project
let index: Index

beforeEach(async () => {
  project = openProject()
  index = (await project.open()).index
  return project.close
})

afterAll(removeFolders)

describe("the steps of a commit", () => {
  const step = (place: number, path: string, changes: Partial<ChangeRow> = {}): ChangeRow => ({
    place,
    path,
    kind: "output",
    before: null,
    after: "ab",
    staged: "{}",
    ...changes
  })
  const gone = (place: number, path: string): ChangeRow =>
    step(place, path, { before: "ab", after: null, staged: null })
  const order = (): ReadonlyArray<string> => Array.from(index.changes.each(), ({ path }) => path)

  test("put files in their order, by path within one place, and then delete in the reverse of it", () => {
    for (const one of [
      step(9, "z"),
      gone(1, "a"),
      step(2, "b"),
      gone(3, "d"),
      step(2, "a"),
      gone(3, "c"),
      step(-1, "l")
    ])
      index.changes.put(one)
    expect(order()).toEqual(["l", "a", "b", "z", "d", "c", "a"])
  })

  test("count files of the output and pages, and neither ledger nor manifest", () => {
    expect(index.changes.counts()).toEqual({ written: 0, deleted: 0 })
    for (const one of [
      step(1, "a"),
      step(1, "p", { kind: "page" }),
      step(0, "l", { kind: "ledger" }),
      step(9, "m", { kind: "manifest" }),
      gone(1, "g"),
      { ...gone(1, "n"), kind: "manifest" as const }
    ])
      index.changes.put(one)
    expect([index.changes.counts(), index.changes.count()]).toEqual([{ written: 2, deleted: 1 }, 6])
    index.changes.clear()
    expect([index.changes.count(), order()]).toEqual([0, []])
  })

  test("of one file are one: the later stands for both; a page may have the path of a file of the output", () => {
    for (const one of [step(1, "a", { after: "cd" }), step(1, "a"), step(1, "a", { kind: "page" })])
      index.changes.put(one)
    expect(Array.from(index.changes.each(), ({ kind, after }) => [kind, after]).toSorted()).toEqual([
      ["output", "ab"],
      ["page", "ab"]
    ])
  })
})

describe("findings", () => {
  const of = (code: Finding["code"], file: string): Finding =>
    finding(code as "FF1204", { file, line: 3 }, "Words.", "Do.")

  test("of one owner are replaced as a whole, and keep their order", () => {
    const list = [of("FF1204", "b"), of("FF1204", "a"), of("FF6002", "c")]
    index.findings.set("o", list)
    index.findings.set("p", [of("FF1204", "z")])
    expect(index.findings.of("o")).toEqual(list)
    index.findings.set("o", list.slice(1))
    expect([index.findings.of("o"), index.findings.of("p").length]).toEqual([list.slice(1), 1])
    index.findings.set("o", [])
    expect([index.findings.of("o"), index.findings.of("nobody")]).toEqual([[], []])
  })

  test("are taken back by their code, of one owner alone", () => {
    const list = [of("FF1204", "a"), of("FF6002", "FF1204"), of("FF1204", "b")]
    for (const owner of ["o", "p"]) index.findings.set(owner, list)
    index.findings.drop("o", "FF1204")
    expect([index.findings.of("o"), index.findings.of("p")]).toEqual([[list[1]], list])
    index.findings.drop("o", "FF12")
    expect(index.findings.of("o")).toHaveLength(1)
  })

  test("are counted and listed by how grave they are, by owner, so many at most", () => {
    const wrong = (file: string): Finding => of("FF1003", file)
    index.findings.set("b", [wrong("1"), of("FF1204", "w"), wrong("2")])
    index.findings.set("a", [wrong("3")])
    expect(["error", "warning", "info"].map((one) => index.findings.count(one as "error"))).toEqual([3, 1, 0])
    expect(index.findings.some("error", 10).map(({ file }) => file)).toEqual(["3", "1", "2"])
    expect(index.findings.some("error", 2).map(({ file }) => file)).toEqual(["3", "1"])
    expect([index.findings.some("error", 0), index.findings.some("info", 5)]).toEqual([[], []])
  })
})

describe("lines of the ledger", () => {
  test("are found by id, source and slug; of two with one slug the one that was seen first", () => {
    for (const line of [
      lineOf("c", { source: "s.md", slug: "quay", seen: 30 }),
      lineOf("b", { source: "s.md", slug: "quay", seen: 20 }),
      lineOf("a", { source: "t.md", slug: "quay", seen: 20 })
    ])
      index.ledger.put(line)
    expect(
      index.ledger
        .ofSource("s.md")
        .map(({ id }) => id)
        .toSorted()
    ).toEqual(["b", "c"])
    expect([index.ledger.ofSlug("quay")?.id, index.ledger.ofSlug("pier")]).toEqual(["a", undefined])
    expect(["s.md", "t.md", "u.md"].map((source) => index.ledger.hasSlug("quay", source))).toEqual([true, true, true])
    expect([index.ledger.hasSlug("pier", "s.md"), index.ledger.newestSeen(), index.ledger.count()]).toEqual([
      false,
      30,
      3
    ])
    index.ledger.put(lineOf("a", { source: "s.md", slug: "pier" }))
    expect([index.ledger.hasSlug("quay", "s.md"), index.ledger.ofSlug("quay")?.id]).toEqual([false, "b"])
  })

  test("are changed where one is another, and not where it is put again as it was", async () => {
    expect(index.ledger.isChanged()).toBe(false)
    index.ledger.put(lineOf("a"))
    expect(index.ledger.isChanged()).toBe(true)
    const again = await project.open()
    again.index.ledger.put(lineOf("a"))
    expect(again.index.ledger.isChanged()).toBe(false)
    again.index.ledger.put(lineOf("a", { line: '{"id":"a","slug":"b"}' }))
    expect(again.index.ledger.isChanged()).toBe(true)
  })

  test("that are read anew leave those behind that are not there any more, until they are forgotten", () => {
    for (const id of ["a", "b", "c"]) index.ledger.put(lineOf(id))
    index.ledger.clear()
    expect([index.ledger.count(), index.ledger.former().length]).toEqual([0, 3])
    index.ledger.put(lineOf("b", { slug: "other" }))
    expect(index.ledger.former().map(({ id }) => id)).toEqual(["a", "c"])
    index.ledger.clear()
    expect(index.ledger.former().map(({ id, slug }) => [id, slug])).toEqual([
      ["a", "a"],
      ["b", "other"],
      ["c", "c"]
    ])
    index.ledger.forgetFormer()
    expect(index.ledger.former()).toEqual([])
  })

  test("are free where no live article has their id", () => {
    for (const id of ["urn:a.md", "urn:b.md", "urn:c.md"]) index.ledger.put(lineOf(id))
    put(index, "a.md")
    put(index, "b.md", {}, { state: "failed" })
    expect(index.ledger.free().map(({ id }) => id)).toEqual(["urn:b.md", "urn:c.md"])
  })
})

describe("published files", () => {
  test("are found by owner, by output and by whether they are in use", () => {
    for (const row of [
      targetOf("a/head.html", { owner: "a.md", output: "head" }),
      targetOf("a/og.png", { owner: "a.md", output: "cards" }),
      targetOf("b/og.png", { owner: "site", output: "cards", unused: 2 }),
      targetOf("rss.xml"),
      targetOf("page:index.html", { kind: "page", output: "pages" })
    ])
      index.targets.put(row)
    expect(index.targets.ofOwner("a.md").map(({ path }) => path)).toEqual(["a/head.html", "a/og.png"])
    expect(index.targets.ofSite().map(({ path }) => path)).toEqual(["b/og.png", "rss.xml"])
    expect(index.targets.inUse().map(({ path }) => path)).toEqual(["a/head.html", "a/og.png", "rss.xml"])
    expect(index.targets.outputsOf(["site", "none", "a.md"]).map(({ path }) => path)).toEqual([
      "b/og.png",
      "rss.xml",
      "a/head.html",
      "a/og.png"
    ])
    expect(index.targets.unused().map(({ path }) => path)).toEqual(["b/og.png"])
    expect([["cards"], ["cards", "head"], ["none"], []].map((outputs) => index.targets.countOf(outputs))).toEqual([
      1, 2, 0, 0
    ])
    index.targets.setUnused("b/og.png", 0)
    expect([index.targets.unused(), index.targets.countOf(["cards"])]).toEqual([[], 2])
  })

  test("must be made again when they are invalid, and keep all else that is known of them", () => {
    index.targets.put(targetOf("rss.xml"))
    index.targets.invalidate("rss.xml")
    index.targets.invalidate("atom.xml")
    expect(index.targets.get("rss.xml")).toEqual(targetOf("rss.xml", { key: "" }))
    expect(index.targets.count()).toBe(1)
  })
})

describe("units", () => {
  const unit = (key: string, mark: string | null = null) => ({
    source: "pages",
    key,
    deps: [{ path: key, stamp: "1 2 3 4", sha256: "ab" }],
    info: "i",
    mark
  })

  test("are found by what they are the page of", () => {
    for (const one of [unit("b.html", "quay"), unit("a.html", "quay"), unit("c.html", "pier"), unit("d.html")])
      index.units.put(one)
    expect(index.units.marked("quay").map(({ key }) => key)).toEqual(["a.html", "b.html"])
    index.units.put(unit("b.html"))
    expect(index.units.marked("quay").map(({ key }) => key)).toEqual(["a.html"])
  })

  test("that are invalid differ from every file, and belong to nothing any more that their source said", () => {
    index.units.put(unit("a.html", "quay"))
    index.units.put({ ...unit("a.html"), source: "articles" })
    index.units.invalidate("pages", "a.html")
    expect(index.units.get("pages", "a.html")).toMatchObject({
      info: "",
      mark: "quay",
      deps: [{ stamp: "", sha256: "never" }]
    })
    expect(index.units.get("articles", "a.html")?.deps).toHaveLength(1)
    expect([...index.units.sources()].toSorted()).toEqual(["articles", "pages"])
  })
})
