import { execFileSync } from "node:child_process"
import { pathToFileURL } from "node:url"
import { resolve } from "node:path"
import { Effect, FileSystem, Layer, Path } from "effect"
import { describe, expect, test } from "vitest"
import { CardEngine } from "../../src/cards/CardEngine.ts"
import { planCards } from "../../src/cards/planCards.ts"
import { article, emptyFolder, engineFor, site } from "./newsroom.ts"

const engine = engineFor(emptyFolder())

describe("the card engine", () => {
  test("loads neither satori nor resvg before the first picture", () => {
    const program = `
      import { registerHooks } from "node:module"
      const loaded = []
      registerHooks({ resolve: (name, context, next) => { loaded.push(name); return next(name, context) } })
      await import(${JSON.stringify(pathToFileURL(resolve("src/cards/CardEngine.ts")).href)})
      console.log(JSON.stringify(loaded.filter((name) => /satori|resvg/.test(name))))
      console.log(loaded.length > 5)`
    const output = execFileSync(process.execPath, ["--input-type=module", "--eval", program], { encoding: "utf8" })
    expect(output.trim().split("\n")).toEqual(["[]", "true"])
  })

  test("gives the same bytes in every time zone and locale", () => {
    const program = `
      import { Effect } from "effect"
      import * as NodeServices from "@effect/platform-node/NodeServices"
      import { sha256 } from "./src/model/Digest.ts"
      import { CardEngine } from "./src/cards/CardEngine.ts"
      import { planCards } from "./src/cards/planCards.ts"
      import { article, site } from "./test/cards/newsroom.ts"
      const digest = Effect.gen(function* () {
        const engine = yield* CardEngine
        const options = yield* engine.options({ site, theme: "light" })
        const { og } = planCards(article("Rain at last", { published: "2026-03-01T23:30:00-05:00" }), site, options)
        return og.path + " " + sha256(yield* engine.draw(og.inputs))
      })
      console.log(await Effect.runPromise(digest.pipe(Effect.provide(CardEngine.layer(".")), Effect.provide(NodeServices.layer))))`
    const [lima, tokyo] = [
      ["America/Lima", "de_DE.UTF-8"],
      ["Asia/Tokyo", "ar_EG.UTF-8"]
    ].map(([TZ, LANG]) =>
      execFileSync(process.execPath, ["--input-type=module", "--eval", program], {
        encoding: "utf8",
        env: { ...process.env, TZ, LANG, LC_ALL: LANG }
      })
    )
    expect(lima).toMatch(/^articles\/tide\/og\.[0-9a-f]{10}\.png [0-9a-f]{64}\n$/)
    expect(tokyo).toBe(lima)
  })

  test("a template that is not there is an error that names it", async () => {
    const { og } = planCards(article("Rain"), site, await engine.options())
    const drawn = engine.draw({ ...og.inputs, template: { name: "poster", version: "1" } })
    await expect(drawn).rejects.toMatchObject({
      _tag: "RenderError",
      exitCode: 1,
      detail: "There is no card template poster."
    })
  })

  test("fonts that cannot be read are an error that says what to do", async () => {
    const layer = CardEngine.layer("/").pipe(Layer.provide([FileSystem.layerNoop({}), Path.layer]))
    const options = Effect.flatMap(CardEngine, (one) => one.options({ site, theme: "light" })).pipe(
      Effect.provide(layer)
    )
    await expect(Effect.runPromise(options)).rejects.toMatchObject({
      _tag: "RenderError",
      detail: expect.stringContaining("@fontsource/ibm-plex-sans/"),
      hint: expect.stringContaining("npm install")
    })
  })

  test("draws a card of a title that no font can show, and one without any text", async () => {
    const options = await engine.options()
    const unseen = planCards(article("東京湾岸都市", { language: "ja" }), site, options)
    const bare = { ...unseen.og.inputs, text: { title: "", site: "", author: "", date: "", kicker: "" } }
    for (const inputs of [unseen.og.inputs, unseen.pin.inputs, bare, { ...bare, width: 1200, height: 1200 }]) {
      expect((await engine.draw(inputs)).length).toBeGreaterThan(1_000)
    }
  })
})
