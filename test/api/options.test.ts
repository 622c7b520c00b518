/** Every option of createFanfare: what it does, and what holds without it. */
import { existsSync, realpathSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, relative } from "node:path"
import { describe, expect, test } from "vitest"
import { ConfigError, createFanfare, type FanfareOptions } from "../../src/api/index.ts"
import { makeProject } from "../cli/project.ts"
import { plainSite, stories } from "../cli/tools/stories.ts"
import { atFixedMoment, record, rejected } from "./library.ts"

atFixedMoment()

const site = (count = 2) => makeProject({ "fanfare.config.yaml": plainSite(), ...stories(count) })
const config = { site: { url: "https://news.example.org/", title: "Given News" }, cards: false } as const

/** As if the program had been started there. */
const startedIn = async <A>(folder: string, program: () => Promise<A>): Promise<A> => {
  const before = process.cwd()
  process.chdir(folder)
  try {
    return await program()
  } finally {
    process.chdir(before)
  }
}

describe("root", () => {
  test("is the working directory where it is not given", async () => {
    const { root, published } = site()
    await startedIn(root, async () => {
      await using fanfare = await createFanfare()
      expect(fanfare.root).toBe(realpathSync(root))
      expect((await fanfare.build()).articles.total).toBe(2)
    })
    expect(published().has("rss.xml")).toBe(true)
  })

  test("is kept although the program changes its working directory later", async () => {
    const { root, published } = site()
    const fanfare = await startedIn(root, () => createFanfare())
    await startedIn(tmpdir(), () => fanfare.build())
    await fanfare.close()
    expect(published().has("feed.json")).toBe(true)
  })

  test("is taken relative to the working directory", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root: relative(process.cwd(), root) })
    expect(fanfare.root).toBe(root)
  })

  test("that is not there is a ConfigError that names it", async () => {
    const absent = join(tmpdir(), "fanfare-no-such-folder")
    for (const options of [{ root: absent }, { root: absent, config }]) {
      const error = await rejected(createFanfare(options))
      expect(error).toBeInstanceOf(ConfigError)
      expect((error as ConfigError).detail).toContain(absent)
    }
  })
})

describe("config", () => {
  test("is the only fanfare.config.* of the root where it is not given; of two, neither", async () => {
    const names = ["yaml", "yml", "json", "ts", "mts", "js", "mjs"].map((ending) => `fanfare.config.${ending}`)
    const { root, write, read } = makeProject({ "package.json": `{ "type": "module" }`, ...stories(1) })
    write("fanfare.config.yaml", "")
    write("fanfare.config.json", "")
    expect(await rejected(createFanfare({ root }))).toMatchObject({
      detail: expect.stringContaining("fanfare.config.json")
    })
    for (const name of ["yaml", "json"]) rmSync(join(root, `fanfare.config.${name}`))
    for (const name of names) {
      const text = JSON.stringify({ ...config, site: { ...config.site, title: `From ${name}` } })
      write(name, /(?:yaml|yml|json)$/.test(name) ? text : `export default ${text}`)
      await using fanfare = await createFanfare({ root })
      await fanfare.build()
      expect(read("public/rss.xml")).toContain(`<title>From ${name}</title>`)
      rmSync(join(root, name))
    }
    expect(await rejected(createFanfare({ root }))).toMatchObject({
      detail: expect.stringContaining("There is no fanfare.config.yaml")
    })
  })

  test("as a file is taken relative to the root, and the project is the folder that holds it", async () => {
    const { root, write } = site(1)
    write("sites/one/fanfare.config.yaml", plainSite())
    write("sites/one/articles/a.md", "---\ntitle: One\ndate: 2026-03-01\nlang: en\n---\nWords of one.\n")
    await using fanfare = await createFanfare({ root, config: "sites/one/fanfare.config.yaml" })
    expect([fanfare.root, fanfare.out]).toEqual([join(root, "sites/one"), join(root, "sites/one/public")])
    expect((await fanfare.build()).articles.total).toBe(1)
  })

  test("as an absolute file needs no root", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ config: join(root, "fanfare.config.yaml") })
    expect(fanfare.root).toBe(root)
  })

  test("as a value needs no file, and a file that is there is not read", async () => {
    const { root, write, read } = site()
    write("fanfare.config.yaml", "{ not a config")
    await using fanfare = await createFanfare({ root, config })
    expect((await fanfare.build()).ok).toBe(true)
    expect(read("public/rss.xml")).toContain("<title>Given News</title>")
  })

  test("as a value is what it was when the project was opened", async () => {
    const { root, read } = site()
    const mine = { site: { url: "https://news.example.org/", title: "First name" }, cards: false as const }
    await using fanfare = await createFanfare({ root, config: mine })
    mine.site.title = "Other name"
    await fanfare.build()
    expect(read("public/rss.xml")).toContain("<title>First name</title>")
  })
})

describe("out", () => {
  test("is public in the folder of the config where it is not given", async () => {
    const { root } = site()
    await using fanfare = await createFanfare({ root })
    expect(fanfare.out).toBe(join(root, "public"))
  })

  test("is taken relative to the folder of the config, or as it is where it is absolute", async () => {
    const { root } = site()
    const elsewhere = join(makeProject({}).root, "elsewhere")
    for (const [out, expected] of [
      ["dist/news", join(root, "dist/news")],
      [elsewhere, elsewhere]
    ] as const) {
      await using fanfare = await createFanfare({ root, out })
      expect(fanfare.out).toBe(expected)
      await fanfare.build()
      expect(existsSync(join(expected, "feed.json"))).toBe(true)
    }
    expect(existsSync(join(root, "public"))).toBe(false)
  })

  test("that holds or is held by what is read is a ConfigError, and nothing is written", async () => {
    const { root } = site()
    for (const out of [".", "articles", "articles/public", ".."]) {
      await using fanfare = await createFanfare({ root, out })
      expect(await rejected(fanfare.build())).toMatchObject({ _tag: "ConfigError", exitCode: 2 })
    }
    expect(existsSync(join(root, "articles/public"))).toBe(false)
    expect(existsSync(join(root, "rss.xml"))).toBe(false)
  })
})

describe("jobs", () => {
  test("changes nothing about what is published", async () => {
    const trees = []
    for (const jobs of [undefined, 1, 5]) {
      const project = site(4)
      await using fanfare = await createFanfare({ root: project.root, ...(jobs === undefined ? {} : { jobs }) })
      await fanfare.build(jobs === 5 ? { jobs: 2 } : {})
      trees.push(project.published())
    }
    expect(trees[1]).toEqual(trees[0])
    expect(trees[2]).toEqual(trees[0])
  })
})

describe("sources", () => {
  test("are none where they are not given, and stand beside articles/ where they are", async () => {
    const { root } = site()
    await using bare = await createFanfare({ root })
    expect((await bare.build()).sources.map(({ name }) => name)).toEqual(["articles"])
    await using more = await createFanfare({ root, sources: [[record("ferry")]] })
    const { articles, sources } = await more.build()
    expect(articles).toMatchObject({ total: 3, added: 1 })
    expect(sources.map(({ name }) => name)).toEqual(["articles", "records-1"])
  })

  test("make articles/ needless", async () => {
    const { root } = makeProject({ "fanfare.config.yaml": plainSite() })
    await using fanfare = await createFanfare({ root, sources: [[record("ferry")]] })
    expect((await fanfare.build()).articles.total).toBe(1)
  })

  test("of one name are a ConfigError, before anything is read", async () => {
    const { root } = site()
    const named = (name: string) => ({ name, changes: () => [] })
    const cases = [
      [named("db"), named("db")],
      [named("")],
      [named("a#b")],
      [named("articles")],
      [named("comments")],
      [[record("a")], named("records-1")]
    ]
    for (const sources of cases)
      expect(await rejected(createFanfare({ root, sources }))).toMatchObject({
        _tag: "ConfigError",
        hint: expect.stringContaining("a name of its own")
      })
    await using fanfare = await createFanfare({ root, sources: [named("db"), named("Articles"), [], []] })
    expect((await fanfare.build()).sources.map(({ name }) => name)).toEqual([
      "articles",
      "db",
      "Articles",
      "records-3",
      "records-4"
    ])
  })
})

describe("an option that TypeScript would refuse", () => {
  const { root } = site(1)
  const cases: ReadonlyArray<readonly [object, string, string]> = [
    [{ ouput: "dist" }, "There is no setting `ouput`", "`out`"],
    [{ Root: "." }, "There is no setting `Root`", "`root`"],
    [{ jobs: 0 }, "`jobs`", "whole number from 1"],
    [{ jobs: 1.5 }, "`jobs`", "whole number from 1"],
    [{ jobs: Number.NaN }, "`jobs`", "whole number from 1"],
    [{ jobs: "2" }, "`jobs`", "number"],
    [{ root: 5 }, "`root`", "string"],
    [{ out: true }, "`out`", "string"],
    [{ config: 5 }, "`config`", "name of a file"],
    [{ config: "" }, "`config`", "name of a file"],
    [{ sources: "posts.json" }, "`sources`", "array"],
    [{ sources: [{ id: "a" }] }, "`sources[0]`", "records"],
    [{ sources: [[], { name: "db", changes: [] }] }, "`sources[1]`", "`changes`"]
  ]
  test.each(cases)("%j is a ConfigError that says what to write", async (options, detail, hint) => {
    const error = await rejected(createFanfare({ root, ...options } as FanfareOptions))
    expect(error).toBeInstanceOf(ConfigError)
    expect(error).toMatchObject({ exitCode: 2, detail: expect.stringContaining(detail) })
    expect((error as ConfigError).hint).toContain(hint)
  })

  test("several at once are told together", async () => {
    const error = await rejected(createFanfare({ root, jobs: 0, outt: "x" } as FanfareOptions))
    expect((error as ConfigError).findings.map(({ code }) => code)).toEqual(["FF2001", "FF2001"])
  })

  test("options that are undefined are options that are not given", async () => {
    const options = { root, config: undefined, out: undefined, jobs: undefined, sources: undefined }
    await using fanfare = await createFanfare(options as unknown as FanfareOptions)
    expect(fanfare.out).toBe(join(root, "public"))
  })
})
