import { execFileSync } from "node:child_process"
import { readFileSync, writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { Effect, FileSystem, Layer, Path } from "effect"
import sharp from "sharp"
import { describe, expect, test } from "vitest"
import { Cards } from "../../src/cards/Cards.ts"
import { ownFont } from "./fonts/fontFile.ts"
import { digestOf, sha256 } from "../../src/model/Digest.ts"
import { article, engineFor, folderWith, memoryBlobs, plain, site, titled } from "./newsroom.ts"
import { differenceOf, readPicture } from "./readPicture.ts"

const inNode = (program: string, env: Readonly<Record<string, string>> = {}): string =>
  execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
    encoding: "utf8",
    env: { ...process.env, ...env }
  }).trim()

/** Keeps the names of all modules that are loaded after it, by `import` and by `require`. */
const spy = `
  import { registerHooks } from "node:module"
  const loaded = []
  registerHooks({ resolve: (name, context, next) => { loaded.push(name); return next(name, context) } })
  const drawers = () => loaded.filter((name) => /^(?:satori|@resvg\\/|harfbuzzjs|sharp)/.test(name)).join()`

const bytesOf = async (inputs: Parameters<ReturnType<typeof engineFor>["draw"]>[0], one = engine): Promise<string> =>
  sha256((await one.draw(inputs)).bytes)

const blobs = memoryBlobs()
const engine = engineFor(folderWith(), { blobs })

/** A picture of one colour. */
const png = (background: string): Promise<Buffer> =>
  sharp({ create: { width: 40, height: 40, channels: 3, background } })
    .png()
    .toBuffer()

describe("cards", () => {
  test("loads nothing that draws before the first picture", () => {
    const output = inNode(`${spy}
      const { engineFor, article } = await import(${JSON.stringify(pathToFileURL(resolve("test/cards/newsroom.ts")).href)})
      await engineFor("/").plan(article("Rain at last"))
      console.log(JSON.stringify([drawers(), loaded.length > 5]))`)
    expect(JSON.parse(output)).toEqual(["", true])
  })

  test("never loads satori where the template was compiled before, and draws the same", async () => {
    const { og } = (await engine.plan(titled("Arabic"))).cards
    const digest = await bytesOf(og.inputs)
    const entries = [...blobs.entries].map(([key, bytes]) => [key, Buffer.from(bytes).toString("base64")])
    const folder = folderWith({ "entries.json": JSON.stringify(entries) })
    const output = inNode(`${spy}
      const { engineFor, titled, memoryBlobs } = await import("./test/cards/newsroom.ts")
      const { sha256 } = await import("./src/model/Digest.ts")
      const { readFileSync } = await import("node:fs")
      const blobs = memoryBlobs()
      for (const [key, text] of JSON.parse(readFileSync(${JSON.stringify(`${folder}/entries.json`)}, "utf8"))) blobs.entries.set(key, Buffer.from(text, "base64"))
      const engine = engineFor("/", { blobs, force: true })
      const { og } = (await engine.plan(titled("Arabic"))).cards
      const { bytes } = await engine.draw(og.inputs)
      console.log(JSON.stringify([drawers().includes("satori"), drawers().includes("harfbuzzjs"), sha256(bytes)]))`)
    expect(JSON.parse(output)).toEqual([false, true, digest])
  })

  test("gives the same bytes in every time zone and locale", () => {
    const program = `
      const { engineFor, article } = await import("./test/cards/newsroom.ts")
      const { sha256 } = await import("./src/model/Digest.ts")
      const engine = engineFor("/")
      const { og } = (await engine.plan(article("Rain at last", { published: "2026-03-01T23:30:00-05:00" }))).cards
      console.log(og.path, sha256((await engine.draw(og.inputs)).bytes))`
    const [lima, tokyo] = [
      ["America/Lima", "de_DE.UTF-8"],
      ["Asia/Tokyo", "ar_EG.UTF-8"]
    ].map(([TZ = "", LANG = ""]) => inNode(program, { TZ, LANG, LC_ALL: LANG }))
    expect(lima).toMatch(/^articles\/tide\/og\.[0-9a-f]{10}\.png [0-9a-f]{64}$/)
    expect(tokyo).toBe(lima)
  })

  test("gives the same bytes for the same inputs, whatever was drawn before and by whichever engine", async () => {
    const { og, pin } = (await engine.plan(titled("mixed Arabic"))).cards
    const first = await bytesOf(og.inputs)
    const tall = await bytesOf(pin.inputs)
    for (const kind of ["short", "Thai", "emoji"] as const)
      await bytesOf((await engine.plan(titled(kind))).cards.og.inputs)
    await engine.plan(titled("mixed Arabic"))
    expect(await Promise.all([bytesOf(pin.inputs), bytesOf(og.inputs), bytesOf(og.inputs)])).toEqual([
      tall,
      first,
      first
    ])
    const other = engineFor(folderWith())
    await other.plan(titled("mixed Arabic"))
    expect(await bytesOf(og.inputs, other)).toBe(first)
  })

  // A template is compiled with the fonts of the card that needs it first, so its own words depend on the order of work.
  test("gives the same bytes whichever article came first, for a template with words of its own", async () => {
    const template = `import { element, slot } from ${JSON.stringify(resolve("templates/element.ts"))}
      export const template = { draw: ({ width, height, has }) => element({ width, height, flexDirection: "column", alignItems: "center", padding: has.author ? 100 : 120, backgroundColor: "#ffffff" }, [
        { type: "div", props: { style: { fontSize: 50, color: "#102030" }, children: "חדשות Новости" } },
        slot({ name: "title", sizes: [60, 40], colour: "#102030" }, { width: 560, height: 300 })
      ]) }`
    const root = folderWith({ "templates/mine.mjs": template })
    const more = { card: { template: "mine" }, authors: [] }
    const [english, hebrew] = [titled("short", more), titled("Hebrew", { ...more, direction: "ltr" })]
    const drawn = async (...order: ReadonlyArray<typeof english>): Promise<string> => {
      const one = engineFor(root)
      let last = ""
      for (const each of order) last = await bytesOf((await one.plan(each)).cards.square.inputs, one)
      return last
    }
    expect(await drawn(english, hebrew)).toBe(await drawn(hebrew))
  })

  test("keeps one compiled template for all articles that look alike, and makes a damaged one again", async () => {
    const own = memoryBlobs()
    const first = engineFor(folderWith(), { blobs: own })
    const { og } = (await first.plan(titled("short"))).cards
    const digest = await bytesOf(og.inputs, first)
    const compiled = () =>
      [...own.entries].filter(([, bytes]) => Buffer.from(bytes).toString("latin1", 0, 4) === "ffct")
    expect(compiled()).toHaveLength(1)
    const also = (await first.plan(titled("84 letters"))).cards.og
    await bytesOf(also.inputs, first)
    const [[key, kept] = ["", new Uint8Array(1)], ...others] = compiled()
    expect(others).toEqual([])
    for (const damaged of [
      new Uint8Array(0),
      kept.slice(0, 40),
      kept.map((byte, at) => (at === kept.length - 5 ? byte ^ 1 : byte))
    ]) {
      own.entries.set(key, damaged)
      const second = engineFor(folderWith(), { blobs: own, force: true })
      await second.plan(titled("short"))
      expect(await bytesOf(og.inputs, second)).toBe(digest)
      expect(Buffer.compare(own.entries.get(key) ?? damaged, kept)).toBe(0)
    }
  })

  test("draws cards that differ by theme, direction, accent, title, site, template and size", async () => {
    const one = article("Rain at last")
    const plans = [
      await engine.plan(one),
      await engine.plan(one, { theme: "dark" }),
      await engine.plan(article("Rain at last", { direction: "rtl" })),
      await engine.plan(one, { site: { accent: "#b3261e" } }),
      await engine.plan(article("Rain at first")),
      await engine.plan(one, { site: { title: "The Mast" } }),
      await engine.plan(article("Rain at last", { card: { template: "quote" } }))
    ]
    const digests: Array<string> = []
    for (const { cards } of plans) digests.push(await bytesOf(cards.og.inputs))
    expect(new Set(digests).size).toBe(plans.length)
  })

  test("draws every size as large as it is planned", async () => {
    const settings = { ...plain, sizes: ["portrait", "story"] as const }
    const { cards } = await engine.plan(titled("Arabic"), { settings })
    for (const { inputs, width, height } of Object.values(cards)) {
      const picture = await readPicture((await engine.draw(inputs)).bytes)
      expect([picture.width, picture.height, picture.format]).toEqual([width, height, "png"])
    }
  })

  test("draws a card of a title that no font can show, and one without any text", async () => {
    const bare = { authors: [], published: null, section: null }
    const unseen = (await engine.plan(article("𝄞𐄏", bare))).cards.og
    const drawn = await engine.draw(unseen.inputs)
    expect(drawn.notes.missing).toEqual(["𝄞", "𐄏"])
    const empty = (await engine.plan(article("", bare), { site: { title: "" } })).cards.og
    const picture = await readPicture((await engine.draw(empty.inputs)).bytes)
    expect(new Set(picture.pixels).size).toBeLessThan(8)
    expect(differenceOf(picture, await readPicture(drawn.bytes))).not.toBeNull()
  })

  test("shows the article's own title for cards", async () => {
    const { og } = (await engine.plan(article("A long title", { card: { title: "Rain" } }))).cards
    const plainly = (await engine.plan(article("Rain"))).cards.og
    expect(await bytesOf(og.inputs)).toBe(await bytesOf(plainly.inputs))
  })
})

describe("errors", () => {
  test("a card that was planned otherwise is one that says what to do", async () => {
    const { og } = (await engine.plan(article("Rain"))).cards
    const error = { _tag: "RenderError", exitCode: 1, hint: expect.stringContaining("Plan") }
    await expect(engine.draw({ ...og.inputs, tree: "0".repeat(64) })).rejects.toMatchObject(error)
    await expect(engine.draw({ ...og.inputs, fonts: "0".repeat(64) })).rejects.toMatchObject(error)
    const other = engineFor(folderWith())
    await other.open({ theme: "dark" })
    await expect(other.draw(og.inputs)).rejects.toMatchObject(error)
  })

  test("fonts that cannot be read are one that says what to do", async () => {
    const layer = Cards.layer({ root: "/", blobs: memoryBlobs(), threads: 1 }).pipe(
      Layer.provide([FileSystem.layerNoop({}), Path.layer])
    )
    const planned = Effect.gen(function* () {
      const session = yield* (yield* Cards).open({ site, theme: "light", settings: plain })
      return yield* session.plan(article("Rain"))
    }).pipe(Effect.scoped, Effect.provide(layer))
    await expect(Effect.runPromise(planned)).rejects.toMatchObject({
      _tag: "RenderError",
      detail: expect.stringContaining("@expo-google-fonts/ibm-plex-sans"),
      hint: expect.stringContaining("npm install")
    })
  })

  test("a template that fails for one article only is one with its words", async () => {
    const template = `import { element, slot } from ${JSON.stringify(resolve("templates/element.ts"))}
      export const template = { draw: ({ width, height, text }) => element({ width, height }, [text.title === "Rain" ? { type: "img", props: { width: 9, height: 9 } } : element({})]) }`
    const one = engineFor(folderWith({ "templates/mine.mjs": template }))
    const { og } = (await one.plan(article("Rain", { card: { template: "mine" } }))).cards
    await expect(one.draw(og.inputs)).rejects.toMatchObject({
      _tag: "RenderError",
      exitCode: 1,
      detail: expect.stringMatching(/^A card cannot be drawn: ./),
      hint: expect.stringContaining("template")
    })
  })
})

describe("a session", () => {
  const mine = (
    colour: string,
    more = ""
  ): string => `import { element, slot } from ${JSON.stringify(resolve("templates/element.ts"))}
    ${more}
    export const template = { draw: ({ width, height, has }) => element({ width, height, backgroundColor: "${colour}", padding: has.author ? 100 : 120 }, [
      slot({ name: "title", sizes: [60, 40], colour: "#ffffff" }, { width: 560, height: 300 })
    ]) }`
  const chosen = article("Rain", { card: { template: "mine" }, slug: "rain" })
  const run = Effect.runPromise

  test("draws what another one planned: in this process, in another one, with nothing kept", async () => {
    const root = folderWith({ "templates/mine.mjs": mine("#203040") })
    const { og } = (await engineFor(root).plan(chosen)).cards
    const here = engineFor(root)
    await here.open()
    const digest = await bytesOf(og.inputs, here)
    const there = inNode(`
      const { engineFor } = await import("./test/cards/newsroom.ts")
      const { sha256 } = await import("./src/model/Digest.ts")
      const engine = engineFor(${JSON.stringify(root)})
      await engine.open()
      console.log(sha256((await engine.draw(${JSON.stringify(og.inputs)})).bytes))
      process.exit()`)
    expect(there).toBe(digest)
  })

  test("of one project works beside that of another", async () => {
    const roots = ["#203040", "#405060"].map((colour) => folderWith({ "templates/mine.mjs": mine(colour) }))
    const engines = roots.map((root) => engineFor(root))
    const sessions = await Promise.all(engines.map((one, at) => one.open({ theme: at === 0 ? "light" : "dark" })))
    const plans = await Promise.all(sessions.map((session) => run(session.plan(chosen))))
    const drawn = await Promise.all(
      sessions.map((session, at) => run(session.draw((plans[at] ?? plans[0]!).pictures.cards.og.inputs)))
    )
    const corners = await Promise.all(drawn.map(async ({ bytes }) => (await readPicture(bytes)).at(2, 2)))
    expect(corners).toEqual(["#203040", "#405060"])
    expect(sessions[0]?.digest).not.toBe(sessions[1]?.digest)
  })

  test("of one site works beside that of another, from one service", async () => {
    const one = engineFor(folderWith())
    const [light, dark] = await Promise.all([one.open(), one.open({ theme: "dark", site: { title: "The Mast" } })])
    const [first, second] = await Promise.all([run(light.plan(article("Rain"))), run(dark.plan(article("Rain")))])
    const [bright, dim] = await Promise.all([
      run(light.draw(first.pictures.cards.og.inputs)),
      run(dark.draw(second.pictures.cards.og.inputs))
    ])
    expect([(await readPicture(bright.bytes)).at(600, 620), (await readPicture(dim.bytes)).at(600, 620)]).toEqual([
      "#faf8f4",
      "#14161b"
    ])
  })

  test("draws equal inputs once, however many ask, and keeps them", async () => {
    const counted = memoryBlobs()
    const puts: Array<string> = []
    const blobs = {
      get: counted.get,
      put: (key: string, bytes: Uint8Array) => (puts.push(key), counted.put(key, bytes))
    }
    const root = folderWith()
    const session = await engineFor(root, { blobs }).open()
    const [north, south] = await Promise.all(
      ["north", "south"].map((slug) => run(session.plan(article("Weekly notes", { slug, id: slug }))))
    )
    const [one, other] = [north?.pictures.cards.og, south?.pictures.cards.og]
    expect(one?.inputs).toEqual(other?.inputs)
    expect(one?.path).not.toBe(other?.path)
    const inputs = one!.inputs
    const drawn = await Promise.all(Array.from({ length: 12 }, () => run(session.draw(inputs))))
    expect(new Set(drawn.map(({ bytes }) => sha256(bytes))).size).toBe(1)
    expect(puts.filter((key) => key === digestOf(inputs))).toHaveLength(1)
    const kept = await run(session.draw(inputs))
    expect([kept.isNew, sha256(kept.bytes), kept.notes]).toEqual([
      false,
      sha256(drawn[0]?.bytes ?? ""),
      drawn[0]?.notes
    ])
    const forced = await engineFor(root, { blobs, force: true }).open()
    expect([(await run(forced.draw(inputs))).isNew, (await run(forced.draw(inputs))).isNew]).toEqual([true, false])
  })

  test("draws where nothing can be kept", async () => {
    const blobs = { get: () => Effect.succeed(null), put: () => Effect.void }
    const session = await engineFor(folderWith(), { blobs }).open()
    const { pictures } = await run(session.plan(article("Rain at last")))
    const { og } = (await engine.plan(article("Rain at last"))).cards
    expect(sha256((await run(session.draw(pictures.cards.og.inputs))).bytes)).toBe(await bytesOf(og.inputs))
  })

  test("sees a template that changed, with what it imports", async () => {
    const root = folderWith({
      "templates/mine.mjs": mine("#203040", 'import "./parts/more.mjs"'),
      "templates/parts/more.mjs": "export {}"
    })
    const one = engineFor(root)
    const first = await one.open()
    const before = (await run(first.plan(chosen))).pictures.cards.og
    writeFileSync(`${root}/templates/mine.mjs`, mine("#708090", 'import "./parts/more.mjs"'))
    const second = await one.open()
    const after = (await run(second.plan(chosen))).pictures.cards.og
    expect(after.path).not.toBe(before.path)
    expect((await readPicture((await run(second.draw(after.inputs))).bytes)).at(2, 2)).toBe("#708090")
    expect(second.digest).not.toBe(first.digest)
    writeFileSync(`${root}/templates/parts/more.mjs`, "export const x = 1")
    expect((await one.open()).digest).not.toBe(second.digest)
    expect(second.stamps()).toEqual(
      expect.arrayContaining(["templates", "templates/mine.mjs", "templates/parts/more.mjs"])
    )
  })

  test("has one digest for one state of its project, and names the files that it depends on", async () => {
    const own = readFileSync(
      fileURLToPath(
        import.meta.resolve("@fontsource/ibm-plex-sans-hebrew/files/ibm-plex-sans-hebrew-hebrew-400-normal.woff")
      )
    )
    const root = folderWith({ "fonts/own.woff": own, "logo.png": await png("#ff0000") })
    const project = { site: { logo: "logo.png" }, settings: { ...plain, fonts: [ownFont("fonts/own.woff")] } }
    const first = await engineFor(root).open(project)
    expect((await engineFor(root).open(project)).digest).toBe(first.digest)
    expect(first.stamps()).toEqual(expect.arrayContaining(["templates", "logo.png", "fonts/own.woff"]))
    expect(first.stamps().some((file) => file.endsWith("@fontsource/noto-color-emoji/package.json"))).toBe(true)
    const others = [
      await engineFor(root).open({ ...project, theme: "dark" }),
      await engineFor(root).open({ ...project, site: { ...project.site, title: "The Mast" } }),
      await engineFor(root).open({ ...project, site: {} }),
      await engineFor(root).open({ ...project, settings: { ...project.settings, sizes: ["story"] } }),
      await engineFor(root).open({ ...project, settings: plain })
    ]
    writeFileSync(`${root}/logo.png`, await png("#0000ff"))
    others.push(await engineFor(root).open(project))
    expect(new Set([first, ...others].map(({ digest }) => digest)).size).toBe(others.length + 1)
  })

  test.each([
    ["ends its process", "process.exit(0)", "FF4005", /ended its process \(exit code 0\)/],
    [
      "takes all memory",
      "const all = []; for (;;) all.push(new Array(1000).fill(all))",
      "FF4005",
      /MB of memory|lack of memory/
    ]
  ])("goes on with fanfare's own template where one %s", async (_name, code, finding, reason) => {
    const root = folderWith({
      "templates/headline.mjs": mine("#203040").replace("element({ width", `(() => { ${code} })() ?? element({ width`)
    })
    const one = engineFor(root)
    const { findings } = await one.open()
    expect(findings).toMatchObject([
      { code: finding, severity: "error", file: "templates/headline.mjs", message: expect.stringMatching(reason) }
    ])
    const { og } = (await one.plan(article("Rain at last"))).cards
    expect(await bytesOf(og.inputs, one)).toBe(
      await bytesOf((await engine.plan(article("Rain at last"))).cards.og.inputs)
    )
  })

  test("goes on with fanfare's own template where one ends its process for one article only", async () => {
    const root = folderWith({
      "templates/mine.mjs": `import { element } from ${JSON.stringify(resolve("templates/element.ts"))}
        export const template = { draw: ({ width, height, text }) => text.title === "Rain" ? process.exit(0) : element({ width, height, backgroundColor: "#203040" }) }`
    })
    const session = await engineFor(root).open()
    const { findings, pictures } = await run(session.plan(chosen))
    expect(findings).toMatchObject([
      {
        code: "FF4016",
        severity: "error",
        file: "articles/tide.md",
        message: expect.stringMatching(/template mine .*exit code 0/),
        fix: "Fix templates/mine.mjs."
      }
    ])
    expect(pictures.cards.og.inputs.design.template).toBe("headline")
    const { pictures: others } = await run(session.plan({ ...chosen, title: "Sun" }))
    expect((await readPicture((await run(session.draw(others.cards.og.inputs))).bytes)).at(2, 2)).toBe("#203040")
  })
})

describe("threads", () => {
  test("start when there are many cards, and draw the same", async () => {
    const started: Array<unknown> = []
    const onWorker = (worker: unknown): void => void started.push(worker)
    process.on("worker", onWorker)
    const session = await engineFor(folderWith(), { blobs: memoryBlobs(), threads: 2 }).open()
    const plans = await Promise.all(
      Array.from({ length: 215 }, (_, at) => Effect.runPromise(session.plan(article(`Rain number ${at}`))))
    )
    const drawn = await Promise.all(
      plans.map(({ pictures }) => Effect.runPromise(session.draw(pictures.cards.og.inputs)))
    )
    process.off("worker", onWorker)
    expect(started).toHaveLength(2)
    for (const at of [0, 205, 214]) {
      const { og } = (await engine.plan(article(`Rain number ${at}`))).cards
      expect(sha256(drawn[at]?.bytes ?? "")).toBe(await bytesOf(og.inputs))
    }
  })
})
